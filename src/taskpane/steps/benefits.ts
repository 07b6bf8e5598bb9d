import type { TemplateResult } from "lit-html";
import { html } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { namedList } from "./named-list";
import { fieldsOf, folded } from "./parts";

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
  const given = drivers.filter((name) => pane.drivers.get(`${path}.${name}`)?.value != null).length;
  return folded(
    pane,
    `${path}.benefits`,
    t.options.benefits,
    given + part.benefits.length === 0 ? t.contract.notUsed : t.contract.inUse,
    html`${fieldsOf(pane, path, drivers)} ${grid(pane, list)}`,
  );
}
