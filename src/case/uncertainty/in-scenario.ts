import type { Case } from "../schema/case";
import type { Range } from "../schema/uncertainty";

type Changes = Readonly<Record<string, number>>;

/** The ranges of a case that count in a scenario: where it gives a number of its own, that replaces the range. */
export const rangesThatCount = ({ uncertainty }: Case, changes: Changes): readonly Range[] =>
  uncertainty?.ranges.filter(({ driver }) => !Object.hasOwn(changes, driver)) ?? [];

/** The drivers with a range that a scenario gives a number of its own. */
export const rangesReplaced = ({ uncertainty }: Case, changes: Changes): readonly string[] =>
  uncertainty?.ranges.map(({ driver }) => driver).filter((driver) => Object.hasOwn(changes, driver)) ?? [];
