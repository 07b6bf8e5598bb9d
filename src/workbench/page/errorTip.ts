import { CellAlertManagerService, HoverManagerService } from "@univerjs/preset-sheets-core";
import { CellError } from "../model/cellValue";
import type { Worksheet } from "../model/worksheet";
import { element } from "./elements";
import type { UniverGrid } from "./grid/univerGrid";

/** Univer's own popup over cells with an error says only "Error in value". */
const univerAlert = "SHEET_FORMULA_ALERT";

/** Shows the message of an error while the pointer is over its cell; `place` is an element around the grid. */
export function showErrorTips(
  { univer }: UniverGrid,
  place: HTMLElement,
  sheetOf: (subUnitId: string) => Worksheet | null,
): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => alert.key !== univerAlert && showAlert(alert);

  const tip = element("div", { id: "error-tip", className: "error-tip", role: "tooltip", hidden: true });
  place.append(tip);
  let pointer = { x: 0, y: 0 };
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer = { x: clientX, y: clientY };
  };
  place.addEventListener("pointermove", follow, { capture: true });
  place.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const { subUnitId = "", row = -1, col = -1 } = hovered?.location ?? {};
    const value = row < 0 ? null : sheetOf(subUnitId)?.cells.at(row, col)?.value;
    tip.hidden = true;
    if (!(value instanceof CellError) || !value.message) return;
    tip.replaceChildren(
      element("strong", { textContent: value.code }),
      element("span", { textContent: value.message }),
    );
    const bounds = place.getBoundingClientRect();
    tip.style.left = `${Math.min(pointer.x - bounds.left + 12, bounds.width - 310)}px`;
    tip.style.top = `${pointer.y - bounds.top + 18}px`;
    tip.hidden = false;
  });
}
