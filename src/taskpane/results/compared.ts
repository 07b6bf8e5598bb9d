import { html, nothing, type TemplateResult } from "lit-html";
import { IN_CASH } from "../../case/in-cash";
import type { FigureName } from "../../case/model/figures";
import type { FigureOutcome, PartOutcome } from "../engine/outcome";
import { currentOption, type OpenPane } from "../view/pane";
import { explain } from "./explain-link";
import { figureText } from "./key-figures";

const COMPARED: readonly FigureName[] = [
  "npv",
  "npvCash",
  "savingRate",
  "savingRateCash",
  "payback",
  "paybackCash",
  "peakFunding",
  "peakFundingCash",
  "impliedMargin",
  "severed",
];

/** The options side by side, each in a column. */
export function optionsCompared(pane: OpenPane): TemplateResult | typeof nothing {
  const { t, state } = pane;
  const options = state.outcome?.options ?? [];
  if (options.length < 2) return nothing;
  return html`<section class="section">
    <div class="section-head"><h3>${t.results.options}</h3></div>
    ${figureTable(pane, COMPARED, options, currentOption(pane)?.id, (id) => pane.show({ option: id }))}
  </section>`;
}

/** A figure; where one in cash is the same as the one that it stands beside, that one. */
const figureIn = (figures: PartOutcome["figures"], name: FigureName): FigureOutcome | undefined =>
  figures[name] ?? figures[(IN_CASH as Readonly<Partial<Record<FigureName, FigureName>>>)[name] ?? name];

/** Key figures as rows, options as columns; the chosen one marked. */
export function figureTable(
  pane: OpenPane,
  names: readonly FigureName[],
  columns: readonly (Pick<PartOutcome, "id" | "name" | "figures"> & {
    readonly differs?: (name: FigureName) => boolean;
  })[],
  current: string | undefined,
  choose: (id: string) => void,
): TemplateResult {
  const { t } = pane;
  const rows = names.filter((name) => columns.some((column) => column.figures[name] !== undefined));
  const label = (name: FigureName): string => {
    const figure = columns.find((column) => column.figures[name] !== undefined)?.figures[
      name
    ] as FigureOutcome;
    return t.results.shortFigures[name] ?? t.word(figure.label);
  };
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.results.figure}</th>
          ${columns.map(
            ({ id, name }) =>
              html`<th scope="col" class=${id === current ? "chosen" : ""}>
                <button
                  type="button"
                  class="quiet"
                  title=${name}
                  aria-pressed=${id === current ? "true" : "false"}
                  @click=${() => choose(id)}
                >
                  ${name}
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (name) =>
            html`<tr>
              <th scope="row">${label(name)}</th>
              ${columns.map((column) => {
                const figure = figureIn(column.figures, name);
                if (figure === undefined) return html`<td>–</td>`;
                return html`<td
                  class="${column.id === current ? "chosen" : ""} ${column.differs?.(name) ? "differs" : ""}"
                  data-tip=${figure.reason ?? nothing}
                >
                  <button type="button" class="quiet" @click=${() => explain(pane, figure.id, figure.label)}>
                    ${figureText(pane, figure)}
                  </button>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
