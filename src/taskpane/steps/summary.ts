import { isService } from "../../case/service";
import type { Step } from "../state/steps";
import { numberOf } from "../../case/schema/driver";
import { currentOption, type CasePane } from "../view/pane";

/** One line that says what a step holds. */
export function summaryOf(pane: CasePane, step: Step): string {
  const { t, formats, case: source, state } = pane;
  const option = currentOption(pane);
  const computed = state.outcome?.options.find((one) => one.id === option?.id);
  switch (step) {
    case "scope": {
      const only = source.processes.length === 1 ? source.processes[0] : undefined;
      const volume = only && numberOf(only.annualVolume);
      return t.summary.scope(source.processes.length, volume == null ? undefined : formats.count(volume));
    }
    case "inhouse": {
      const roles = source.processes.reduce((sum, process) => sum + process.roles.length, 0);
      const total = state.outcome?.baseline?.total.years[0];
      return t.summary.inhouse(
        roles,
        total === undefined ? undefined : `${formats.money(total)} ${source.currency}`,
      );
    }
    case "options":
      return source.options.length === 0
        ? t.summary.noOptions
        : formats.list(source.options.map((one) => one.name));
    case "contract":
      return option === undefined || !isService(option)
        ? t.summary.noContract
        : t.summary.contract(t.choices[option.kind] ?? option.kind);
    case "transition": {
      const once = computed?.categories.find((one) => one.id === "transition");
      return t.summary.transition(
        option?.waves.length ?? 0,
        once && `${formats.money(once.years.reduce((sum, year) => sum + year, 0))} ${source.currency}`,
      );
    }
    case "risk": {
      const inhouse = source.processes.reduce((sum, process) => sum + process.risks.length, 0);
      const own = option?.processes.reduce((sum, part) => sum + part.risks.length, 0) ?? 0;
      return t.summary.risk(inhouse + own);
    }
    case "money": {
      const rate = numberOf(source.discountRate);
      return t.summary.money(
        source.currency,
        rate === null ? undefined : formats.percent(rate, 2),
        source.taxRate != null,
      );
    }
    case "results":
      return computed === undefined ? t.summary.noResults : t.summary.results(computed.findings.length);
    case "overview":
      return "";
  }
}
