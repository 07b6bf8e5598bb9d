import type { Case } from "../../case/schema/case";
import type { ExcelWords } from "../words";
import type { Built } from "../workbook/built";
import { findInputs, readInputs, writeInputs, type InputChange, type InputPlaces } from "./inputs";
import { mergeCells, valuesFor, type Agreed } from "./merge";

/** The cells of the drivers in the sheet of inputs, both ways. */
export interface SheetInputs {
  /** The case with what the cells say, and what of it can't be taken over. */
  taken(source: Case, built: Built): Promise<{ readonly case: Case; readonly remarks: readonly string[] }>;
  /** What a case says differently than it and the cells agreed on last. Other cells may have news of their own. */
  changesOf(source: Case): readonly InputChange[];
  /** Writes changes into their cells. @throws Error where Excel keeps something else */
  write(changes: readonly InputChange[], built: Built): Promise<void>;
  /** Where the cells are; undefined where they are gone. */
  places(built: Built): Promise<InputPlaces | undefined>;
  /** Where the cells were last found, if they were. */
  known(): InputPlaces | undefined;
  /** The cells may have moved. */
  moved(): void;
  /** Nothing is agreed on any more: the sheet is another one. */
  forget(): void;
}

/** Reads and writes the cells of the drivers. */
export function sheetInputs(words: ExcelWords): SheetInputs {
  let places: InputPlaces | undefined;
  let agreed: Agreed = new Map();

  const find = async (context: Excel.RequestContext, built: Built): Promise<InputPlaces | undefined> =>
    (places ??= await findInputs(context, built));

  return {
    taken: (source, built) =>
      Excel.run(async (context) => {
        const found = await find(context, built);
        if (found === undefined) return { case: source, remarks: [] };
        const merged = mergeCells(source, await readInputs(context, found), words);
        agreed = merged.agreed;
        return merged;
      }),
    changesOf(source) {
      const valueOf = valuesFor(source);
      return [...agreed.values()].flatMap(({ path, scenario, value: before }) => {
        const value = valueOf(path, scenario);
        return value === undefined || value === before ? [] : [{ path, scenario, value }];
      });
    },
    write: (changes, built) =>
      Excel.run(async (context) => {
        const found = changes.length === 0 ? undefined : await find(context, built);
        if (found === undefined) return;
        const lost = new Set(await writeInputs(context, found, changes));
        const next = new Map(agreed);
        for (const change of changes)
          if (!lost.has(change)) next.set(`${change.scenario ?? ""} ${change.path}`, change);
        agreed = next;
        if (lost.size > 0) throw new Error(words.notKept);
      }),
    places: (built) => Excel.run((context) => find(context, built)),
    known: () => places,
    moved: () => {
      places = undefined;
    },
    forget: () => {
      places = undefined;
      agreed = new Map();
    },
  };
}
