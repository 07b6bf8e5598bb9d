import { html, nothing, type TemplateResult } from "lit-html";
import type { Process } from "../../case/schema/case";
import { grid } from "../grid/grid";
import type { GridSpec } from "../grid/spec";
import type { Content } from "../view/frame";
import { currentOption, currentProcess, type OpenPane } from "../view/pane";
import { stepEnd } from "./changed";
import { namedList } from "./named-list";
import { usualRiskChoices, withSizing, type SizedEvent } from "./usual-risks";
import { optionTabs } from "./options";
import { stepFooter, stepHead } from "./parts";
import { section } from "./section";
import { processTabs } from "./processes";

/** The risk register: what could go wrong today and under the option, how likely, at what loss, and who carries it. */
export function risk(pane: OpenPane): Content {
  const { t, formats, state, case: source } = pane;
  const process = currentProcess(pane);
  const option = currentOption(pane);
  const part = option?.processes.find((one) => one.process === process.id);
  const fact = (amount: number | undefined): string | typeof nothing =>
    amount === undefined || amount === 0
      ? nothing
      : t.risk.expected(`${formats.money(amount)} ${source.currency}`);
  const today = state.outcome?.inhouse[`inhouse/${process.id}/expectedLoss`]?.[0];
  const under = state.outcome?.options
    .find((one) => one.id === option?.id)
    ?.categories.find((one) => one.id === "risk")
    ?.years.at(-1);
  const words = { title: t.risk.today, heading: t.risk.event, newName: t.risk.newEvent };
  return {
    body: html`${stepHead(pane, t.risk.hint)} ${processTabs(pane)}
      <div class="columns">
        ${section(t.risk.today, fact(today), register(pane, process, namedList(pane, `processes.${process.id}.risks`, process.risks, words, ["probability", "impact"]), process.risks))}
        ${option === undefined || part === undefined ? nothing : underOption(pane, option.id, part, fact(under))}
      </div>
      ${stepEnd(pane, "risk")}`,
    footer: stepFooter(pane),
  };
}

function underOption(
  pane: OpenPane,
  option: string,
  part: NonNullable<ReturnType<typeof currentOption>>["processes"][number],
  fact: string | typeof nothing,
): TemplateResult {
  const { t } = pane;
  const name = currentOption(pane)?.name ?? "";
  const process = currentProcess(pane);
  const words = { title: t.risk.under(name), heading: t.risk.event, newName: t.risk.newEvent };
  const list = `options.${option}.processes.${part.process}.risks`;
  return section(
    words.title,
    fact,
    html`${optionTabs(pane)}
      ${register(pane, process, namedList(pane, list, part.risks, words, ["probability", "impact", "transferredShare"]), part.risks)}
      <p class="caption">${t.risk.underHint}</p>`,
  );
}

/** A table of events: usual ones are offered, and what sizes each stands beside. */
const register = (
  pane: OpenPane,
  process: Process,
  spec: GridSpec,
  events: readonly SizedEvent[],
): TemplateResult =>
  html`${grid(pane, { ...spec, add: usualRiskChoices(pane, process, spec, events) })}
  ${withSizing(pane, spec.list, events)}`;
