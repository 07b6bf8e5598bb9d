import type { Case } from "../../case/schema/case";
import { differences, type Difference } from "../edit/difference";
import { stepOf, type Step } from "../state/steps";
import type { Pane } from "../view/pane";

let known: { readonly from: Case; readonly to: Case; readonly changes: readonly Difference[] } | undefined;

/** Numbers of a step that are not what they were when the case was opened. */
export function changesIn({ state }: Pane, step: Step): readonly Difference[] {
  const { opened, case: source } = state;
  if (opened === null || source === null) return [];
  if (known?.from !== opened || known.to !== source)
    known = { from: opened, to: source, changes: differences(opened, source) };
  return known.changes.filter(({ entry }) => stepOf(entry.path) === step);
}
