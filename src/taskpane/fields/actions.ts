import { enterNumber, setInScenario, setNote } from "../edit/driver";
import type { Draft } from "../state/state";
import type { CasePane } from "../view/pane";
import { placeOf } from "./place-of";
import { aboutProblem } from "./problem";
import { judge, wantedAt } from "./typing";
import { shownAt, unitsFor } from "./value";
import { valueText } from "./words";

/** "Agents, Base salary": what an edit is called in undo and among the versions. */
export const driverName = (pane: CasePane, path: string): string => {
  return placeOf(shownAt(pane, path), pane.t, 1);
};

/**
 * Takes what a person typed: a good value is stored, what is doubtful or wrong stays in its field with what is said of
 * it. The text that the field shows by itself changes nothing, however it may be read.
 */
export function typeDriver(pane: CasePane, path: string, text: string): boolean {
  const { record, value } = shownAt(pane, path);
  if (value !== null && text.trim() === pane.formats.typed(value, record.unit)) {
    draft(pane, path, undefined);
    return true;
  }
  const judged = judge(text, path, record, wantedAt(pane, path, record));
  if (judged.ok) {
    setDriver(pane, path, judged.value);
    return true;
  }
  const again = (): void => {
    if (pane.state.drafts[path]?.text === text) typeDriver(pane, path, text);
  };
  draft(pane, path, { text, ...aboutProblem(pane, path, record, text, judged, again) });
  return false;
}

/** Stores a value: in the base, or in the scenario that is shown. */
export function setDriver(pane: CasePane, path: string, value: number | null): void {
  draft(pane, path, undefined);
  const { scenario } = pane;
  const label = driverName(pane, path);
  const before = shownAt(pane, path);
  if (before.value === value) return;
  let everywhere = false;
  pane.session.edit(label, (source) => {
    const entered = enterNumber(source, scenario?.id, path, value, before.record.default);
    everywhere = entered.everywhere;
    return entered.case;
  });
  if (everywhere) pane.session.store.set({ notice: { tone: "info", text: pane.t.field.everywhere(label) } });
}

/** Takes the base's value again in the scenario that is shown. */
export function useBase(pane: CasePane, path: string): void {
  const { scenario } = pane;
  if (scenario !== undefined)
    pane.session.edit(driverName(pane, path), (source) =>
      setInScenario(source, scenario.id, path, undefined),
    );
}

/** Says where a person's own value comes from. */
export const noteDriver = (pane: CasePane, path: string, note: string): void =>
  pane.session.edit(driverName(pane, path), (source) => setNote(source, path, note));

function draft(pane: CasePane, path: string, value: Draft | undefined): void {
  const { [path]: _before, ...others } = pane.state.drafts;
  if (value === undefined && _before === undefined) return;
  pane.session.store.set({ drafts: value === undefined ? others : { ...others, [path]: value } });
}

/** Forgets a text that was not taken. */
export const dropDraft = (pane: CasePane, path: string): void => draft(pane, path, undefined);

/** A value as its field would show it. */
export const textOfValue = (pane: CasePane, path: string, value: number): string =>
  valueText(value, shownAt(pane, path).record.unit, pane.t, pane.formats, unitsFor(pane.case, path));
