import { html, nothing, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import { BETTER } from "../../case/schema/service";
import type { Option, OptionProcess } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { whichOption } from "../interview/options";
import { setGroup } from "../edit/group";
import { changeAt } from "../edit/path";
import { driverField } from "../fields/driver-field";
import { fieldId } from "../fields/field-id";
import { choiceField, selectField, switchField, toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import { icon } from "../icons/icon";
import type { Content } from "../view/frame";
import { currentOption, currentProcess, type OpenPane } from "../view/pane";
import { stepEnd } from "./changed";
import { leading } from "./leading";
import { leavingTerms } from "./leaving";
import { locationTaxes } from "./location-tax";
import { optionTabs } from "./options";
import { basisOf, fieldsOf, folded, stepFooter, stepHead } from "./parts";
import { registerFields } from "./register";
import { section } from "./section";
import { teamTransfer } from "./transfer";
import { processTabs } from "./processes";
import { driverColumns } from "./roles";

/** The terms of the contract: what changes the price, who carries what, and how to leave. */
export function contract(pane: OpenPane): Content {
  const { t } = pane;
  const option = currentOption(pane);
  const part = option?.processes.find((one) => one.process === currentProcess(pane).id);
  const none = option === undefined || !isService(option);
  return {
    body: html`${stepHead(pane, option === undefined ? t.contract.noOption : none ? t.contract.none : undefined)}
    ${optionTabs(pane)} ${whichOption(pane) ?? nothing} ${none ? providers(pane) : nothing}
    ${none ? nothing : html`<div class="section">${processTabs(pane)}</div>`}
    ${none || part === undefined ? nothing : terms(pane, option, part)}
    ${none ? nothing : whole(pane, option)}
    ${none && option !== undefined ? section(t.contract.leading, "", grid(pane, leading(pane, option, t.contract.leading))) : nothing}
    ${stepEnd(pane, "contract")}`,
    footer: stepFooter(pane),
  };
}

/** The options that do have a contract, where the chosen one has none. */
function providers(pane: OpenPane): TemplateResult | typeof nothing {
  const found = pane.case.options.filter(isService);
  if (found.length === 0) return nothing;
  return section(
    pane.t.contract.look,
    "",
    html`<div class="rows">
      ${found.map(
        ({ id, name, kind }) =>
          html`<button type="button" @click=${() => pane.show({ option: id })}>
            ${icon("contract")}
            <span class="text"
              ><span>${name}</span><span class="caption">${pane.t.choices[kind] ?? kind}</span></span
            >
            <span class="state turns">${icon("chevronRight", 16)}</span>
          </button>`,
      )}
    </div>`,
  );
}

/** Terms for one process. */
function terms(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t } = pane;
  const path = `options.${option.id}.processes.${part.process}.pricing`;
  const group = (
    name: string,
    title: string,
    drivers: readonly string[],
    content: unknown,
  ): TemplateResult => {
    const given = drivers.filter((driver) => pane.drivers.get(`${path}.${driver}`)?.value != null).length;
    return folded(
      pane,
      `${path}.${name}`,
      title,
      given === 0 ? t.contract.notUsed : t.contract.inUse,
      content,
    );
  };
  const fields = (names: readonly string[]): TemplateResult[] => fieldsOf(pane, path, names);
  const index = ["indexShare", "indexInflation", "indexCap"];
  const volume = ["committedVolume", "band", "arcRate", "rrcRate"];
  const gain = ["targetCost", "providerShare", "gainShareCap"];
  const credits = ["atRisk", "pool", "missProbability", "earnBack"];
  return html`${basisOf(pane, path)}
    <div class="columns">
      <div>
        ${group("index", t.contract.index, ["indexShare"], html`${fields(index)} ${switchField(pane, `${path}.indexRatchet`, t.contract.ratchet)}`)}
        ${group("volume", t.contract.volume, ["committedVolume"], html`${fields(volume)} ${choiceField(pane, `${path}.arcMethod`, t.contract.arcMethod)}`)}
        ${group("minimum", t.contract.minimum, ["minimumCharge"], html`${fields(["minimumCharge"])} ${switchField(pane, `${path}.minimumIndexed`, t.contract.minimumIndexed)} ${choiceField(pane, `${path}.commitmentPeriod`, t.contract.commitmentPeriod)}`)}
        ${group("currency", t.contract.currency, ["currencyShare"], html`${currencyLocation(pane, path, part)} ${fields(["currencyShare", "currencyDeadBand"])}`)}
      </div>
      <div>
        ${group("gain", t.contract.gain, ["targetCost"], fields(gain))}
        ${group("credits", t.contract.credits, ["atRisk"], html`${fields(credits)} ${grid(pane, allocations(pane, path, part))}`)}
        ${locationTaxes(pane, option, part)} ${teamTransfer(pane, option, part)}
        ${group("other", t.contract.other, ["changeRate", "passThrough", "paymentMonths"], fields(["changeRate", "passThrough", "paymentMonths"]))}
      </div>
    </div>`;
}

function currencyLocation(pane: OpenPane, path: string, part: OptionProcess): TemplateResult {
  const { t, session, case: source } = pane;
  const choices = [
    { value: "", label: t.contract.noClause },
    ...source.locations.map((one) => ({ value: one.id, label: one.name })),
  ];
  const take = (value: string): void =>
    session.edit(t.contract.currency, (before) =>
      changeAt(before, `${path}.currencyLocation`, () => (value === "" ? undefined : value)),
    );
  return selectField(
    fieldId(`${path}.currencyLocation`),
    t.contract.currencyOf,
    part.pricing?.currencyLocation ?? "",
    choices,
    take,
  );
}

function allocations(pane: OpenPane, path: string, part: OptionProcess) {
  const { t, session } = pane;
  const list = `${path}.allocations`;
  const given = part.pricing?.allocations ?? [];
  const better = BETTER.map((value) => ({ value, label: t.choices[value] ?? value }));
  return {
    list,
    title: t.contract.levels,
    first: { heading: t.contract.level, named: true },
    rows: given.map(({ id, name }, i) => ({
      path: `${list}.${id}`,
      key: id,
      name: name ?? t.contract.levelName(i + 1),
    })),
    columns: [
      ...driverColumns(pane, ["allocation", "missProbability", "today", "target", "expected"]),
      { kind: "choice", name: "better", short: t.short["better"] ?? "", choices: better },
    ],
    add: {
      label: t.contract.addLevel,
      run: () =>
        session.edit(
          t.grid.added(t.contract.level),
          (before) => addItem(before, list, { name: t.contract.levelName(given.length + 1) }).case,
        ),
    },
    change: { duplicate: false, move: true },
  } as const;
}

/** Terms for the option as a whole: leading the provider, tax that can't be recovered, leaving. */
function whole(pane: OpenPane, option: Option): TemplateResult {
  const { t, session } = pane;
  const path = `options.${option.id}`;
  const leave = (on: boolean): void =>
    session.edit(t.contract.exit, (source) => setGroup(source, `${path}.exit`, on));
  return html`<div class="columns">
    ${section(t.contract.governance, "", html`${fieldsOf(pane, path, ["governanceRate", "taxLeakageRate"])} ${grid(pane, leading(pane, option, t.contract.governance))}`)}
    <div>
      ${
        option.leaving !== undefined && option.exit === undefined
          ? nothing
          : section(
              t.contract.exit,
              "",
              html`${toggle(t.contract.hasExit, option.exit !== undefined, leave)}
              ${option.exit === undefined ? nothing : html`${basisOf(pane, `${path}.exit`)} ${["startFee", "termMonths", "retransitionCost"].map((name) => driverField(pane, `${path}.exit.${name}`))}`}`,
            )
      }
      ${leavingTerms(pane, option)} ${registerFields(pane, option)}
    </div>
  </div>`;
}
