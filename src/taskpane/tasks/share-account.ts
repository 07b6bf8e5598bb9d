import type { CellValue } from "../../workbook/package/model/types";
import type { SharedCopy } from "../../workbook/share/share";
import { byReason, placeText, valuesOf } from "../../workbook/share/report-text";
import { listed } from "../../workbook/wording";
import type { SharingWords } from "./share-words";

/** What a person is told of a shared copy: sentences, then lists of what to look at. */
export interface Account {
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  /** Whether a person should look at this before the copy leaves. */
  readonly isGrave: boolean;
  readonly lines: readonly Line[];
  /** How many are left out, in words. */
  readonly more: string | undefined;
}

export interface Line {
  /** The places that it is about: Model!B5. */
  readonly where?: string;
  readonly what?: string;
}

/** More lines than that nobody reads in a pane; the copy's own sheet has them all. */
const most = 30;

/** The account of a copy in the words of the page; the gravest first. */
export function accountOf(copy: SharedCopy, words: SharingWords): Account {
  const { replacements, unresolved, removed, privacy, sheet } = copy;
  const { differences = [], unchecked = [] } = copy.comparison ?? {};
  const values = valuesOf(replacements);
  const section = (title: string, lines: readonly Line[], isGrave = false): Section[] =>
    lines.length === 0
      ? []
      : [
          {
            title,
            isGrave,
            lines: lines.slice(0, most),
            more: lines.length > most ? words.more(lines.length - most) : undefined,
          },
        ];
  const sentences = (all: readonly string[]): Line[] => all.map((what) => ({ what }));
  return {
    summary:
      sheet === undefined
        ? [words.nothing]
        : [
            words.replaced(replacements.length - values.length, values.length),
            compared(copy, words),
            words.list(sheet),
          ],
    sections: [
      ...section(
        words.differences,
        differences.map(({ sheet: name, cell, before, now }) => ({
          where: placeText(name, cell),
          what: words.difference(shown(before), shown(now)),
        })),
        true,
      ),
      ...section(words.attention, sentences(unresolved), true),
      ...section(
        words.unchecked,
        unchecked.map(({ sheet: name, cell }) => ({ where: placeText(name, cell) })),
      ),
      ...section(
        words.values,
        byReason(values).map(([what, places]) => ({ where: listed(places), what })),
      ),
      ...section(words.privacy, sentences(privacy.map(({ what }) => what))),
      ...section(words.removed, sentences(removed)),
    ],
  };
}

function compared({ comparison }: SharedCopy, words: SharingWords): string {
  if (comparison === undefined) return words.notCompared;
  const { compared: cells, differences } = comparison;
  return differences.length === 0 ? words.same(cells) : words.differ(cells, differences.length);
}

function shown(value: CellValue): string {
  if (value === null) return "–";
  return typeof value === "object" ? value.error : String(value);
}
