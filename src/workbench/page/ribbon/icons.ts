/** Lines of small pictures on a field of 24 by 24, drawn in the text's color. */
const icons: Readonly<Record<string, string>> = {
  undo: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3",
  redo: "m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h3",
  bold: "M8 5v14h5.5a3.6 3.6 0 0 0 0-7.2H8m0 0h4.8a3.4 3.4 0 0 0 0-6.8H8",
  italic: "M10 5h7M7 19h7M14 5l-4 14",
  fill: "m6 12 6-7 7 7-6 6zM6 12h13M5 21h14",
  clear: "m6 12 6-7 7 7-6 6zM4 20 20 4",
  left: "M4 6h16M4 11h10M4 16h16M4 21h10",
  center: "M4 6h16M7 11h10M4 16h16M7 21h10",
  right: "M4 6h16M10 11h10M4 16h16M10 21h10",
  general:
    "M6 8v9M4.500 9.500 6 8M10 9a2 2 0 0 1 4 0c0 2-4 5-4 8h4.500M17.500 8H20l-2 3.500a2.600 2.600 0 1 1-1.500 5",
  percent:
    "M18 5 6 19M8 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M16 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5",
  comma: "M12 13v2c0 2-1 3-3 4M12 13h-1.500",
  more: "M5 17v.01M10 9a2 2 0 0 1 4 0v6a2 2 0 0 1-4 0zM17 9a1.500 1.500 0 0 1 4 0v6a1.500 1.500 0 0 1-4 0z",
  fewer: "M7 17v.01M12 9a2 2 0 0 1 4 0v6a2 2 0 0 1-4 0z",
  traffic: "M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4",
  theme: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  restart: "M20 12a8 8 0 1 1-2.500-5.800M20 3v4h-4",
  calculate:
    "M16 4h-2.500C11 4 11 7 10.500 10L9 18c-.400 2-1.500 2.500-3.500 2.500M7 10h7M14 14l5 6M19 14l-5 6",
  slow: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.500 2",
  refuse: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M5.600 5.600l12.800 12.800",
  throttle: "M4 18a9 9 0 1 1 16 0M12 16l4-6",
  edit: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  payload: "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
  older: "M4 12a8 8 0 1 0 2.500-5.800M4 3v4h4M12 8v4l3 2",
  blank: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M5 20 19 4",
  open: "M4 19V5h6l2 3h8v11zM4 11h16",
  save: "M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6",
  pane: "M4 5h16v14H4zM14 5v14",
};

const svg = "http://www.w3.org/2000/svg";

/** A picture by its name. */
export function drawIcon(name: string, pixels: number): SVGElement {
  const picture = document.createElementNS(svg, "svg");
  for (const [attribute, value] of Object.entries({
    viewBox: "0 0 24 24",
    width: String(pixels),
    height: String(pixels),
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.6",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  }))
    picture.setAttribute(attribute, value);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", icons[name] ?? icons["pane"] ?? "");
  picture.append(path);
  return picture;
}
