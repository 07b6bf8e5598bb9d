import type { FunctionEntry, ParameterEntry } from "./functions";
import { byFamily, fullName, loadFunctions, matches, syntax } from "./functions";

/**
 * Fills a place on the page with the list of functions, by family, with a box to search it. The function named
 * in the page's address (#LABOR.LOADED) is shown opened.
 */
export async function showCatalog(place: HTMLElement): Promise<void> {
  const functions = await loadFunctions().catch(() => undefined);
  if (!functions) {
    place.replaceChildren(
      element("p", "The list of functions could not be loaded. Check the connection, then reopen this page."),
    );
    return;
  }
  const list = element("div");
  const show = (lookedFor: string) => list.replaceChildren(...families(functions, lookedFor));
  place.replaceChildren(searchBox(show), list);
  show("");
  openNamed(list);
  window.addEventListener("hashchange", () => openNamed(list));
}

function searchBox(show: (lookedFor: string) => void): HTMLElement {
  const label = element("label", "Find a function");
  const box = element("input");
  box.type = "search";
  box.placeholder = "wage, severance, NPV …";
  box.addEventListener("input", () => show(box.value.trim()));
  label.append(box);
  return label;
}

function families(functions: readonly FunctionEntry[], lookedFor: string): HTMLElement[] {
  const found = functions.filter((entry) => matches(entry, lookedFor));
  if (found.length === 0) return [element("p", `No function matches “${lookedFor}”.`)];
  return [...byFamily(found)].map(([family, entries]) => {
    const section = element("details");
    section.open = lookedFor !== "";
    const count = element("span", entries.length === 1 ? "1 function" : `${entries.length} functions`);
    section.append(element("summary", family, count), ...entries.map(functionEntry));
    return section;
  });
}

function functionEntry(entry: FunctionEntry): HTMLElement {
  const article = element("article", element("h3", fullName(entry)), element("p", entry.description ?? ""));
  article.id = entry.name;
  const inputs = element("dl", ...(entry.parameters ?? []).flatMap(input));
  article.append(
    element("details", element("summary", "How to type it"), element("code", syntax(entry)), inputs),
  );
  return article;
}

function input({ name, description = "", optional }: ParameterEntry): HTMLElement[] {
  return [element("dt", optional ? `${name} (optional)` : name), element("dd", description)];
}

function openNamed(list: HTMLElement): void {
  const article = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!article || !list.contains(article)) return;
  for (let node: Element | null = article; node && node !== list; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  article.querySelector("details")?.setAttribute("open", "");
  article.scrollIntoView();
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.append(...content);
  return node;
}
