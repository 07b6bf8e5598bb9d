import type { ElementHandle, Frame, Page } from "playwright-core";
import { computed } from "./browser";

/** Things of which one is chosen, found on the page by the roles and states that a screen reader is told. */
export interface Choices {
  readonly kind: "menu" | "list" | "buttons" | "tabs" | "radios" | "switch";
  /** Kind, name, and which of those with the same name: to find it again after the page was drawn anew. */
  readonly key: string;
  readonly entries: readonly string[];
  /** Which entry is chosen; −1 where none is. */
  readonly current: number;
}

declare global {
  interface Window {
    choicesOnPage?: () => (Choices & { readonly elements: readonly HTMLElement[] })[];
  }
}

/**
 * Defines in the page how choices are found there. Lists are `select`; a menu has entries with the role menuitemradio,
 * between separators; tabs and radio buttons belong to their group; buttons that are pressed or are the current one
 * belong to the nearest element around several of them. What is disabled or can't be seen is no choice, but for what is
 * in a closed menu.
 */
function defineChoices(): void {
  window.choicesOnPage = () => {
    const words = (element: Element): string =>
      (
        element.getAttribute("aria-label") ??
        (element.id === ""
          ? null
          : document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent) ??
        element.textContent ??
        ""
      )
        .replace(/\s+/g, " ")
        .trim();
    const all = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => !one.matches(":disabled, [aria-disabled=true], [hidden]"),
      );
    const seen = (one: HTMLElement): boolean => one.checkVisibility({ visibilityProperty: true });
    const isTrue = (one: HTMLElement, ...names: string[]): boolean =>
      names.some((name) => ![null, "false"].includes(one.getAttribute(name)));
    /** Groups elements by the nearest element around them that holds several. */
    const grouped = (selector: string): HTMLElement[][] => {
      const groups = new Map<Element, HTMLElement[]>();
      for (const one of all(selector).filter(seen)) {
        let around: Element = one;
        while (around.parentElement !== null && around.querySelectorAll(selector).length < 2)
          around = around.parentElement;
        groups.set(around, [...(groups.get(around) ?? []), one]);
      }
      return [...groups.values()];
    };
    const found: {
      kind: Choices["kind"];
      name: string;
      elements: HTMLElement[];
      entries?: string[];
      current: number;
    }[] = [];
    for (const list of all("select").filter(seen) as HTMLSelectElement[])
      found.push({
        kind: "list",
        name: words(list),
        elements: [list],
        entries: [...list.options].map((option) => option.value),
        current: list.selectedIndex,
      });
    for (const menu of all("[role=menu]")) {
      let group: HTMLElement[] = [];
      const end = (): void => {
        if (group.length > 1)
          found.push({
            kind: "menu",
            name: words(menu.parentElement?.querySelector("[slot=trigger]") as Element).replace(/.*/, "menu"),
            elements: group,
            current: group.findIndex((one) => isTrue(one, "aria-checked")),
          });
        group = [];
      };
      for (const child of menu.children)
        if (child.getAttribute("role") === "menuitemradio") group.push(child as HTMLElement);
        else end();
      end();
    }
    for (const [kind, selector, states] of [
      ["buttons", "[aria-pressed]", ["aria-pressed"]],
      ["tabs", "[role=tab]", ["aria-selected"]],
      ["radios", "[role=radio], input[type=radio]", ["aria-checked"]],
    ] as const)
      for (const elements of grouped(selector))
        found.push({
          kind,
          name: words(
            (elements[0] as HTMLElement).closest("[aria-label]") ?? (elements[0]?.parentElement as Element),
          ),
          elements,
          current: elements.findIndex(
            (one) => isTrue(one, ...states) || (one as HTMLInputElement).checked === true,
          ),
        });
    for (const nav of all("nav").filter(seen)) {
      const elements = [...nav.querySelectorAll<HTMLElement>("button, a")].filter(seen);
      found.push({
        kind: "tabs",
        name: words(nav),
        elements,
        current: elements.findIndex((one) => isTrue(one, "aria-current")),
      });
    }
    for (const one of all("fluent-switch, fluent-checkbox, [role=switch], input[type=checkbox]").filter(seen))
      found.push({
        kind: "switch",
        name: words(one),
        elements: [one],
        entries: ["off", "on"],
        current: (one as HTMLInputElement).checked ? 1 : 0,
      });
    const times = new Map<string, number>();
    return found.map(({ kind, name, elements, entries, current }) => {
      const same = `${kind} “${name}”`;
      times.set(same, (times.get(same) ?? 0) + 1);
      return {
        kind,
        key: `${same} ${times.get(same)}`,
        elements,
        entries: entries ?? elements.map(words),
        current,
      };
    });
  };
}

