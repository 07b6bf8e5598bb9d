import type { CellValue } from "../../workbook/package/model/types";
import type { SharedCopy } from "../../workbook/share/share";
import { byReason, placeText, valuesOf } from "../../workbook/share/report-text";
import { listed } from "../../workbook/wording";
import type { SharingWords } from "./words";

/** What a person is told of a shared copy: sentences, then lists of what to look at. */
export interface Account {
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many are left out, in words. */
  readonly more: string | undefined;
}

/** More lines than that nobody reads in a pane; the copy's own sheet has them all. */
const most = 30;

/** The account of a copy in the words of the page; the gravest first. */
export function accountOf(copy: SharedCopy, words: SharingWords): Account {
  const { replacements, comparison, unresolved, removed, privacy, sheet } = copy;
  const values = valuesOf(replacements);
  const summary =
    sheet === undefined
      ? [words.nothing]
      : [words.replaced(replacements.length, values.length), ...compared(copy, words), words.list(sheet)];
  const differences = (comparison?.differences ?? []).map(
    (one) => `${placeText(one.sheet, one.cell)}: ${words.difference(shown(one.before), shown(one.now))}`,
  );
  const unchecked = (comparison?.unchecked ?? []).map((one) => placeText(one.sheet, one.cell));
  const sections = [
    { title: words.differences, lines: differences },
    { title: words.attention, lines: unresolved },
    { title: words.unchecked, lines: unchecked },
    { title: words.values, lines: byReason(values).map(([note, places]) => `${listed(places)}: ${note}`) },
    { title: words.privacy, lines: privacy.map(({ what }) => what) },
    { title: words.removed, lines: removed },
  ];
  return {
    summary,
    sections: sections.flatMap(({ title, lines }) =>
      lines.length === 0
        ? []
        : {
            title,
            lines: lines.slice(0, most),
            more: lines.length > most ? words.more(lines.length - most) : undefined,
          },
    ),
  };
}

function compared({ comparison }: SharedCopy, words: SharingWords): string[] {
  if (comparison === undefined) return [words.notCompared];
  return comparison.differences.length === 0 ? [words.same(comparison.compared)] : [];
}

function shown(value: CellValue): string {
  if (value === null) return "–";
  return typeof value === "object" ? value.error : String(value);
}
