import { sheetName } from "./layout";
import { down, on } from "./ranges";

/** Where things stand on the sheet of inputs. */
export interface InputsLayout {
  /** Row of the columns' names. */
  readonly header: number;
  /** First and last row of drivers and constants. */
  readonly first: number;
  readonly last: number;
  readonly live: number;
  readonly firstScenario: number;
  readonly lastScenario: number;
  readonly lowest: number;
  readonly highest: number;
  readonly source: number;
  readonly note: number;
  /** The row of each driver, by path. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The rows above the drivers. */
export const at = {
  scenario: 5,
  option: 6,
  view: 7,
  start: 8,
  gap: 9,
  scenarioNumber: 10,
  optionNumber: 11,
  viewNumber: 12,
  header: 13,
} as const;

/** Where columns stand. */
export type InputColumns = Omit<InputsLayout, "header" | "first" | "last" | "rowOf">;

/** Row of the first source on its sheet. */
export const sourcesFirstRow = 7;

/** All live cells, all units, … of the drivers as ranges on the sheet of inputs. */
export const inputColumn = ({ first, last }: InputsLayout, here: number): string =>
  on(sheetName.inputs, down(here, first, last));
