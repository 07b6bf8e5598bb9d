import { html, nothing, type TemplateResult } from "lit-html";
import { withCorrelation } from "../edit/uncertainty";
import { problemsOf } from "../edit/uncertainty-problems";
import { driverName } from "../fields/actions";
import { fieldId } from "../fields/field-id";
import { problemText } from "../fields/problem-text";
import { selectField } from "../fields/plain-fields";
import { readText } from "../typing/read";
import { choice, choose, type OpenPane } from "../view/pane";

const FIRST = "correlate:first";
const SECOND = "correlate:second";
const VALUE = "correlate:value";

/** Which inputs with a range turn out high or low together: those that are given, and one to be added. */
export function correlations(pane: OpenPane): TemplateResult | typeof nothing {
  const { t, formats, case: source, session } = pane;
  const { ranges = [], correlations: given = [] } = source.uncertainty ?? {};
  if (ranges.length < 2) return nothing;
  const paths = ranges.map(({ driver }) => driver);
  const edit = (a: string, b: string, value: number | undefined): void =>
    session.edit(t.study.together, (before) => withCorrelation(before, a, b, value));
  return html`<h4>${t.study.together}</h4>
    <p class="caption">${t.study.togetherHint}</p>
    ${given.map(
      ({ between: [a, b], value }) =>
        html`<p class="line" data-correlation>
          ${t.study.correlated(driverName(pane, a), driverName(pane, b), formats.count(value, 2))}
          <button type="button" class="link" @click=${() => edit(a, b, undefined)}>${t.study.remove}</button>
        </p>`,
    )}
    ${added(pane, paths, edit)}`;
}

/** A correlation to be added: two inputs, and a number from -1 to 1. */
function added(
  pane: OpenPane,
  paths: readonly string[],
  edit: (a: string, b: string, value: number) => void,
): TemplateResult {
  const { t, formats, case: source } = pane;
  const kept = (name: string, otherwise: string): string => {
    const path = choice(pane, name, "");
    return paths.includes(path) ? path : otherwise;
  };
  const first = kept(FIRST, paths[0] as string);
  const others = paths.filter((path) => path !== first);
  const chosen = kept(SECOND, others[0] as string);
  const second = chosen === first ? (others[0] as string) : chosen;
  const text = choice(pane, VALUE, "");
  const read = (typed: string): number | undefined => {
    const found = readText(typed, {
      unit: "year",
      separators: formats.separators,
      currency: source.currency,
    });
    return found.kind === "read" && found.value !== null ? found.value : undefined;
  };
  const refused = (typed: string): string | undefined => {
    const value = read(typed);
    if (value === undefined || Math.abs(value) > 1) return t.study.noCorrelation(typed.trim());
    const before = new Set(problemsOf(source).map(({ message }) => message));
    const wrong = problemsOf(withCorrelation(source, first, second, value));
    const problem = wrong.find(({ message }) => !before.has(message));
    return problem && problemText(pane, problem);
  };
  const take = (typed: string): void => {
    if (typed.trim() !== "" && refused(typed) === undefined) {
      choose(pane, VALUE, "");
      edit(first, second, read(typed) as number);
    } else choose(pane, VALUE, typed);
  };
  const list = (all: readonly string[]) => all.map((value) => ({ value, label: driverName(pane, value) }));
  const id = fieldId(VALUE);
  const message = text.trim() === "" ? undefined : refused(text);
  return html`${selectField(fieldId(FIRST), t.study.oneInput, first, list(paths), (path) => choose(pane, FIRST, path))}
    ${selectField(fieldId(SECOND), t.study.otherInput, second, list(others), (path) => choose(pane, SECOND, path))}
    <div class="field">
      <div class="label"><label for=${id}>${t.study.correlation}</label></div>
      <div class="box">
        <input
          id=${id}
          inputmode="decimal"
          maxlength="20"
          .value=${text}
          @change=${(event: Event) => take((event.target as HTMLInputElement).value)}
        />
      </div>
      ${message === undefined ? nothing : html`<p class="line danger-text line-place" role="alert">${message}</p>`}
    </div>`;
}
