import { html, type nothing, type TemplateResult } from "lit-html";
import { driversIn, type DriverEntry } from "../../case/drivers";
import type { Case } from "../../case/schema/case";
import { named } from "../edit/schema";
import { start } from "../pages/start";
import { overview } from "../steps/overview";
import type { RestStrings } from "../strings/strings";
import { buildButton } from "./build-button";
import { frame, type Content } from "./frame";
import type { CasePane, OpenPane, Pane } from "./pane";
import { resultsButton } from "./results-button";

/** What is loaded after the first page is there: views, and the pane as they read it, with their phrases. */
export interface Later {
  readonly views: (pane: OpenPane) => Content;
  /** The question that is asked next; nothing where none is. */
  readonly question: (pane: OpenPane) => TemplateResult | typeof nothing;
  readonly pane: OpenPane;
}

/** The whole pane for what a person looks at now. */
export function root(open: CasePane, later: Later | null): TemplateResult {
  const pane: Pane = open;
  const { page: shown } = pane.state.view;
  if (pane.state.case === null && shown.kind === "import" && later !== null)
    return bare(later.views(later.pane));
  if (pane.state.case === null || shown.kind === "start") return start(pane);
  const { page, step } = pane.state.view;
  if (page.kind === "step" && step === "overview")
    return frame(open, {
      body: overview(open, later === null ? undefined : later.question(later.pane)),
      // Who was asked comes to the results next; who opened a case that is complete may want its workbook.
      footer: pane.state.view.passed.length > 0 ? resultsButton(open) : buildButton(open),
    });
  if (later === null) return frame(open, { body: html``, footer: html`` });
  return frame(open, later.views(later.pane));
}

/** A page without the frame, which is about a case: there is none yet. */
const bare = ({ body, footer }: Content): TemplateResult =>
  html`<main class="body" id="body">${body}</main>
    <footer class="bottom">${footer}</footer>`;

const driversOf = new WeakMap<Case, ReadonlyMap<string, DriverEntry>>();

function drivers(source: Case): ReadonlyMap<string, DriverEntry> {
  let known = driversOf.get(source);
  if (known === undefined)
    driversOf.set(
      source,
      (known = new Map(
        driversIn(source).map((entry) => [entry.path, { ...entry, record: named(entry.path, entry.record) }]),
      )),
    );
  return known;
}

/** The pane as views of an open case read it. It may only be used while a case is open. */
export function casePane(pane: Pane): CasePane {
  return Object.create(pane, {
    case: { get: () => pane.state.case },
    drivers: { get: () => drivers(pane.state.case as Case) },
    scenario: { get: () => pane.state.case?.scenarios.find((one) => one.id === pane.state.view.scenario) },
  }) as CasePane;
}

/** The same pane with the phrases of every page. */
export const withPhrases = (pane: CasePane, rest: RestStrings): OpenPane =>
  Object.create(pane, { t: { value: { ...pane.t, ...rest } } }) as OpenPane;
