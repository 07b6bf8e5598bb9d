import type { WorkbookText } from "../../words/workbook";
import type { DriverEntry } from "../../case/drivers";
import { ownLimits } from "../../case/schema/largest";
import { columnLetters } from "../formula-text/address";
import type { SheetDraft } from "./draft";
import type { InputColumns } from "./input-page";
import { isShare, unitOfDriver } from "./number-format";
import { cell } from "./ranges";
import { look, withFormat } from "./style";

/** A share in percent as it was given. */
const DIGITS = { useGrouping: false, maximumFractionDigits: 10 } as const;

/** Limits stand in cells, and the cells of the scenarios take nothing beyond them. */
export function putLimits(
  draft: SheetDraft,
  text: WorkbookText,
  { firstScenario, lastScenario, lowest, highest }: InputColumns,
  entry: DriverEntry,
  row: number,
  numbers: string,
): void {
  const { record } = entry;
  const { min, max, above, below, whole } = ownLimits(record);
  const unit = unitOfDriver(entry);
  const first = cell(row, firstScenario);
  const plain = numbers.split("_)")[0] as string;
  const conditions = [`ISNUMBER(${first})`];
  const { limits: said, language } = text;
  const limits: string[] = [];
  const limit = (
    value: number | undefined,
    strict: boolean,
    here: number,
    sign: string,
    word: string,
  ): void => {
    if (value === undefined) return;
    draft.put(
      row,
      here,
      value,
      withFormat(
        look.limit,
        strict ? `"${sign} "${plain};"${sign} -"${plain};"${sign} "0` : `${plain};-${plain};0`,
      ),
    );
    conditions.push(`${first}${sign}${strict ? "" : "="}$${columnLetters(here)}${row}`);
    limits.push(
      `${word} ${isShare(unit) ? `${Number((value * 100).toPrecision(6)).toLocaleString(language.locale, DIGITS)} %` : value.toLocaleString(language.locale)}`,
    );
  };
  limit(min ?? above, min === undefined, lowest, ">", min === undefined ? said.more : said.least);
  limit(max ?? below, max === undefined, highest, "<", max === undefined ? said.less : said.most);
  if (whole) conditions.push(`${first}=INT(${first})`);
  draft.validations.push({
    cells: `${first}:${cell(row, lastScenario)}`,
    kind: "custom",
    formula: conditions.length === 1 ? (conditions[0] as string) : `AND(${conditions.join(",")})`,
    title: language.record(record.label),
    ...(entry.record.meaning !== undefined && {
      hint: language.record(entry.record.meaning),
    }),
    message: (whole ? said.enterWhole : said.enter)(limits.length > 0 ? `, ${limits.join(said.and)}` : ""),
  });
}
