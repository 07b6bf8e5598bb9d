import type { Faults } from "../../host/faults";
import type { Command, Tab } from "./ribbon";

/** What the tab can do beside the fault switches. */
export interface WorkbenchActions {
  showTraffic(): void;
  toggleTheme(): void;
  restartPane(): void;
  calculateAll(): void;
  isTrafficShown(): boolean;
}

/** Switches for developers: what goes over the wire, and the troubles that Excel can give an add-in. */
export function workbenchTab(actions: WorkbenchActions, faults: Faults, usualExcelApi: number): Tab {
  const command = (id: string, label: string, icon: string, tip: string, run: () => void): Command => ({
    id,
    label,
    icon,
    tip,
    size: "big",
    run,
  });
  const toggle = (base: Command, isOn: () => boolean): Command => ({ ...base, isOn });
  const fault = (
    id: string,
    label: string,
    icon: string,
    tip: string,
    isOn: () => boolean,
    set: (on: boolean) => void,
  ) =>
    toggle(
      command(id, label, icon, tip, () => set(!isOn())),
      isOn,
    );
  return {
    id: "workbench",
    label: "Workbench",
    groups: [
      {
        label: "View",
        commands: [
          toggle(
            command(
              "traffic",
              "Traffic",
              "traffic",
              "Requests of the add-in and answers of the simulated Excel",
              () => actions.showTraffic(),
            ),
            () => actions.isTrafficShown(),
          ),
          command("theme", "Dark / light", "theme", "Changes between the dark and the light look", () =>
            actions.toggleTheme(),
          ),
          command("restart", "Restart pane", "restart", "Loads the add-in again, as after a crash", () =>
            actions.restartPane(),
          ),
          command("calculate", "Calculate all", "calculate", "Asks every custom function again", () =>
            actions.calculateAll(),
          ),
        ],
      },
      {
        label: "Faults",
        commands: [
          fault(
            "latency",
            "Slow",
            "slow",
            "Every batch takes a second longer",
            () => faults.latency > 0,
            (on) => {
              faults.latency = on ? 1000 : 0;
            },
          ),
          command(
            "refuse",
            "Refuse next",
            "refuse",
            "The next batch is refused as one too many (throttling)",
            () => {
              faults.refuseNext++;
            },
          ),
          fault(
            "throttle",
            "Throttle",
            "throttle",
            "At most two batches in a second",
            () => faults.batchesPerSecond > 0,
            (on) => {
              faults.batchesPerSecond = on ? 2 : 0;
            },
          ),
          fault(
            "edit-mode",
            "Cell editing",
            "edit",
            "Excel behaves as if a person were typing in a cell",
            () => faults.isCellEdited,
            (on) => {
              faults.isCellEdited = on;
            },
          ),
          fault(
            "payload",
            "Tiny payload",
            "payload",
            "Requests and answers over 20 KB are refused",
            () => faults.payloadLimit < smallPayload + 1,
            (on) => {
              faults.payloadLimit = on ? smallPayload : usualPayload;
            },
          ),
          fault(
            "older",
            "Older Excel",
            "older",
            "ExcelApi 1.9 only; the pane restarts",
            () => faults.excelApi < usualExcelApi,
            (on) => {
              faults.excelApi = on ? 1.9 : usualExcelApi;
              actions.restartPane();
            },
          ),
          fault(
            "blank",
            "Blank is 0",
            "blank",
            "Blank cells reach functions as 0, as in desktop Excel",
            () => faults.blank === 0,
            (on) => {
              faults.blank = on ? 0 : null;
              actions.calculateAll();
            },
          ),
        ],
      },
    ],
  };
}

const smallPayload = 20 * 1024;
const usualPayload = 5 * 1024 * 1024;
