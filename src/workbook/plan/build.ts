import { CaseError } from "../../case/evaluate";
import { computeCase, computeModel, type Results } from "../../case/results";
import type { Problem } from "../../case/read";
import type { Case } from "../../case/schema/case";
import { wholeLines } from "./blank-page";
import { planContext, type PlanOptions } from "./context";
import { planInputs } from "./inputs";
import { column, row as rows } from "./layout";
import type { LinePage } from "./line-page";
import type { PlanName, WorkbookPlan } from "./plan";
import { fixed, on } from "./ranges";
import { planTimeline } from "./timeline";
import { planWork, type WorkSheet } from "./work";

export type PlannedWorkbook =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Plans the workbook of a case, or says what the case still lacks. */
export function planWorkbook(source: Case, options: PlanOptions): PlannedWorkbook {
  const computed = computeCase(source);
  if (!computed.ok) return computed;
  const { results } = computed;
  const scenarios = source.scenarios.map(({ changes }) =>
    attempt(() => computeModel(results.model, changes)),
  );
  const context = planContext(source, results, scenarios, options);
  const wholes = wholeLines(results.model);
  const pages = new Map<string, LinePage>();
  const keep = (page: LinePage): void => {
    for (const line of results.model.lines) if (page.owns(line.id)) pages.set(line.id, page);
  };
  const time = planTimeline(context, wholes);
  keep(time.page);
  const work: WorkSheet[] = [];
  for (const part of context.parts) {
    const planned = planWork(
      context,
      part,
      (line) => pages.get(line),
      wholes,
      () => undefined,
      work[0]?.page,
    );
    keep(planned.page);
    work.push(planned);
  }
  const inputs = planInputs(context);
  const names: PlanName[] = [
    ...inputs.names,
    {
      name: "tl_last",
      refersTo: on(time.page.name, fixed(time.page.placeOf("calendar/months"), column.total)),
    },
    { name: "cv_context", refersTo: "Inputs!$M$1" },
    { name: "chk_text", refersTo: "Inputs!$M$2" },
  ];
  const print = { fit: "page", titleRows: [1, rows.date] } as const;
  return {
    ok: true,
    plan: {
      title: source.name,
      subject: "Business case",
      built: options.built,
      footer: `Built ${options.built}`,
      sheets: [
        inputs.draft.sheet(inputs.layout.note, print),
        time.draft.sheet(time.page.lastColumn, print),
        ...work.map(({ draft, page }) => draft.sheet(page.lastColumn, print)),
      ],
      names,
    },
  };
}

/** What a scenario comes to; undefined where it can't be computed. */
function attempt(compute: () => Results): Results | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}
