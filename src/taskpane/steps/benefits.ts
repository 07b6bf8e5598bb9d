import type { TemplateResult } from "lit-html";
import { html } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { namedList } from "./named-list";
import { fieldsOf } from "./parts";
import { section } from "./section";

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
  return section(
    t.options.benefits,
    "",
    html`${fieldsOf(pane, path, ["qualityGain", "coverageHoursAdded", "marginPerHour"])} ${grid(pane, list)}`,
  );
}
