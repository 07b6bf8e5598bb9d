import * as v from "valibot";
import { id } from "./fields";
import { ISO_CURRENCIES } from "./iso-currencies";

const LONGEST = 300;
/** Rows that an import may speak of. */
const MOST = 300;
const short = v.pipe(v.string(), v.maxLength(LONGEST));
const rows = <S extends v.GenericSchema<unknown, unknown>>(value: S) =>
  v.optional(
    v.pipe(
      v.record(short, value),
      v.check((record) => Object.keys(record).length <= MOST),
    ),
  );

/** What a row of a cost sheet may become. */
export const ROW_USES = ["role", "cost", "once", "ignored"] as const;

/** How a cost sheet was read, so that a newer version of it is read in the same way. No figure hangs on it. */
export const imported = v.strictObject({
  id,
  /** Name of the file, or address of the cells. */
  file: short,
  table: v.optional(short),
  /** Headings of the amounts that are taken, one a line. */
  series: v.optional(v.pipe(v.string(), v.maxLength(10 * LONGEST))),
  only: v.optional(short),
  decimal: v.optional(v.picklist([".", ","])),
  period: v.optional(v.picklist(["month", "year"])),
  currency: v.optional(v.picklist(ISO_CURRENCIES)),
  rate: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  recurrence: v.optional(v.picklist(["recurring", "once"])),
  process: v.optional(id),
  option: v.optional(v.union([v.literal(""), id])),
  rows: rows(v.picklist(ROW_USES)),
  people: rows(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
  /** What became of rows: the identifier of the role or cost, by the row's key. */
  made: rows(id),
});
