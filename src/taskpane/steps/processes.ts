import { html, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import { newPart, newProcess } from "../edit/create";
import { addItem, duplicateItem, moveItem, removeItem } from "../edit/list";
import type { Case } from "../../case/schema/case";
import { icon } from "../icons/icon";
import type { MenuEntry } from "../view/menu";
import { currentProcess, type OpenPane } from "../view/pane";
import { tabs } from "./tabs";

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
    more: { label: t.grid.more, entries: commands(pane, current) },
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

function commands(pane: OpenPane, { id, name }: Case["processes"][number]): MenuEntry[] {
  const { t, session, case: source } = pane;
  const at = source.processes.findIndex((one) => one.id === id);
  const move = (by: -1 | 1) => (): void =>
    session.edit(t.grid.moved(name), (before) => moveItem(before, "processes", id, by));
  return [
    {
      label: t.grid.duplicate,
      icon: "duplicate",
      run: () =>
        session.edit(
          t.grid.duplicated(name),
          (before) => duplicateItem(before, "processes", id, t.grid.copyOf(name)).case,
        ),
    },
    { label: t.grid.up, icon: "up", disabled: at === 0, run: move(-1) },
    { label: t.grid.down, icon: "down", disabled: at === source.processes.length - 1, run: move(1) },
    {
      label: t.grid.remove,
      icon: "remove",
      disabled: source.processes.length === 1,
      run: () => session.edit(t.grid.removed(name), (before) => removeItem(before, "processes", id)),
    },
  ];
}
