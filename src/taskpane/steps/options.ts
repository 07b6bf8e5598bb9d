import { html, nothing, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import { OPTION_KINDS } from "../../case/schema/option";
import type { Case, Option } from "../../case/schema/case";
import { addOption, newPart } from "../edit/create";
import { addItem, removeItem } from "../edit/list";
import { customLines } from "../custom/list";
import { whichOption } from "../interview/options";
import { changeKind } from "../edit/kind";
import { longTextField, selectField, textField, toggle } from "../fields/plain-fields";
import type { Content } from "../view/frame";
import { currentOption, currentProcess, type OpenPane } from "../view/pane";
import { stepEnd } from "./changed";
import { basisOf, stepFooter, stepHead } from "./parts";
import { section } from "./section";
import { tabs } from "./tabs";
import { thingCommands } from "./thing-commands";
import { processTabs } from "./processes";
import { ownWork } from "./own-work";
import { providerWork } from "./provider-work";

/** The option that is looked at, and how the chosen process runs under it. */
export function options(pane: OpenPane): Content {
  const option = currentOption(pane);
  return {
    body:
      option === undefined
        ? html`${stepHead(pane)}${whichOption(pane)}`
        : html`${stepHead(pane)}${optionView(pane, option)}`,
    footer: stepFooter(pane),
  };
}

function optionView(pane: OpenPane, option: Option): TemplateResult {
  const { t } = pane;
  const path = `options.${option.id}`;
  const process = currentProcess(pane);
  const part = option.processes.find((one) => one.process === process.id);
  const work =
    part === undefined
      ? html`<p class="caption section">${t.options.stays(process.name)}</p>`
      : isService(option)
        ? providerWork(pane, option, part)
        : ownWork(pane, option, part);
  return html`${optionTabs(pane, true)}
    <div class="columns">
      ${section(
        t.options.this,
        "",
        html`${basisOf(pane, path)} ${textField(pane, `${path}.name`, t.options.name)}
        ${selectField(`kind-${option.id}`, t.options.kind, option.kind, kinds(pane), (kind) => setKind(pane, option, kind as Option["kind"]))}`,
      )}
      ${section(t.options.about, "", longTextField(pane, `${path}.description`, t.scope.description, t.options.aboutHint))}
    </div>
    ${pane.case.processes.length === 1 ? nothing : html`<div class="section">${processTabs(pane)}</div>`}
    ${pane.case.processes.length === 1 && part !== undefined ? nothing : toggle(t.options.included(process.name), part !== undefined, (on) => include(pane, option, process.id, on))}
    ${work} ${customLines(pane, option.id, process.id)} ${stepEnd(pane, "options")}`;
}

/** What the work may become. Where a provider does it today, nobody moves it either by keeping that provider. */
const kinds = ({ t, case: source }: OpenPane) => {
  const renewable = source.processes.some(({ incumbent }) => incumbent !== undefined);
  return OPTION_KINDS.map((value) => ({
    value,
    label: value === "improved" && renewable ? t.options.improvedOrRenewed : (t.choices[value] ?? value),
  }));
};

/** The options of the case. `edit` lets a person add and delete. */
export function optionTabs(pane: OpenPane, edit = false): TemplateResult {
  const { t, case: source } = pane;
  const current = currentOption(pane);
  const choose = (option: string): void => pane.show({ option });
  if (!edit)
    return source.options.length < 2 ? html`` : tabs(t.options.all, source.options, current?.id, choose);
  return tabs(t.options.all, source.options, current?.id, choose, {
    add: {
      label: t.options.add,
      choices: kinds(pane).map(({ value, label }) => ({ label, run: () => add(pane, value, label) })),
    },
    ...(current !== undefined && {
      more: {
        label: t.grid.more,
        entries: thingCommands(pane, "options", current),
      },
    }),
  });
}

function add(pane: OpenPane, kind: Option["kind"], name: string): void {
  let id = "";
  pane.session.edit(pane.t.grid.added(name), (source) => {
    const made = addOption(source, name, kind, pane.t.newNames);
    id = made.id;
    return made.case;
  });
  pane.show({ option: id });
}

const setKind = (pane: OpenPane, { id }: Option, kind: Option["kind"]): void =>
  pane.session.edit(pane.t.options.kind, (source) => changeKind(source, id, kind, pane.t.choices));

function include(pane: OpenPane, option: Option, process: string, on: boolean): void {
  const list = `options.${option.id}.processes`;
  const wave = option.waves[0]?.id ?? "";
  const change = (source: Case): Case =>
    on ? addItem(source, list, newPart(process, wave)).case : removeItem(source, list, process);
  pane.session.edit(pane.t.options.included(currentProcess(pane).name), change);
}
