import type { FUniver } from "@univerjs/core/lib/facade";
import { CellError } from "../model/cellValue";
import type { Worksheet } from "../model/worksheet";
import { element } from "./elements";

/** Shows the message of an error while the pointer is over its cell. */
export function showErrorTips(
  api: FUniver,
  place: HTMLElement,
  sheetOf: (subUnitId: string) => Worksheet | null,
): void {
  const tip = element("div", { id: "error-tip", className: "error-tip", role: "tooltip", hidden: true });
  place.append(tip);
  let pointer = { x: 0, y: 0 };
  place.addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  place.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const value = sheetOf(worksheet.getSheetId())?.cells.at(row, column)?.value;
    tip.hidden = !(value instanceof CellError && value.message);
    if (!(value instanceof CellError) || !value.message) return;
    tip.replaceChildren(
      element("strong", { textContent: value.code }),
      element("span", { textContent: value.message }),
    );
    const bounds = place.getBoundingClientRect();
    tip.style.left = `${Math.min(pointer.x - bounds.left + 12, bounds.width - 300)}px`;
    tip.style.top = `${pointer.y - bounds.top + 18}px`;
  });
}
