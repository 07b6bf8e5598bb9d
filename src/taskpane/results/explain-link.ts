import { focusQuestion } from "../view/frame";
import type { CasePane } from "../view/pane";

/** Explains a line or a key figure: a step deeper where one is explained already. */
export function explain(pane: CasePane, id: string, label: string, deeper = false): void {
  const { page } = pane.state.view;
  const before = deeper && page.kind === "explain" ? page.trail.filter((one) => one.id !== id) : [];
  const month =
    deeper && page.kind === "explain" ? (pane.state.explained?.answer?.years === null ? 0 : page.month) : 0;
  pane.show({ page: { kind: "explain", trail: [...before, { id, label }], month } });
  focusQuestion();
}
