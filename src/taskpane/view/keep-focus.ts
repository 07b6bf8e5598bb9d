const FOCUSABLE = 'input, select, textarea, button, [tabindex="0"], fluent-button, h2[tabindex]';

/**
 * Draws the pane anew without losing the keyboard: where what had the focus is gone (a suggestion that was taken, a row
 * that was deleted) or can't be pressed any more (a button that deletes all but the last), the focus goes to the nearest
 * place that is left: the input of the same field, its table, its section, the page's heading. What a handler focuses
 * itself comes later, and counts.
 */
export function keepingFocus(place: HTMLElement, draw: () => void): void {
  const { activeElement: had } = place.ownerDocument;
  const around: Element[] = [];
  if (had !== null && had !== place && place.contains(had))
    for (let at = had.parentElement; at !== null && at !== place; at = at.parentElement) around.push(at);
  draw();
  if (had === null || around.length === 0 || (had.isConnected && !had.matches(":disabled"))) return;
  const field = around.filter((one) => one.hasAttribute("data-path"));
  for (const one of [...field, ...around].filter(isReachable)) {
    const next = nearest(one);
    if (next === undefined) continue;
    next.focus({ preventScroll: true });
    return;
  }
}

/** What is in a closed group has a place on the page, and can't have the focus. */
const isReachable = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });

function nearest(within: Element): HTMLElement | undefined {
  const all = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => isReachable(one) && !one.matches(":disabled"),
  );
  const input = all.find((one) => one.matches("input:not([type=checkbox])"));
  const heading = all.find((one) => one.matches("h2"));
  // Of a whole page the heading: its first input may be far from what is gone.
  return (within.localName === "main" ? (heading ?? input) : (input ?? heading)) ?? all[0];
}
