import { html, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { setGroup } from "../edit/group";
import { driverField } from "../fields/driver-field";
import { toggle } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import { aiAgents } from "./automation";
import { benefits } from "./benefits";
import { leavingIncumbent } from "./incumbent";
import { basisOf, fieldsOf } from "./parts";
import { section } from "./section";
import { scopes } from "./scopes";

/** A process whose people stay: a better way of working, or software. */
export function ownWork(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t } = pane;
  const path = `options.${option.id}.processes.${part.process}`;
  const software = (on: boolean): void =>
    pane.session.edit(t.options.software, (source) => setGroup(source, `${path}.software`, on));
  return html`<div class="columns">
    ${section(t.options.gain, "", html`${basisOf(pane, path)} ${fieldsOf(pane, path, ["gain", "scope"])} ${scopes(pane, option, part)}`)}
    ${section(
      t.options.software,
      "",
      html`${option.kind === "software" ? "" : toggle(t.options.hasSoftware, part.software !== undefined, software)}
      ${
        part.software === undefined
          ? ""
          : html`${basisOf(pane, `${path}.software`)}
            ${["pricePerUser", "pricePerUnit", "annualFee"].map((name) => driverField(pane, `${path}.software.${name}`))}`
      }`,
    )}
    ${leavingIncumbent(pane, option, part)} ${benefits(pane, option, part)} ${aiAgents(pane, option, part)}
  </div>`;
}
