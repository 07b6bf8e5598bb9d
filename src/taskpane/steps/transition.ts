import { html, nothing, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import type { Option, OptionProcess } from "../../case/schema/case";
import { whichOption } from "../interview/options";
import { setGroup } from "../edit/group";
import { toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import type { Content } from "../view/frame";
import { currentOption, currentProcess, type OpenPane } from "../view/pane";
import { stepEnd } from "./changed";
import { assetSales } from "./asset-sales";
import { costOfMoving } from "./cost-of-moving";
import { namedList } from "./named-list";
import { optionTabs } from "./options";
import { basisOf, fieldsOf, folded, stepFooter, stepHead } from "./parts";
import { section } from "./section";
import { processTabs } from "./processes";
import { waves } from "./waves";

/** How the work moves: waves on a time line, the people, and what it costs once. */
export function transition(pane: OpenPane): Content {
  const { t } = pane;
  const option = currentOption(pane);
  return {
    body: html`${stepHead(pane, option === undefined ? t.transition.noOption : undefined)} ${optionTabs(pane)}
    ${whichOption(pane) ?? nothing}
    ${option === undefined ? nothing : html`${waves(pane, option)} ${moving(pane, option)}`}
    ${stepEnd(pane, "transition")}`,
    footer: stepFooter(pane),
  };
}

function moving(pane: OpenPane, option: Option): TemplateResult {
  const { t } = pane;
  const path = `options.${option.id}`;
  const part = option.processes.find((one) => one.process === currentProcess(pane).id);
  return html`<div class="columns">
      ${costOfMoving(pane, option)}
      <div>
        ${section(t.transition.selection, "", fieldsOf(pane, path, ["selectionCost", "selectionMonths", "contingencyRate"]))}
      </div>
    </div>
    ${pane.case.processes.length === 1 ? nothing : html`<div class="section">${processTabs(pane)}</div>`}
    ${part === undefined ? nothing : process(pane, option, part)}`;
}

/** What moving one process costs once, and what happens to its people. */
function process(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session } = pane;
  const path = `options.${option.id}.processes.${part.process}`;
  const service = isService(option);
  const group = (
    name: "knowledgeTransfer" | "people",
    title: string,
    label: string,
    fields: readonly string[],
  ): TemplateResult =>
    section(
      title,
      "",
      html`${toggle(label, part[name] !== undefined, (on) => session.edit(title, (source) => setGroup(source, `${path}.${name}`, on)))}
      ${part[name] === undefined ? nothing : html`${basisOf(pane, `${path}.${name}`)} ${fieldsOf(pane, `${path}.${name}`, fields)}`}`,
    );
  const oneOffs = namedList(
    pane,
    `${path}.oneOffs`,
    part.oneOffs,
    { title: t.transition.oneOffs, heading: t.inhouse.cost, newName: t.transition.newOneOff },
    ["amount", "monthsAfter"],
  );
  const investments = namedList(
    pane,
    `${path}.investments`,
    part.investments,
    { title: t.transition.investments, heading: t.inhouse.item, newName: t.transition.newInvestment },
    ["amount", "month", "lifeYears"],
  );
  return html`<div class="columns">
    ${group("people", t.transition.people, t.transition.hasPeople, peopleFields(option, part))}
    ${service ? group("knowledgeTransfer", t.transition.knowledge, t.transition.hasKnowledge, ["trainees", "trainers", "traineeWeeklyCost", "trainerWeeklyCost", "travelCost"]) : nothing}
    <div>
      ${section(t.transition.oneOffs, "", grid(pane, oneOffs))}
      ${section(t.transition.investments, "", grid(pane, investments))}
    </div>
    ${folded(pane, `${path}.assetSales`, t.transition.assetSales, part.assetSales.length === 0 ? nothing : String(part.assetSales.length), assetSales(pane, option, part))}
  </div>`;
}

/** What is planned for people whose work ends. Where there is no provider nobody moves to one, unless the case says so. */
const peopleFields = (option: Option, part: OptionProcess): readonly string[] => [
  ...["tenureYears", "weeksPerYear", "noticeWeeks", "maxWeeks"],
  ...(isService(option) || part.people?.transferredShare !== undefined ? ["transferredShare"] : []),
  ...["redeployedShare", "naturalShare", "retentionBonus"],
];
