import { effective } from "../../case/drivers";
import { html, nothing, type TemplateResult } from "lit-html";
import type { StudiedDriver } from "../../analysis/study";
import type { Range } from "../../case/schema/uncertainty";
import { endsOf } from "../../case/uncertainty/ends";
import { rangesReplaced } from "../../case/uncertainty/in-scenario";
import { SPREADS, spreadOf, withSpread } from "../edit/range";
import { withoutRange } from "../edit/uncertainty";
import { driverName, textOfValue } from "../fields/actions";
import { fieldId } from "../fields/field-id";
import { placeOf } from "../fields/place-of";
import { selectField } from "../fields/plain-fields";
import { choice, choose, type OpenPane } from "../view/pane";
import { correlations } from "./correlations";
import { events } from "./events";
import { inFields, rangeForm, write, writtenAt } from "./range-form";

const SURE = "sure";
const OWN = "own";
const MORE = "more-ranges";
/** How far the ends of a range go that a person begins to write, as a share of today's number. */
const BEGUN = 0.2;

/**
 * How sure a person is of the inputs that move the result most, of all that have a range already, and of those that
 * were added here; then which of them go together, and which events occur.
 */
export function ranges(pane: OpenPane, studied: readonly StudiedDriver[]): TemplateResult {
  const { t, case: source, drivers } = pane;
  const given = new Map((source.uncertainty?.ranges ?? []).map((range) => [range.driver, range]));
  const added = choice(pane, MORE, "").split("\n");
  const known = new Set([...studied.map(({ driver }) => driver), ...given.keys(), ...added]);
  const fields = [...known].flatMap((path) => {
    const entry = drivers.get(path);
    if (entry === undefined) return [];
    const today = effective(entry) ?? studied.find(({ driver }) => driver === path)?.today ?? 0;
    return [rangeOfInput(pane, path, given.get(path), today)];
  });
  const last = added.at(-1) ?? "";
  // What was added stays in the list, which shows the last of it.
  const more = [...drivers.values()].filter(
    (entry) => added.includes(entry.path) || (!known.has(entry.path) && effective(entry) !== null),
  );
  const add = (path: string): void =>
    choose(pane, MORE, [...added.filter((one) => one !== path), path].join("\n"));
  const choices = [
    { value: "", label: t.study.chooseInput },
    ...more.map((entry) => ({ value: entry.path, label: placeOf(entry, t) })),
  ];
  return html`<h4>${t.study.leastSure}</h4>
    <p class="caption">${t.study.leastSureHint}</p>
    <div class="ranges">
      ${fields} ${selectField(fieldId(MORE), t.study.anotherInput, last, choices, add)}
    </div>
    ${correlations(pane)} ${events(pane)}`;
}

/** How far an input may be off, as people choose it; and the fields of a range of its own. */
function rangeOfInput(
  pane: OpenPane,
  path: string,
  range: Range | undefined,
  today: number,
): TemplateResult | typeof nothing {
  const { t, formats, case: source, drivers, session } = pane;
  const entry = drivers.get(path);
  if (entry === undefined) return nothing;
  // Of nothing there is no share: such an input has a range of its own or none.
  const spreads = today === 0 ? [] : SPREADS;
  const isWritten = writtenAt(pane, path) !== undefined;
  const spread = range && spreadOf(range, entry, today);
  // Fields that are open stay so while what is written in them comes to what the list has, too.
  const isOwn =
    isWritten ||
    (range !== undefined && (spread === undefined || choice(pane, fieldsOf(path), "") === "open"));
  const chosen = isOwn ? OWN : range === undefined ? SURE : String(spread);
  const choices = [
    { value: SURE, label: t.study.sure },
    ...spreads.map((one) => ({ value: String(one), label: t.study.upTo(formats.percent(one, 0)) })),
    { value: OWN, label: t.study.otherRange },
  ];
  const name = driverName(pane, path);
  const take = (value: string): void => {
    if (value === OWN) {
      choose(pane, fieldsOf(path), "open");
      return write(pane, path, inFields(pane, range ?? begun(path, today)));
    }
    choose(pane, fieldsOf(path), "closed");
    write(pane, path, undefined);
    session.edit(t.study.rangeOf(name), (before) =>
      value === SURE ? withoutRange(before, path) : withSpread(before, entry, today, Number(value)),
    );
  };
  const field = selectField(`${fieldId(path)}-range`, name, chosen, choices, take);
  return html`${field}${isOwn ? ownRange(pane, path, range, today) : nothing}${
    rangesReplaced(source, pane.scenario?.changes ?? {}).includes(path) ? replacedLine(pane, path) : nothing
  }`;
}

/** A range to begin with, where there is none yet. */
function begun(driver: string, today: number): Range {
  const reach = Math.abs(today) * BEGUN;
  const rounded = (value: number): number => Number(value.toPrecision(12));
  const [low, high] = [rounded(today - reach), rounded(today + reach)];
  return { driver, kind: "triangular", low, mode: today, high, ends: "limits" };
}

/** What a scenario does to an input that has a range. */
function replacedLine(pane: OpenPane, path: string): TemplateResult {
  const { t, scenario } = pane;
  const number = textOfValue(pane, path, scenario?.changes[path] ?? 0);
  return html`<p class="line">${t.study.replaced(scenario?.name ?? "", number)}</p>`;
}

/** A range of another kind, or around another number than today's: in a line, and in fields where it is changed. */
function ownRange(pane: OpenPane, path: string, range: Range | undefined, today: number): TemplateResult {
  const name = fieldsOf(path);
  const isOpen = range === undefined || choice(pane, name, "closed") === "open" || isBegun(pane, path);
  return html`${
    range === undefined
      ? nothing
      : html`<button
          type="button"
          class="link range-line"
          aria-expanded=${isOpen ? "true" : "false"}
          @click=${() => choose(pane, name, isOpen ? "closed" : "open")}
        >
          ${lineOf(pane, range)}
        </button>`
  }
  ${
    range !== undefined && "mode" in range && range.mode !== today
      ? html`<p class="line warning-text">
          ${pane.t.study.otherMode(textOfValue(pane, path, range.mode), textOfValue(pane, path, today))}
        </p>`
      : nothing
  }
  ${isOpen ? rangeForm(pane, path, range, today) : nothing}`;
}

/** What is remembered of whether a range's fields are shown. */
const fieldsOf = (path: string): string => `fields:${path}`;

const isBegun = (pane: OpenPane, path: string): boolean => writtenAt(pane, path) !== undefined;

/** A range in a line: its kind, and between which numbers; of one without ends, a deviation to either side. */
function lineOf(pane: OpenPane, range: Range): string {
  const { t } = pane;
  const { low, high } =
    "mean" in range ? { low: range.mean - range.sd, high: range.mean + range.sd } : endsOf(range);
  const said = (value: number): string => textOfValue(pane, range.driver, Number(value.toPrecision(4)));
  return t.study.ownRange(t.study.kinds[range.kind] ?? range.kind, said(low), said(high));
}
