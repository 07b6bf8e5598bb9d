import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";

/** One entry of a menu; a line between groups is "line". */
export type MenuEntry =
  | "line"
  | {
      readonly label: string;
      readonly icon?: Shape;
      readonly disabled?: boolean;
      /** For entries of which one is chosen. */
      readonly checked?: boolean;
      readonly run: () => void;
    };

/** A button that opens a menu. The trigger must carry `slot="trigger"`. */
export function menu(trigger: TemplateResult, entries: readonly MenuEntry[]): TemplateResult {
  return html`<fluent-menu>
    ${trigger}
    <fluent-menu-list role="menu" @toggle=${placeMenu}>${entries.map(entryView)}</fluent-menu-list>
  </fluent-menu>`;
}

function entryView(entry: MenuEntry): TemplateResult {
  if (entry === "line") return html`<div role="separator" class="menu-line"></div>`;
  const { label, checked, disabled, run } = entry;
  if (checked !== undefined) {
    return html`<fluent-menu-item
      role="menuitemradio"
      aria-checked=${checked ? "true" : "false"}
      @change=${(event: Event) => choose(event, run)}
    >
      ${checked ? icon("check", 16, "indicator") : nothing}${label}
    </fluent-menu-item>`;
  }
  return html`<fluent-menu-item
    role="menuitem"
    ?disabled=${disabled === true}
    aria-disabled=${disabled === true ? "true" : nothing}
    @change=${run}
  >
    ${entry.icon === undefined ? nothing : icon(entry.icon, 20, "start")}${label}
  </fluent-menu-item>`;
}

/**
 * Fluent's item tells of a change whenever its `checked` is set, by whomever. So it never holds what is chosen (the
 * attribute says that): `checked` becomes true only when a person presses the item, and is taken back at once.
 * Fluent also leaves a menu open after a choice among several; here the choice is what the menu was opened for.
 */
function choose(event: Event, run: () => void): void {
  const item = event.currentTarget as HTMLElement & { checked: boolean };
  if (!item.checked) return;
  item.checked = false;
  const menu = item.closest("fluent-menu") as
    (HTMLElement & { closeMenu(): void; focusTrigger(): void }) | null;
  menu?.closeMenu();
  menu?.focusTrigger();
  run();
}

/** Browsers that can't tie a menu to its button by style get it placed here. */
function placeMenu(event: Event): void {
  const list = event.currentTarget as HTMLElement;
  if (CSS.supports("anchor-name", "--a") || (event as ToggleEvent).newState !== "open") return;
  const button = list.parentElement?.querySelector("[slot=trigger]")?.getBoundingClientRect();
  if (button === undefined) return;
  const { width, height } = list.getBoundingClientRect();
  const below = button.bottom + height <= innerHeight || button.top < height;
  list.style.position = "fixed";
  list.style.margin = "0";
  list.style.left = `${Math.max(0, Math.min(button.left, innerWidth - width))}px`;
  list.style.top = `${below ? button.bottom : button.top - height}px`;
}
