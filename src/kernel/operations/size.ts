import type { ExcelText, Shape } from "../excel-writing";
import { messages } from "../messages";

/** A native form needs the size of a range, and the place where it will stand does not say it. */
export class UnknownSize extends Error {}

/** How many rows and columns a range has. @throws UnknownSize */
export function sizeOf({ shape, text }: ExcelText): Shape {
  if (shape === undefined) throw new UnknownSize(messages.unknownShape(text));
  return shape;
}
