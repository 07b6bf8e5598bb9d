import { html, type TemplateResult } from "lit-html";
import { CUSTOM_UNITS } from "../../case/schema/custom";
import type { CustomLine } from "../../case/schema/case";
import { removeItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { driverField } from "../fields/driver-field";
import { fieldId } from "../fields/field-id";
import { icon } from "../icons/icon";
import { section } from "../steps/section";
import { fullUnit } from "../typing/units";
import type { OpenPane } from "../view/pane";
import { selectBox } from "../view/select";
import { addInput, renameInput } from "./lines";

/** Numbers of the line's own: each with a name that its formula writes, a unit, and a value that scenarios can change. */
export function ownInputs(pane: OpenPane, line: CustomLine): TemplateResult {
  const { t, session } = pane;
  const name = t.custom.newInput(line.inputs.length + 1);
  const add = (): void => session.edit(t.grid.added(name), (source) => addInput(source, line.id, name));
  return section(
    t.custom.inputs,
    "",
    html`${line.inputs.map((input) => card(pane, line, input))}
      <div class="toolbar">
        <button type="button" data-add-input @click=${add}>${icon("add")}${t.custom.addInput}</button>
      </div>
      <p class="caption">${t.custom.inputsHint}</p>`,
  );
}

function card(pane: OpenPane, line: CustomLine, input: CustomLine["inputs"][number]): TemplateResult {
  const { t, session, case: source } = pane;
  const path = `customLines.${line.id}.inputs.${input.id}`;
  const unit = source.processes.find((one) => one.id === line.process)?.volumeUnit;
  const names = { currency: source.currency, unit };
  const rename = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const name = box.value.trim();
    if (name === "" || name === input.name) return void (box.value = input.name);
    session.edit(t.grid.rename, (before) => renameInput(before, line.id, input.id, name));
  };
  const units = CUSTOM_UNITS.map((value) => ({
    value,
    label: value === "1" ? t.custom.factor : fullUnit(value, t.units, names),
  }));
  const setUnit = (value: string): void => {
    session.edit(`${input.name}, ${t.custom.unit}`, (before) =>
      changeAt(before, `${path}.unit`, () => value),
    );
  };
  return html`<div class="card tinted own-input">
    <div class="pair">
      <div class="field stacked">
        <div class="label"><label for=${fieldId(`${path}.name`)}>${t.grid.name}</label></div>
        <div class="box">
          <input id=${fieldId(`${path}.name`)} maxlength="80" .value=${input.name} @change=${rename} />
        </div>
      </div>
      <div class="field stacked">
        <div class="label"><label for=${fieldId(`${path}.unit`)}>${t.custom.unit}</label></div>
        ${selectBox(units, input.unit, setUnit, { id: fieldId(`${path}.unit`) })}
      </div>
    </div>
    ${driverField(pane, `${path}.value`, { label: t.custom.value })}
    <div class="actions">
      <span class="caption">${t.custom.writtenAs} <code>${input.id}</code></span>
      <button
        type="button"
        class="icon-button push"
        aria-label=${t.custom.removeInput(input.name)}
        @click=${() => session.edit(t.grid.removed(input.name), (before) => removeItem(before, `customLines.${line.id}.inputs`, input.id))}
      >
        ${icon("remove")}
      </button>
    </div>
  </div>`;
}