/** What can be chosen on the page as it is. */
export async function choicesOn(page: Page | Frame): Promise<Choices[]> {
  await page.evaluate(defineChoices);
  return page.evaluate(() =>
    (window.choicesOnPage?.() ?? []).map(({ kind, key, entries, current }) => ({
      kind,
      key,
      entries,
      current,
    })),
  );
}

/** The choice of a name as it is now. */
export async function choiceOf(page: Page | Frame, key: string): Promise<Choices | undefined> {
  return (await choicesOn(page)).find((one) => one.key === key);
}

/** Chooses an entry as a person does, with the mouse or with the keyboard. */
export async function choose(
  pane: Page | Frame,
  { kind, key }: Pick<Choices, "kind" | "key">,
  index: number,
  by: "mouse" | "keyboard",
): Promise<void> {
  const page = "page" in pane ? pane.page() : pane;
  await pane.evaluate(defineChoices);
  const handle = await pane.evaluateHandle(
    ([name, at]) => {
      const found = window.choicesOnPage?.().find((one) => one.key === name);
      return found?.elements[found.elements.length === 1 ? 0 : at] ?? null;
    },
    [key, index] as const,
  );
  const element = handle.asElement();
  if (element === null) throw new Error(`${key} has gone.`);
  if (kind === "list") {
    const value = await element.evaluate(
      (list, at) => (list as HTMLSelectElement).options[at]?.value ?? "",
      index,
    );
    await element.selectOption(value);
  } else {
    if (kind === "menu")
      await (
        await element.evaluateHandle((one) => one.closest("fluent-menu")?.querySelector("[slot=trigger]"))
      )
        .asElement()
        ?.click();
    if (by === "mouse") await element.click();
    else {
      if (kind === "menu") await goToEntry(page, element);
      else await element.focus();
      await page.keyboard.press(kind === "switch" || kind === "radios" ? "Space" : "Enter");
    }
  }
  await element.dispose();
}

/**
 * Goes to an entry of a menu with the arrow keys. An opened menu takes the focus itself, a moment later: a focus set
 * before that would be taken away again.
 */
async function goToEntry(page: Page, entry: ElementHandle<HTMLElement>): Promise<void> {
  const ofMenu = await entry.evaluateHandle((one) => one.closest("[role=menu]"));
  await page.waitForFunction((menu) => menu?.contains(document.activeElement) === true, ofMenu);
  const entries = await ofMenu.evaluate((menu) => menu?.childElementCount ?? 0);
  for (let steps = 0; steps <= entries; steps++) {
    if (await entry.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrow keys don't lead to ${await entry.textContent()}.`);
}

/** Entries to choose in turn, down and up: all of a few, of many the ends, their neighbors and the one that is chosen. */
function wayThrough({ entries, current }: Choices): number[] {
  const last = entries.length - 1;
  const few = entries.length <= 6 ? [...entries.keys()] : [0, 1, current, last - 1, last];
  const down = [...new Set(few.filter((one) => one >= 0))].sort((a, b) => a - b);
  return [...down, ...[...down].reverse().slice(1), ...(current >= 0 ? [current] : [])];
}

/**
 * Chooses down and up again among every choice of the page, and leaves each as it was.
 * @returns a sentence for each that did not come
 */
export async function chooseBothWays(pane: Page | Frame, where: string, but: RegExp): Promise<string[]> {
  const failures: string[] = [];
  for (const { key } of (await choicesOn(pane)).filter((one) => !but.test(one.key))) {
    const before = await choiceOf(pane, key);
    if (before === undefined || before.entries.length < 2) continue;
    const by = ["mouse", "keyboard"] as const;
    for (const [turn, index] of wayThrough(before).entries()) {
      if ((await choiceOf(pane, key))?.current === index && before.kind !== "menu") continue;
      await choose(pane, before, index, by[turn % 2] as "mouse");
      if ((await settled(pane, key, index)) !== index) {
        const now = await choiceOf(pane, key);
        const name = (at: number | undefined): string => before.entries[at ?? -1] ?? "nothing";
        failures.push(`${where}, ${key}: ${name(index)} was chosen, ${name(now?.current)} is`);
        break;
      }
    }
  }
  return failures;
}

/** Which entry is chosen once the page has caught up; it gets five seconds. */
async function settled(pane: Page | Frame, key: string, index: number): Promise<number | undefined> {
  let now: Choices | undefined;
  for (let tries = 0; tries < 50; tries++) {
    now = await choiceOf(pane, key);
    if (now?.current === index) {
      await computed(pane);
      now = await choiceOf(pane, key);
      if (now?.current === index) return index;
    }
    await pane.waitForTimeout(100);
  }
  return now?.current;
}
