import type { ExcelHost } from "../host/excelHost";
import { byId } from "./elements";
import type { PaneFrame } from "./pane/paneFrame";

/** What office.js and its host tell each other about the keyboard's focus. */
const FocusAction = {
  enter: 4,
  leave: 5,
  leaveBackwards: 6,
  tabOut: 13,
  tabOutBackwards: 14,
  escape: 15,
} as const;

const leaving: readonly number[] = Object.values(FocusAction).filter(
  (action) => action !== FocusAction.enter,
);

/** F6 goes round: ribbon, grid, pane. What was being typed is entered when the focus goes into the pane. */
export function moveFocus(
  host: ExcelHost,
  frame: PaneFrame,
  endEditing: () => void,
): { paneNotified(action: number): void } {
  const focusGrid = () => byId("grid").querySelector<HTMLElement>("[contenteditable], canvas")?.focus();
  const stops = [
    () => byId("ribbon").querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    focusGrid,
    () => {
      frame.focus();
      host.notifyPane(FocusAction.enter);
    },
  ];
  let stop = 1;
  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    stop = (stop + (event.shiftKey ? stops.length - 1 : 1)) % stops.length;
    stops[stop]?.();
  });
  addEventListener("blur", () => {
    if (host.faults.isCellEdited && document.activeElement instanceof HTMLIFrameElement) endEditing();
  });
  return {
    paneNotified: (action) => {
      if (!leaving.includes(action)) return;
      stop = 1;
      focusGrid();
    },
  };
}
