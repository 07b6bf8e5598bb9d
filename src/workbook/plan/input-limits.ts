import type { DriverEntry } from "../../case/drivers";
import { ownLimits } from "../../case/schema/largest";
import { columnLetters } from "../formula-text/address";
import type { SheetDraft } from "./draft";
import type { InputColumns } from "./input-page";
import { isShare, unitOfDriver } from "./number-format";
import { cell } from "./ranges";
import { look, withFormat } from "./style";

/** Limits stand in cells, and the cells of the scenarios take nothing beyond them. */
export function putLimits(
  draft: SheetDraft,
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
  const said: string[] = [];
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
    said.push(
      `${word} ${isShare(unit) ? `${Number((value * 100).toPrecision(6))} %` : value.toLocaleString("en-US")}`,
    );
  };
  limit(min ?? above, min === undefined, lowest, ">", min === undefined ? "more than" : "at least");
  limit(max ?? below, max === undefined, highest, "<", max === undefined ? "less than" : "at most");
  if (whole) conditions.push(`${first}=INT(${first})`);
  draft.validations.push({
    cells: `${first}:${cell(row, lastScenario)}`,
    kind: "custom",
    formula: conditions.length === 1 ? (conditions[0] as string) : `AND(${conditions.join(",")})`,
    title: record.label,
    ...(entry.record.meaning !== undefined && { hint: entry.record.meaning }),
    message: `Please enter a ${whole ? "whole " : ""}number${said.length > 0 ? `, ${said.join(" and ")}` : ""}.`,
  });
}
