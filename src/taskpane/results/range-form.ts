import { html, nothing, type TemplateResult } from "lit-html";
import type { Range } from "../../case/schema/uncertainty";
import {
  draftOf,
  ENDS,
  FIELDS,
  hasEnds,
  inKind,
  KINDS,
  rangeOf,
  type Kind,
  type RangeDraft,
} from "../edit/range-draft";
import { withRange } from "../edit/uncertainty";
import { problemsOf } from "../edit/uncertainty-problems";
import { driverName } from "../fields/actions";
import { fieldId } from "../fields/field-id";
import { selectField } from "../fields/plain-fields";
import { labelAt, problemText } from "../fields/problem-text";
import { shownAt, unitsFor } from "../fields/value";
import { readText } from "../typing/read";
import { shortUnit } from "../typing/units";
import { isShare } from "../typing/formats";
import { choice, choose, type OpenPane } from "../view/pane";

const nameOf = (path: string): string => `range:${path}`;

/** A range that is being written; undefined where what the case has is shown. */
export function writtenAt(pane: OpenPane, path: string): RangeDraft | undefined {
  const text = choice(pane, nameOf(path), "");
  return text === "" ? undefined : (JSON.parse(text) as RangeDraft);
}

/** Shows a range in fields of its own, or no longer. */
export const write = (pane: OpenPane, path: string, draft: RangeDraft | undefined): void =>
  choose(pane, nameOf(path), draft === undefined ? "" : JSON.stringify(draft));

/** Numbers of a driver, and shares, as a person reads and writes them. */
function written(pane: OpenPane, path: string) {
  const { formats, case: source } = pane;
  const { unit } = shownAt(pane, path).record;
  const reader =
    (of: string) =>
    (text: string): number | undefined => {
      const read = readText(text, {
        unit: of,
        separators: formats.separators,
        currency: source.currency,
        counted: unitsFor(source, path).unit,
      });
      return read.kind === "read" && read.value !== null ? read.value : undefined;
    };
  return {
    write: (value: number) => formats.typed(value, unit),
    writeShare: (value: number) => formats.typed(value, "1"),
    read: reader(unit),
    readShare: reader("1"),
    unit: isShare(unit) ? "%" : shortUnit(unit, pane.t.units, unitsFor(source, path)),
  };
}

/** A range of any kind in the fields of its kind. */
export const inFields = (pane: OpenPane, range: Range): RangeDraft => {
  const { write: number, writeShare } = written(pane, range.driver);
  return draftOf(range, number, writeShare);
};

/** What is wrong with a draft, in words; or the range that it comes to. */
function judged(
  pane: OpenPane,
  path: string,
  draft: RangeDraft,
): { readonly range: Range } | { readonly message: string } {
  const { t, case: source } = pane;
  const { read, readShare } = written(pane, path);
  const found = rangeOf(path, draft, read, readShare);
  if ("field" in found) {
    const label = t.study.fields[found.field] ?? found.field;
    return {
      message: `${label}: ${found.text.trim() === "" ? t.study.blank : t.field.notNumber(found.text)}`,
    };
  }
  const before = new Set(problemsOf(source).map(({ message }) => message));
  const problem = problemsOf(withRange(source, found.range)).find(({ message }) => !before.has(message));
  if (problem === undefined) return found;
  const [, field = ""] =
    /\.([a-z]+)(?:\[\d+\])?$/i.exec(problem.path.replace(/^uncertainty\.ranges/, "")) ?? [];
  const about = t.study.fields[field] ?? labelAt(pane, path);
  return { message: `${about} ${problemText(pane, problem)}` };
}

/** The fields of a range. What is written is taken as soon as it is a range; until then it says what is wrong. */
export function rangeForm(
  pane: OpenPane,
  path: string,
  range: Range | undefined,
  today: number,
): TemplateResult {
  const { t, session } = pane;
  const draft = writtenAt(pane, path) ?? (range && inFields(pane, range));
  if (draft === undefined) return html``;
  const id = `${fieldId(path)}-range`;
  const take = (next: RangeDraft): void => {
    const found = judged(pane, path, next);
    if ("message" in found) return write(pane, path, next);
    write(pane, path, undefined);
    session.edit(t.study.rangeOf(driverName(pane, path)), (source) => withRange(source, found.range));
  };
  const changeKind = (kind: Kind): void => {
    const { read, readShare } = written(pane, path);
    const found = rangeOf(path, draft, read, readShare);
    take("range" in found ? inFields(pane, inKind(found.range, kind, today)) : { ...draft, kind });
  };
  const found = writtenAt(pane, path) === undefined ? undefined : judged(pane, path, draft);
  const words = (name: string): { value: string; label: string }[] =>
    (name === "kind" ? KINDS : ENDS).map((value) => ({ value, label: t.study.kinds[value] ?? value }));
  return html`<div class="card tinted range-form" data-range=${path}>
    ${selectField(`${id}-kind`, t.study.kind, draft.kind, words("kind"), (kind) => changeKind(kind as Kind))}
    ${FIELDS[draft.kind].map((field) => numberField(pane, path, draft, field, take))}
    ${
      hasEnds(draft.kind)
        ? selectField(`${id}-ends`, t.study.endsAre, draft.ends, words("ends"), (ends) =>
            take({ ...draft, ends: ends as RangeDraft["ends"] }),
          )
        : nothing
    }
    ${
      found !== undefined && "message" in found
        ? html`<p class="line danger-text" role="alert">${found.message}</p>`
        : nothing
    }
  </div>`;
}

function numberField(
  pane: OpenPane,
  path: string,
  draft: RangeDraft,
  field: string,
  take: (next: RangeDraft) => void,
): TemplateResult {
  const { t } = pane;
  const id = `${fieldId(path)}-range-${field}`;
  const isList = draft.kind === "discrete";
  const unit = field === "probabilities" ? "%" : written(pane, path).unit;
  return html`<div class="field ${isList ? "stacked" : ""}">
    <div class="label"><label for=${id}>${t.study.fields[field]}</label></div>
    <div class="box ${isList ? "wide" : ""}">
      <input
        id=${id}
        inputmode=${isList ? "text" : "decimal"}
        maxlength="400"
        .value=${draft.texts[field] ?? ""}
        @change=${(event: Event) =>
          take({
            ...draft,
            texts: { ...draft.texts, [field]: (event.target as HTMLInputElement).value },
          })}
      /><span class="unit">${unit}</span>
    </div>
  </div>`;
}
