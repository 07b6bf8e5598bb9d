/**
 * In Excel on the web office.js moves the keyboard from one element of the tab order to the next itself, and out of the
 * pane from anything else: from a heading that was given the focus, or where the focused element has gone. There the
 * browser's own Tab goes on.
 */
export function keepTabInPane(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && (event.target as HTMLElement).tabIndex < 0) event.stopPropagation();
  });
}
