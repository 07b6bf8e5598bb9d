import { tryParseFormula } from "../formula-text/parse";
import type { PackageEdit } from "../package/edit";
import type { LooseFormula, WorkbookModel } from "../package/model/types";
import { excelXml } from "../package/xml-text";
import { bringBack, isExpected, placeNow } from "./bring-back";
import type { RecordedReplacement } from "./read-shared-sheet";

/**
 * Puts the former formula of a name, table column, conditional format or validation back; or says, in a sentence, why
 * not. `used` holds the formulas already put back: two rules may be alike.
 */
export function restoreLoose(
  model: WorkbookModel,
  recorded: RecordedReplacement,
  edit: PackageEdit,
  used: Set<object>,
): string | undefined {
  const place = placeNow(recorded);
  if (place === undefined) return `The ${recorded.kind} was deleted.`;
  const candidates = candidatesAt(model.looseFormulas, recorded, place).filter((each) => !used.has(each));
  if (candidates.length === 0) return `The ${recorded.kind} was deleted.`;
  for (const loose of candidates) {
    const back = bringBack(model, recorded, loose.sheet);
    if (back === undefined) return "The formula on the Shared copy sheet that follows its cells was changed.";
    const isBack = loose.text === back.formula;
    if (!isBack && !isExpected(loose.text, back.expected, loose.sheet)) continue;
    used.add(loose);
    if (!isBack)
      edit.replace(loose.part, [{ ...loose.span, text: excelXml(back.formula).replace(/'/g, "&apos;") }]);
    return undefined;
  }
  return "The formula was changed.";
}

/** The formulas that may be the recorded one: the name, the column, or the rules of the sheet where it was. */
function candidatesAt(
  all: readonly LooseFormula[],
  { kind, sheet }: RecordedReplacement,
  place: string,
): LooseFormula[] {
  const ofKind = all.filter((loose) => loose.kind === kind);
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  if (kind === "name") {
    const name = place.slice(place.lastIndexOf("!") + 1);
    return ofKind.filter(
      (loose) => same(loose.where, name) && (loose.sheet === undefined) === (sheet === undefined),
    );
  }
  if (kind === "table column" || kind === "table total")
    return ofKind.filter(({ where }) => same(where, place));
  const tree = tryParseFormula(place);
  const placeSheet = tree?.kind === "reference" ? tree.reference.qualifier.sheet : undefined;
  return ofKind.filter((loose) => same(loose.sheet ?? "", placeSheet ?? ""));
}
