import * as v from "valibot";
import { html, nothing, type TemplateResult } from "lit-html";
import { readCaseText } from "../../case/read";
import { caseSchema, type Case } from "../../case/schema/case";
import { formulaParser, loadParser, mayNeedParser } from "../../case/custom/parser";
import { icon } from "../icons/icon";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { readCsv } from "../../workbook/csv";
import { readScenarioTable, type TableProblem } from "./scenario-table";

/** A file that was chosen: what is in it, or all that is wrong with it and where. Nothing is taken until a person says so. */
export function importPage(pane: OpenPane, name: string, text: string): Content {
  return /\.csv$/i.test(name) ? scenariosFile(pane, name, text) : caseFile(pane, name, text);
}

function caseFile(pane: OpenPane, name: string, text: string): Content {
  const { t } = pane;
  if (mayNeedParser(text) && formulaParser() === undefined) {
    void loadParser().then(() => pane.show({}));
    return page(pane, name, { good: nothing, problems: [], hint: t.import.reading, action: undefined });
  }
  const read = readCaseText(text);
  const mendable = read.ok ? undefined : onlyInconsistent(text);
  const open = (source: Case): void => pane.session.open(source, t.start.opened(source.name));
  return page(pane, name, {
    good: read.ok ? about(pane, read.case) : nothing,
    problems: read.ok
      ? []
      : read.problems.map(({ path, message }) => ({
          place: path === "" ? t.import.wholeFile : path,
          message,
        })),
    hint: mendable === undefined ? t.import.notOpened : t.import.mendable,
    action: read.ok
      ? { label: t.import.open, run: () => open(read.case) }
      : mendable === undefined
        ? undefined
        : { label: t.import.openAnyway, run: () => open(mendable) },
  });
}

/** A case whose form is right and only whose parts don't fit together can be opened, and mended in the pane. */
function onlyInconsistent(text: string): Case | undefined {
  try {
    const read = v.safeParse(caseSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

const about = ({ t }: OpenPane, source: Case): TemplateResult =>
  html`<p><strong>${source.name}</strong></p>
    <p class="caption">
      ${t.start.templateFacts(
        source.processes.length,
        source.processes.reduce((sum, one) => sum + one.roles.length, 0),
        source.options.length,
      )}
    </p>
    ${source.description === undefined ? nothing : html`<p class="section">${source.description}</p>`}`;

function scenariosFile(pane: OpenPane, name: string, text: string): Content {
  const { t, state, session } = pane;
  const source = state.case;
  if (source === null)
    return page(pane, name, { good: nothing, problems: [], hint: t.import.needsCase, action: undefined });
  const { scenarios, problems } = readScenarioTable(source, readCsv(text));
  const words = (problem: TableProblem): string => t.import.table[problem.kind](problem.given);
  const take = (): void => {
    const kept = source.scenarios.filter((one) => !scenarios.some((other) => other.id === one.id));
    session.edit(t.import.scenarios, (before) => ({ ...before, scenarios: [...kept, ...scenarios] }));
    pane.show({ page: { kind: "scenarios" } });
  };
  return page(pane, name, {
    good:
      problems.length > 0
        ? nothing
        : html`<p>${t.import.scenarioCount(scenarios.map((one) => one.name))}</p>`,
    problems: problems.map((problem) => ({
      place: t.import.cell(problem.row, problem.column),
      message: words(problem),
    })),
    hint: t.import.notTaken,
    action: problems.length > 0 || scenarios.length === 0 ? undefined : { label: t.import.take, run: take },
  });
}

interface Found {
  readonly good: TemplateResult | typeof nothing;
  readonly problems: readonly { readonly place: string; readonly message: string }[];
  readonly hint: string;
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
}

function page(pane: OpenPane, name: string, { good, problems, hint, action }: Found): Content {
  const { t } = pane;
  const back = (): void => pane.show({ page: { kind: pane.state.case === null ? "start" : "step" } });
  return {
    body: html`<div class="page-head">
        <button type="button" class="icon-button turns" aria-label=${t.frame.back} @click=${back}>
          ${icon("back")}
        </button>
        <h2 tabindex="-1">${name}</h2>
      </div>
      ${good}
      ${
        problems.length === 0
          ? good === nothing
            ? html`<p class="section">${hint}</p>`
            : nothing
          : html`<div class="message danger" role="alert">
                ${icon("error")}
                <div><strong>${t.import.wrong(problems.length)}</strong><br />${hint}</div>
              </div>
              <ol class="problems">
                ${problems.map(({ place, message }) => html`<li><code>${place}</code><span>${message}</span></li>`)}
              </ol>`
      }`,
    footer: html`<fluent-button class="push" @click=${back}>${t.paste.cancel}</fluent-button>
      ${action === undefined ? nothing : html`<fluent-button class="primary" appearance="primary" @click=${action.run}>${action.label}</fluent-button>`}`,
  };
}
