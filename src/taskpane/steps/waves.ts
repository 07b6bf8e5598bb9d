import { html, nothing, type TemplateResult } from "lit-html";
import { wavesOf } from "../../case/waves";
import { isService } from "../../case/service";
import type { Option, OptionProcess } from "../../case/schema/case";
import { addItem, duplicateItem, removeItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { driverField } from "../fields/driver-field";
import { fieldId } from "../fields/field-id";
import { choiceField, selectField, textField, toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import { shownAt } from "../fields/value";
import { icon } from "../icons/icon";
import type { OpenPane } from "../view/pane";
import { gantt } from "./gantt";
import { basisOf } from "./parts";
import { driverColumns } from "./roles";

/** The waves of an option: a time line, and a card for the chosen one. */
export function waves(pane: OpenPane, option: Option): TemplateResult {
  const chosen = option.waves.find((one) => one.id === pane.state.view.wave) ?? option.waves[0];
  return html`<div class="section">${toolbar(pane, option, chosen?.id)}</div>
    ${gantt(pane, option, chosen?.id)} ${chosen === undefined ? nothing : card(pane, option, chosen.id)}`;
}

function toolbar(pane: OpenPane, option: Option, chosen: string | undefined): TemplateResult {
  const { t, session } = pane;
  const list = `options.${option.id}.waves`;
  const name = t.transition.newWave(option.waves.length + 1);
  const named = option.waves.find((one) => one.id === chosen)?.name ?? "";
  const add = (): void => {
    let id = "";
    session.edit(t.grid.added(name), (source) => {
      const made = addItem(source, list, { name, rampShape: "linear" });
      id = made.id;
      return made.case;
    });
    pane.show({ wave: id });
  };
  const duplicate = (): void => {
    let id = "";
    session.edit(t.grid.duplicated(named), (source) => {
      const made = duplicateItem(source, list, chosen ?? "", t.grid.copyOf(named));
      id = made.id;
      return made.case;
    });
    pane.show({ wave: id });
  };
  return html`<div class="toolbar" role="group" aria-label=${t.transition.waves}>
    <button type="button" @click=${add}>${icon("add")}${t.transition.addWave}</button>
    <button type="button" ?disabled=${chosen === undefined} @click=${duplicate}>
      ${icon("duplicate")}${t.grid.duplicate}
    </button>
    <button
      type="button"
      ?disabled=${option.waves.length < 2}
      @click=${() => session.edit(t.grid.removed(named), (source) => removeItem(source, list, chosen ?? ""))}
    >
      ${icon("remove")}${t.grid.remove}
    </button>
  </div>`;
}

function card(pane: OpenPane, option: Option, wave: string): TemplateResult {
  const { t, formats, case: source } = pane;
  const path = `options.${option.id}.waves.${wave}`;
  const at = option.waves.findIndex((one) => one.id === wave);
  const start = shownAt(pane, `${path}.startMonth`).value;
  const unit = start === null ? undefined : t.field.monthOf(formats.month(source.start, start));
  const field = (name: string, look = {}): TemplateResult =>
    driverField(pane, `${path}.${name}`, { stacked: true, ...look });
  const parts = option.processes.filter((one) => wavesOf(one).includes(wave));
  return html`<section class="card tinted wave-card" aria-label=${option.waves[at]?.name ?? ""}>
    <div class="section-head">
      <h3>${option.waves[at]?.name}</h3>
      <span class="caption push">${t.transition.waveOf(at + 1, option.waves.length)}</span>
    </div>
    ${basisOf(pane, path)}
    <div class="pair">
      ${textField(pane, `${path}.name`, t.transition.waveName, true)}
      ${field("startMonth", unit === undefined ? {} : { unit })} ${field("knowledgeTransferMonths")}
      ${field("rampMonths")} ${choiceField(pane, `${path}.rampShape`, t.transition.rampShape, true)}
    </div>
    ${parts.map((part) => moved(pane, option, part, parts.length > 1 || option.processes.length > 1))}
    ${
      option.processes.length > 1
        ? html`<div class="section-head"><h3>${t.transition.whichWave}</h3></div>
            ${option.processes.map((part) => waveOf(pane, option, part))}`
        : nothing
    }
    ${option.processes
      .filter((part) => option.waves.length > 1 || part.waves.length > 0)
      .map((part) => severalWaves(pane, option, part))}
  </section>`;
}

/** How one process of the wave moves. */
function moved(
  pane: OpenPane,
  option: Option,
  part: OptionProcess,
  named: boolean,
): TemplateResult | typeof nothing {
  if (!isService(option)) return nothing;
  const path = `options.${option.id}.processes.${part.process}`;
  const name = pane.case.processes.find((one) => one.id === part.process)?.name;
  return html`${named ? html`<div class="section-head"><h3>${name}</h3></div>` : nothing}
    <div class="pair">
      ${["parallelMonths", "overlapShare", "dipDepth", "dipMonths"].map((driver) => driverField(pane, `${path}.${driver}`, { stacked: true }))}
    </div>`;
}

/** The work of one process shared out among the waves. */
function severalWaves(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session, case: source } = pane;
  const list = `options.${option.id}.processes.${part.process}.waves`;
  const name = source.processes.find((one) => one.id === part.process)?.name ?? "";
  const title = t.transition.severalWaves(name);
  const set = (on: boolean): void =>
    session.edit(title, (before) =>
      changeAt(before, list, () =>
        on ? option.waves.map(({ id }) => ({ wave: id, share: 1 / option.waves.length })) : [],
      ),
    );
  return html`${toggle(title, part.waves.length > 0, set)}
  ${
    part.waves.length === 0
      ? nothing
      : grid(pane, {
          list,
          title,
          first: { heading: t.transition.waves, named: false },
          rows: part.waves.map(({ wave }) => ({
            path: `${list}.${wave}`,
            key: wave,
            name: option.waves.find(({ id }) => id === wave)?.name ?? wave,
          })),
          columns: driverColumns(pane, ["share"]),
        })
  }`;
}

function waveOf(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session, case: source } = pane;
  const path = `options.${option.id}.processes.${part.process}.wave`;
  const name = source.processes.find((one) => one.id === part.process)?.name ?? "";
  const choices = option.waves.map((one) => ({ value: one.id, label: one.name }));
  return selectField(fieldId(path), name, part.wave, choices, (value) =>
    session.edit(t.transition.whichWave, (before) => changeAt(before, path, () => value)),
  );
}
