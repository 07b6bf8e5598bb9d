import { html, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import { newPart, newProcess } from "../edit/create";
import { addItem } from "../edit/list";
import type { Case } from "../../case/schema/case";
import { icon } from "../icons/icon";
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
      <button type="button" @click=${() => addProcess(pane)}>${icon("add")}${t.scope.addProcess}</button>
    </div>`;
  }
  return tabs(t.scope.processes, source.processes, current.id, choose, {
    add: { label: t.scope.addProcess, run: () => addProcess(pane) },
    more: { label: t.grid.more, entries: thingCommands(pane, "processes", current, true) },
  });
}

/** A process more; every option that moves processes moves it too, in its first wave. */
function addProcess(pane: OpenPane): void {
  const { t } = pane;
  const name = t.scope.newProcess(pane.case.processes.length + 1);
  let id = "";
  pane.session.edit(t.grid.added(name), (source) => {
    const location = source.locations[0]?.id ?? "";
    const made = addItem(source, "processes", { ...newProcess({ id: "", name, location }) });
    id = made.id;
    return { ...made.case, options: made.case.options.map((option) => withPart(option, id)) };
  });
  pane.show({ process: id });
}

const withPart = (option: Case["options"][number], process: string): Case["options"][number] => {
  const wave = option.waves[0]?.id;
  if (wave === undefined || !isService(option)) return option;
  return { ...option, processes: [...option.processes, newPart(process, wave)] };
};
