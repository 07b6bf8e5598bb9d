import type { Pane } from "./pane";

/** Keys that work everywhere: Ctrl+Enter for the main button, Ctrl+Z and Ctrl+Y outside of a text that is being typed. */
export function listenForShortcuts(root: HTMLElement, pane: Pane): void {
  root.ownerDocument.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key === "Enter") {
      (event.target as HTMLElement).blur();
      (event.target as HTMLElement).focus();
      root.querySelector<HTMLElement>(".bottom .primary, form fluent-button[appearance=primary]")?.click();
      return event.preventDefault();
    }
    if (isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) pane.session.undo();
    else if (key === "y" || (key === "z" && event.shiftKey)) pane.session.redo();
    else return;
    event.preventDefault();
  });
}

/** A field has an undo of its own for its text. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
