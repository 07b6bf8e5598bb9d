import { FormulaUnreadable } from "../formula-text/unreadable";
import type { WorkbookModel } from "../package/model/types";
import { renameOurs, storedName } from "./our-function";
import { homesOf } from "./plan";
import type { RecordedReplacement } from "./read-shared-sheet";
import { follow, movesOf, normalForm, readTracker, trackedReferences, type Home } from "./track";

/** What a replacement comes to today: the call to put back, and what must stand there for that to be right. */
export interface BroughtBack {
  /** The former formula as files hold it, its references where they are now. */
  readonly formula: string;
  /** The native formula in normal form, its references where they are now; undefined where a value stands. */
  readonly expected: string | undefined;
}

/** Where the place of a replacement is now: the reference as its tracker gives it; undefined where it is gone. */
export function placeNow({ tracker }: RecordedReplacement): string | undefined {
  const [place] = readTracker(tracker);
  return place === undefined || place.includes("#REF!") ? undefined : place;
}

/** Follows the references of a replacement to today. `sheet` is where it stands now; undefined where that fails. */
export function bringBack(
  model: WorkbookModel,
  recorded: RecordedReplacement,
  sheet: string | undefined,
): BroughtBack | undefined {
  const { before, now, kind, tracker } = recorded;
  const isName = kind === "name";
  const localNames = homesOf(model)(sheet).localNames;
  const then: Home = { sheet: recorded.sheet, localNames, isName };
  const today: Home = { sheet, localNames, isName };
  try {
    const formulas = now === undefined ? [before] : [before, now];
    const moves = movesOf(trackedReferences(formulas, then), readTracker(tracker).slice(1));
    if (moves === undefined) return undefined;
    return {
      formula: renameOurs(follow(before, then, moves, today), storedName),
      expected: now === undefined ? undefined : normalForm(follow(now, then, moves, today), sheet),
    };
  } catch (problem) {
    if (problem instanceof FormulaUnreadable) return undefined;
    throw problem;
  }
}

/** Whether a formula is the expected one, however it is written. */
export function isExpected(
  formula: string,
  expected: string | undefined,
  sheet: string | undefined,
): boolean {
  try {
    return expected !== undefined && normalForm(formula, sheet) === expected;
  } catch (problem) {
    if (problem instanceof FormulaUnreadable) return false;
    throw problem;
  }
}
