import MiniSearch from "minisearch";
import { searchOptions, type Found } from "../search-index";

const most = 12;

const query = document.querySelector<HTMLInputElement>("#query")!;
const list = document.querySelector<HTMLUListElement>("#found")!;
const count = document.querySelector<HTMLParagraphElement>("#count")!;
const site = new URL("../", import.meta.url);

let index: Promise<MiniSearch<Found>> | undefined;

/** The index is loaded when somebody begins to search. */
const load = (): Promise<MiniSearch<Found>> =>
  (index ??= fetch(new URL("assets/search.json", site))
    .then((answer) => answer.text())
    .then((text) => MiniSearch.loadJSON(text, searchOptions)));

async function show(): Promise<void> {
  const asked = query.value.trim();
  const pages = asked === "" ? [] : (await load()).search(asked);
  if (asked !== query.value.trim()) return;
  list.replaceChildren(
    ...pages.slice(0, most).map((page) => {
      const link = document.createElement("a");
      link.href = new URL(String(page.id), site).href;
      link.textContent = String(page["title"]);
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
  count.textContent = asked === "" ? "" : `${pages.length} ${pages.length === 1 ? "page" : "pages"} found`;
}

query.addEventListener("focus", () => void load());
query.addEventListener("input", () => void show());
