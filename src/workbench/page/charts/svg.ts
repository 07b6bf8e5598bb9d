const namespace = "http://www.w3.org/2000/svg";

/** Makes an SVG element. */
export function svg(
  tag: string,
  attributes: Record<string, string | number>,
  children: (Node | string)[] = [],
): SVGElement {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** A line of text. `anchor` is "start", "middle" or "end". */
export const svgText = (
  text: string,
  x: number,
  y: number,
  anchor: string,
  size: number,
  bold = false,
): SVGElement =>
  svg(
    "text",
    { x, y, "text-anchor": anchor, "font-size": size, "font-weight": bold ? 600 : 400, fill: "#404040" },
    [text],
  );
