import { html, nothing, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import type { OpenPane } from "../view/pane";
import { aiAgents } from "./automation";
import { benefits } from "./benefits";
import { optionHours } from "./hours";
import { leavingIncumbent } from "./incumbent";
import { impliedMargin } from "./margin";
import { locationMix } from "./mix";
import { fieldsOf, basisOf } from "./parts";
import { section } from "./section";
import { payByLocation } from "./pay";
import { price } from "./price";
import { scopes } from "./scopes";

/** A process that somebody else runs: where, by how many, at what price, and who stays. */
export function providerWork(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t } = pane;
  const path = `options.${option.id}.processes.${part.process}`;
  // Who keeps what redesign saves is asked once something is saved.
  const given = ["gain", "passOn"].some((name) => pane.drivers.get(`${path}.${name}`)?.value);
  const redesign = given ? ["passOn"] : [];
  return html`<div class="columns">
    ${locationMix(pane, option, part)}
    ${section(
      t.options.pricing,
      "",
      html`${basisOf(pane, `${path}.pricing`)} ${price(pane, option, part)}
      ${option.kind === "captive" ? nothing : impliedMargin(pane, option)}`,
    )}
    ${section(t.options.moves, "", html`${fieldsOf(pane, path, ["scope", "improvement", "gain", ...redesign])} ${scopes(pane, option, part)}`)}
    ${section(t.options.kept, "", fieldsOf(pane, path, ["retainedRatio", "retainedCost"]))}
    ${leavingIncumbent(pane, option, part)} ${payByLocation(pane, option, part)}
    ${optionHours(pane, option, part)} ${benefits(pane, option, part)} ${aiAgents(pane, option, part)}
  </div>`;
}
