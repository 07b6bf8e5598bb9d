import { html, nothing, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { setGroup } from "../edit/group";
import { toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { namedList } from "./named-list";
import { basisOf, fieldsOf, folded } from "./parts";

const TURNAROUND = ["daysToday", "daysOption", "valuePerDay", "annualBilled"];
const PAPER = ["documents", "shareToday", "shareOption", "paperCost", "electronicCost", "scanning"];

/** What a change brings beside lower cost. */
export function benefits(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t } = pane;
  const path = `options.${option.id}.processes.${part.process}`;
  const list = namedList(
    pane,
    `${path}.benefits`,
    part.benefits,
    { title: t.options.benefits, heading: t.options.benefit, newName: t.options.newBenefit },
    ["annualAmount"],
  );
  const drivers = ["qualityGain", "coverageHoursAdded", "marginPerHour"];
  const group = (name: "turnaround" | "paper", title: string, fields: readonly string[]): TemplateResult => {
    const set = (on: boolean): void =>
      pane.session.edit(title, (source) => setGroup(source, `${path}.${name}`, on));
    return html`${toggle(title, part[name] !== undefined, set)}
    ${part[name] === undefined ? nothing : html`${basisOf(pane, `${path}.${name}`)} ${fieldsOf(pane, `${path}.${name}`, fields)}`}`;
  };
  const given = drivers.filter((name) => pane.drivers.get(`${path}.${name}`)?.value != null).length;
  return folded(
    pane,
    `${path}.benefits`,
    t.options.benefits,
    given + part.benefits.length === 0 && part.turnaround === undefined && part.paper === undefined
      ? t.contract.notUsed
      : t.contract.inUse,
    html`${fieldsOf(pane, path, drivers)} ${group("turnaround", t.options.turnaround, TURNAROUND)}
    ${group("paper", t.options.paper, PAPER)} ${grid(pane, list)}`,
  );
}
