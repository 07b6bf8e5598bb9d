import { invalidArgument } from "../hostError";
import { Range } from "../model/range";
import type { Worksheet } from "../model/worksheet";
import type { CallArguments } from "../protocol/arguments";

/** An argument that is a range or an address on `sheet`. */
export function rangeArgument(args: CallArguments, position: number, sheet: Worksheet): Range {
  const range = args.object(position, Range);
  return range ?? sheet.range(args.text(position));
}

/** An optional range or address. */
export const optionalRangeArgument = (
  args: CallArguments,
  position: number,
  sheet: Worksheet,
): Range | null => (args.isGiven(position) ? rangeArgument(args, position, sheet) : null);

/** A property's value that is a range or an address. */
export function asRange(value: unknown, sheet: Worksheet): Range {
  if (value instanceof Range) return value;
  if (typeof value !== "string") throw invalidArgument();
  return sheet.range(value);
}

/** Several addresses on one sheet, separated by commas. */
export const rangesAt = (addresses: string, sheet: Worksheet): Range[] =>
  addresses.split(",").map((address) => sheet.range(address.trim()));
