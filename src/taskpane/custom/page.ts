import { html, nothing, type TemplateResult } from "lit-html";
import { formulaParser, loadParser } from "../../case/custom/parser";
import { CUSTOM_CATEGORIES, CUSTOM_PERIODS } from "../../case/schema/custom";
import type { CustomLine } from "../../case/schema/case";
import { changeAt } from "../edit/path";
import { driverField } from "../fields/driver-field";
import { fieldId } from "../fields/field-id";
import { selectField } from "../fields/plain-fields";
import { explain } from "../results/explain-link";
import { section } from "../steps/section";
import type { CustomPage } from "../state/state";
import type { Content } from "../view/frame";
import type { MenuEntry } from "../view/menu";
import { menu } from "../view/menu";
import type { OpenPane } from "../view/pane";
import { icon } from "../icons/icon";
import { leave, pageHead } from "../pages/page-head";
import { formulaField } from "./formula-field";
import { ownInputs } from "./inputs";
import { duplicateLine, removeLine, renameLine } from "./lines";
import { openLine } from "./list";

const EVERYTHING = "";

/** A cost line of a person's own: its formula, its inputs, where it belongs, and what it comes to. */
export function customPage(pane: OpenPane, page: CustomPage): Content {
  const { t, case: source } = pane;
  const line = source.customLines.find((one) => one.id === page.line);
  const footer = html`<fluent-button class="push primary" appearance="primary" @click=${() => leave(pane)}
    >${t.custom.done}</fluent-button
  >`;
  if (line === undefined) return { body: pageHead(pane, t.custom.gone, ""), footer };
  if (formulaParser() === undefined) {
    // mathjs comes with the first formula that somebody writes, not before.
    void loadParser().then(() => pane.show({}));
    return { body: pageHead(pane, line.name, t.custom.loading), footer };
  }
  return {
    body: html`${pageHead(pane, line.name, t.custom.pageHint)} ${formulaField(pane, page, line)}
    ${comesTo(pane, line)} ${ownInputs(pane, line)}
    ${section(t.custom.belongs, more(pane, line), places(pane, line))}`,
    footer,
  };
}

/** What the line costs, year by year; a click explains it. */
function comesTo(pane: OpenPane, line: CustomLine): TemplateResult | typeof nothing {
  const { t, formats, state, case: source } = pane;
  const years = state.outcome?.custom[line.id];
  if (years === undefined) return nothing;
  const scale = formats.scale(Math.max(1, ...years.map(Math.abs)));
  const id = `${line.part ?? "inhouse"}/custom/${line.id}`;
  return section(
    t.custom.comesTo,
    t.results.scaleOf(scale.name, source.currency),
    html`<div class="grid shown-grid years">
      <table>
        <thead>
          <tr>
            ${years.map((_, year) => html`<th scope="col">${t.results.yearShort(year + 1, years.length > 4)}</th>`)}
          </tr>
        </thead>
        <tbody>
          <tr>
            ${years.map(
              (value) =>
                html`<td>
                  <button type="button" class="quiet" @click=${() => explain(pane, id, line.name)}>
                    ${scale.text(value)}
                  </button>
                </td>`,
            )}
          </tr>
        </tbody>
      </table>
    </div>`,
  );
}

function places(pane: OpenPane, line: CustomLine): TemplateResult {
  const { t, session, case: source } = pane;
  const path = `customLines.${line.id}`;
  const set = (field: string, label: string) => (value: string) =>
    session.edit(`${line.name}, ${label}`, (before) =>
      changeAt(before, `${path}.${field}`, () => (value === EVERYTHING ? undefined : value)),
    );
  const rename = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const name = input.value.trim();
    if (name === "" || name === line.name) return void (input.value = line.name);
    let id = line.id;
    session.edit(t.grid.rename, (before) => {
      const renamed = renameLine(before, line.id, name);
      id = renamed.id;
      return renamed.case;
    });
    pane.show({ page: { kind: "custom", line: id } });
  };
  const parts = [
    { value: "inhouse", label: t.custom.inhouse },
    ...source.options.map(({ id, name }) => ({ value: id, label: name })),
    { value: EVERYTHING, label: t.custom.everywhere },
  ];
  const processes = [
    ...source.processes.map(({ id, name }) => ({ value: id, label: name })),
    { value: EVERYTHING, label: t.custom.allProcesses },
  ];
  const periods = CUSTOM_PERIODS.map((value) => ({ value, label: t.custom.periods[value] ?? value }));
  const categories = CUSTOM_CATEGORIES.map((value) => ({
    value,
    label: t.custom.categories[value] ?? value,
  }));
  const name = `${path}.name`;
  return html`<div class="field">
      <div class="label"><label for=${fieldId(name)}>${t.grid.name}</label></div>
      <div class="box wide">
        <input id=${fieldId(name)} maxlength="80" .value=${line.name} @change=${rename} />
      </div>
    </div>
    ${selectField(fieldId(`${path}.period`), t.custom.period, line.period, periods, set("period", t.custom.period))}
    ${line.period === "once" ? driverField(pane, `${path}.paidInMonth`) : nothing}
    ${selectField(fieldId(`${path}.category`), t.custom.category, line.category, categories, set("category", t.custom.category))}
    ${selectField(fieldId(`${path}.part`), t.custom.part, line.part ?? EVERYTHING, parts, set("part", t.custom.part))}
    ${source.processes.length === 1 ? nothing : selectField(fieldId(`${path}.process`), t.custom.process, line.process ?? EVERYTHING, processes, set("process", t.custom.process))}`;
}

function more(pane: OpenPane, { id, name }: CustomLine): TemplateResult {
  const { t, session } = pane;
  const duplicate = (): void => {
    let copy = id;
    session.edit(t.grid.duplicated(name), (before) => {
      const made = duplicateLine(before, id, t.grid.copyOf(name));
      copy = made.id;
      return made.case;
    });
    openLine(pane, copy);
  };
  const remove = (): void => {
    session.edit(t.grid.removed(name), (before) => removeLine(before, id));
    leave(pane);
    pane.announce(t.grid.deleted(name));
  };
  const entries: MenuEntry[] = [
    { label: t.grid.duplicate, icon: "duplicate", run: duplicate },
    { label: t.grid.remove, icon: "remove", run: remove },
  ];
  return menu(
    html`<button type="button" slot="trigger" class="icon-button" aria-label="${t.grid.more}: ${name}">
      ${icon("more")}
    </button>`,
    entries,
  );
}
