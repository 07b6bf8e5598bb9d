import { isError } from "../kernel/error";
import type { Results } from "../case/results";

/** A key figure for programs: a number, or an error with its message where there is none. */
export type FigureJson = number | { readonly error: { readonly type: string; readonly message: string } };

/** The key figures of a case by their identifiers, such as `offshore/figure/npv`. */
export const figuresOf = ({ figures }: Results): Readonly<Record<string, FigureJson>> =>
  Object.fromEntries(
    [...figures].map(([id, value]) => [
      id,
      isError(value) ? { error: { type: value.kind, message: value.message } } : value,
    ]),
  );
