import { html, nothing, type TemplateResult } from "lit-html";
import type { Scenario } from "../../case/schema/case";
import { setInScenario } from "../edit/driver";
import { newIdentifier } from "../../case/identifier";
import { duplicateItem, moveItem, removeItem } from "../edit/list";
import { longTextField, textField } from "../fields/plain-fields";
import { placeOf } from "../fields/place-of";
import { unitsFor } from "../fields/value";
import { isShare } from "../typing/formats";
import { shortUnit } from "../typing/units";
import { scenariosCompared } from "../results/scenarios-compared";
import { goToDriver } from "../steps/missing";
import { tabs } from "../steps/tabs";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { leave, pageHead } from "./page-head";

const BASE = "base";

/** Scenarios: other values for some inputs, side by side with the base. */
export function scenariosPage(pane: OpenPane): Content {
  const { t, case: source, scenario } = pane;
  const all = [{ id: BASE, name: t.frame.base }, ...source.scenarios];
  const choose = (id: string): void => pane.show({ scenario: id === BASE ? undefined : id });
  const more =
    scenario === undefined ? {} : { more: { label: t.grid.more, entries: commands(pane, scenario) } };
  return {
    body: html`${pageHead(pane, t.scenarios.title, t.scenarios.hint)}
    ${tabs(t.scenarios.title, all, scenario?.id ?? BASE, choose, { add: { label: t.scenarios.add, run: () => add(pane) }, ...more })}
    ${scenario === undefined ? html`<p class="caption section">${t.scenarios.baseHint}</p>` : details(pane, scenario)}
    ${scenariosCompared(pane)} ${differencesTable(pane)}`,
    footer: html`<fluent-button class="back" appearance="subtle" @click=${() => leave(pane)}
      >${t.frame.back}</fluent-button
    >`,
  };
}

function add(pane: OpenPane): void {
  const { t, case: source } = pane;
  const name = t.scenarios.newName(source.scenarios.length + 1);
  const id = newIdentifier(source, name);
  pane.session.edit(t.grid.added(name), (before) => ({
    ...before,
    scenarios: [...before.scenarios, { id, name, changes: {} }],
  }));
  pane.show({ scenario: id });
}

function commands(pane: OpenPane, { id, name }: Scenario) {
  const { t, session, case: source } = pane;
  const at = source.scenarios.findIndex((one) => one.id === id);
  const duplicate = (): void => {
    let copy = "";
    session.edit(t.grid.duplicated(name), (before) => {
      const made = duplicateItem(before, "scenarios", id, t.grid.copyOf(name));
      copy = made.id;
      return made.case;
    });
    pane.show({ scenario: copy });
  };
  const remove = (): void => {
    pane.show({ scenario: undefined });
    session.edit(t.grid.removed(name), (before) => removeItem(before, "scenarios", id));
  };
  const move = (by: -1 | 1) => (): void =>
    session.edit(t.grid.moved(name), (before) => moveItem(before, "scenarios", id, by));
  return [
    { label: t.grid.duplicate, icon: "duplicate", run: duplicate },
    { label: t.grid.up, icon: "up", disabled: at === 0, run: move(-1) },
    { label: t.grid.down, icon: "down", disabled: at === source.scenarios.length - 1, run: move(1) },
    { label: t.grid.remove, icon: "remove", run: remove },
  ] as const;
}

function details(pane: OpenPane, scenario: Scenario): TemplateResult {
  const { t } = pane;
  const path = `scenarios.${scenario.id}`;
  return html`<div class="section">
    ${textField(pane, `${path}.name`, t.grid.name)}
    ${longTextField(pane, `${path}.description`, t.scope.description, t.scenarios.descriptionHint)}
    ${Object.keys(scenario.changes).length === 0 ? html`<p class="caption">${t.scenarios.howTo(scenario.name)}</p>` : nothing}
  </div>`;
}

/** Every input that any scenario changes: base and scenarios in columns, what differs in bold. */
function differencesTable(pane: OpenPane): TemplateResult | typeof nothing {
  const { t, case: source } = pane;
  const paths = [...pane.drivers.keys()].filter((path) =>
    source.scenarios.some((one) => path in one.changes),
  );
  if (paths.length === 0) return nothing;
  const text = (path: string, value: number | null | undefined): string => {
    const unit = pane.drivers.get(path)?.record.unit ?? "1";
    if (value == null) return t.field.blank;
    return isShare(unit) ? pane.formats.percent(value, 4) : pane.formats.typed(value, unit);
  };
  const unitOf = (path: string): string => {
    const unit = pane.drivers.get(path)?.record.unit ?? "1";
    return isShare(unit) ? "" : shortUnit(unit, t.units, unitsFor(source, path));
  };
  const back = (scenario: Scenario, path: string): void =>
    pane.session.edit(t.field.useBase, (before) => setInScenario(before, scenario.id, path, undefined));
  return html`<section class="section">
    <div class="section-head"><h3>${t.scenarios.changes}</h3></div>
    <div class="grid shown-grid differences">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.scenarios.input}</th>
            <th scope="col">${t.frame.base}</th>
            ${source.scenarios.map((one) => html`<th scope="col">${one.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${paths.map((path) => {
            const entry = pane.drivers.get(path);
            const base = entry?.value ?? null;
            return html`<tr>
              <th scope="row">
                <button type="button" class="quiet" @click=${() => goToDriver(pane, path)}>
                  ${entry === undefined ? path : placeOf(entry, t, 1)}
                </button>
                <span class="caption">${unitOf(path)}</span>
              </th>
              <td>${text(path, base)}</td>
              ${source.scenarios.map((one) => {
                const own = one.changes[path];
                if (own === undefined) return html`<td class="blank">${text(path, base)}</td>`;
                return html`<td class="differs">
                  <button
                    type="button"
                    class="quiet"
                    data-tip=${t.field.useBase}
                    aria-label="${text(path, own)}. ${t.field.useBase}"
                    @click=${() => back(one, path)}
                  >
                    ${text(path, own)}
                  </button>
                </td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}
