type Figure = SVGSVGElement | HTMLElement;

const drawn = new WeakMap<HTMLElement, { readonly observer: ResizeObserver; readonly data: unknown }>();

/** Draws a picture into a place, as wide as it is, whenever its width or its data change. */
export function drawResponsive(place: HTMLElement, data: unknown, draw: (width: number) => Figure): void {
  const before = drawn.get(place);
  if (before?.data === data) return;
  before?.observer.disconnect();
  let width = 0;
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    if (now === 0 || now === width) return;
    width = now;
    place.replaceChildren(plain(draw(width)));
  });
  observer.observe(place);
  drawn.set(place, { observer, data });
}

function plain(figure: Figure): Figure {
  // Plot brings a style sheet of its own in the picture; the page's policy allows none, and its rules are in ours.
  figure.querySelectorAll("style").forEach((style) => style.remove());
  // The place has one name for the whole picture; Plot names its parts in words of its own.
  figure.querySelectorAll("[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
  return figure;
}
