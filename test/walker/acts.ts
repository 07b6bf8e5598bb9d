import type { Frame } from "playwright-core";

/** Something that a person could do now: found from roles and states, by its place among all of them. */
export interface Possible {
  readonly kind: "press" | "type" | "choose" | "cell";
  /** What a screen reader would say of it. */
  readonly name: string;
  /** Path of the number that is typed here, where it is one of the case. */
  readonly path?: string;
  /** The unit that stands behind the field. */
  readonly unit?: string;
  readonly value?: string;
  readonly entries?: readonly string[];
}

declare global {
  interface Window {
    possible?: () => { readonly about: Possible; readonly element: HTMLElement }[];
  }
}

/** Defines in the pane's page what can be done there. */
export const definePossible = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    window.possible = () => {
      const words = (one: Element): string =>
        (one.getAttribute("aria-label") ?? one.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 60);
      const labelOf = (one: Element): string =>
        document.querySelector(`label[for="${CSS.escape(one.id || "none")}"]`)?.textContent?.trim() ??
        words(one);
      const seen = (one: HTMLElement): boolean =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        one.getBoundingClientRect().width > 0 &&
        !one.matches(":disabled, [aria-disabled=true], [aria-busy=true]");
      const around: ParentNode = document.querySelector("dialog[open], [role=menu]:popover-open") ?? document;
      const all = (selector: string): HTMLElement[] =>
        [...around.querySelectorAll<HTMLElement>(selector)].filter(seen);
      return [
        ...all("button, fluent-button, [role^=menuitem], summary, fluent-switch, [role=option]").map(
          (element) => ({
            element,
            about: { kind: "press" as const, name: words(element) },
          }),
        ),
        ...all("input:not([type=file], [type=checkbox], [type=radio], [readonly]), textarea").map(
          (element) => {
            const field = element.closest<HTMLElement>("[data-path]");
            return {
              element,
              about: {
                kind: "type" as const,
                name: labelOf(element),
                value: (element as HTMLInputElement).value,
                // Where its number comes from is said in a field beside it.
                ...(field?.dataset["path"] !== undefined &&
                  !element.id.endsWith("-note") && {
                    path: field.dataset["path"],
                    unit: field.querySelector(".unit")?.textContent?.trim() ?? "",
                  }),
              },
            };
          },
        ),
        ...all("select").map((element) => ({
          element,
          about: {
            kind: "choose" as const,
            name: labelOf(element),
            entries: [...(element as HTMLSelectElement).options].map((option) => option.value),
          },
        })),
        ...all("td[data-cell]:not([aria-readonly=true])").map((element) => ({
          element,
          about: { kind: "cell" as const, name: element.dataset["cell"] ?? "", value: words(element) },
        })),
      ];
    };
  });

/** What can be done now. */
export async function possibleIn(pane: Frame): Promise<Possible[]> {
  await definePossible(pane);
  return pane.evaluate(() => window.possible?.().map(({ about }) => about) ?? []);
}

/** The element of the act at a place in that list. */
export async function elementOf(pane: Frame, index: number) {
  const handle = await pane.evaluateHandle((at) => window.possible?.()[at]?.element ?? null, index);
  return handle.asElement();
}
