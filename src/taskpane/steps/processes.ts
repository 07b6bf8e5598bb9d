import { html, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { chooseWork } from "../pages/work";
import { currentProcess, type OpenPane } from "../view/pane";
import { tabs } from "./tabs";
import { thingCommands } from "./thing-commands";

/** The processes of the case; where there is one only, it needs no choosing. `edit` lets a person add and delete. */
export function processTabs(pane: OpenPane, edit = false): TemplateResult {
  const { t, case: source } = pane;
  const current = currentProcess(pane);
  const choose = (process: string): void => pane.show({ process });
  if (!edit)
    return source.processes.length === 1
      ? html``
      : tabs(t.scope.processes, source.processes, current.id, choose);
  if (source.processes.length === 1) {
    return html`<div class="toolbar">
      <button type="button" @click=${() => chooseWork(pane)}>${icon("add")}${t.scope.addProcess}</button>
    </div>`;
  }
  return tabs(t.scope.processes, source.processes, current.id, choose, {
    add: { label: t.scope.addProcess, run: () => chooseWork(pane) },
    more: { label: t.grid.more, entries: thingCommands(pane, "processes", current, true) },
  });
}
