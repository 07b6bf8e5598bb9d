import { html, nothing, type TemplateResult } from "lit-html";
import type { StudiedDriver } from "../../analysis/study";
import { SPREADS, spreadOf, withSpread } from "../edit/range";
import { effective } from "../../case/model/builder";
import { rangesReplaced } from "../../case/uncertainty/in-scenario";
import { endsOf } from "../../case/uncertainty/ends";
import type { Range } from "../../case/schema/uncertainty";
import { driverName, textOfValue } from "../fields/actions";
import { fieldId } from "../fields/field-id";
import { selectField } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";

const SURE = "sure";
const OWN = "own";

/**
 * How sure a person is of the inputs that move the result most, and of all that have a range already. A range of
 * another kind, which a file may give, stays as it is until something else is chosen.
 */
export function ranges(pane: OpenPane, studied: readonly StudiedDriver[]): TemplateResult | typeof nothing {
  const { t, formats, case: source, drivers, session } = pane;
  const given = new Map((source.uncertainty?.ranges ?? []).map((range) => [range.driver, range]));
  const paths = [...new Set([...studied.map(({ driver }) => driver), ...given.keys()])];
  const replaced = rangesReplaced(source, pane.scenario?.changes ?? {});
  const fields = paths.flatMap((path) => {
    const entry = drivers.get(path);
    const range = given.get(path);
    if (entry === undefined) return [];
    const today = effective(entry) ?? studied.find(({ driver }) => driver === path)?.today ?? 0;
    // Of nothing there is no share: such an input has a range of its own or none.
    const spreads = today === 0 ? [] : SPREADS;
    if (range === undefined && spreads.length === 0) return [];
    const spread = range && spreadOf(range, entry, today);
    const chosen = range === undefined ? SURE : spread === undefined ? OWN : String(spread);
    const choices = [
      { value: SURE, label: t.study.sure },
      ...spreads.map((one) => ({ value: String(one), label: t.study.upTo(formats.percent(one, 0)) })),
      ...(range !== undefined && chosen === OWN ? [{ value: OWN, label: ownRange(pane, range) }] : []),
    ];
    const name = driverName(pane, path);
    const take = (value: string): void => {
      if (value !== OWN)
        session.edit(t.study.rangeOf(name), (before) =>
          withSpread(before, entry, today, value === SURE ? undefined : Number(value)),
        );
    };
    const field = selectField(`${fieldId(path)}-range`, name, chosen, choices, take);
    return [html`${field}${replaced.includes(path) ? replacedLine(pane, path) : nothing}`];
  });
  if (fields.length === 0) return nothing;
  return html`<h4>${t.study.leastSure}</h4>
    <p class="caption">${t.study.leastSureHint}</p>
    <div class="ranges">${fields}</div>`;
}

/** What a scenario does to an input that has a range. */
function replacedLine(pane: OpenPane, path: string): TemplateResult {
  const { t, scenario } = pane;
  const number = textOfValue(pane, path, scenario?.changes[path] ?? 0);
  return html`<p class="line">${t.study.replaced(scenario?.name ?? "", number)}</p>`;
}

/** A range of another kind, or around another number than today's; of one without ends, a deviation to either side. */
function ownRange(pane: OpenPane, range: Range): string {
  const { low, high } =
    "mean" in range ? { low: range.mean - range.sd, high: range.mean + range.sd } : endsOf(range);
  const said = (value: number): string => textOfValue(pane, range.driver, Number(value.toPrecision(4)));
  return pane.t.study.ownRange(said(low), said(high));
}
