import type { FormulaPart } from "../formula/calls";
import type { FunctionDescription } from "../functions/catalog";
import type { InvocationResult } from "../functions/results";
import { CellError, type CellValue } from "../model/cellValue";
import type { Range } from "../model/range";

/** Where an argument's value comes from. */
export type ArgumentSource =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly range: Range }
  | { readonly kind: "call"; readonly site: CallSite }
  /** Computed by the engine in a cell of its own; `slot` numbers that cell. */
  | { readonly kind: "expression"; readonly parts: readonly SitePart[]; readonly slot: number };

/** A formula's text with its calls as sites. */
export type SitePart = Exclude<FormulaPart, { args: unknown }> | CallSite;

const circular = new CellError("#VALUE!", "The function's arguments depend on its own result.");

/** One call of a custom function in one cell: what it was asked last, and what it answered. */
export class CallSite {
  /** What was asked last, to see whether it must be asked again. */
  private askedKey: string | null = null;
  private openIds: readonly number[] = [];
  private parts: (InvocationResult | undefined)[] = [];
  private rounds = 0;
  private wave = 0;
  /** The answer; null until there is one. */
  cells: readonly (readonly CellValue[])[] | null = null;
  numberFormat: string | undefined;
  isWaiting = false;
  /** The wave in which the call turned out to depend on its own result. */
  circularIn = -1;
  /** True when the answer changed and the engine does not know it yet. */
  isChanged = true;

  constructor(
    readonly description: FunctionDescription,
    readonly args: readonly ArgumentSource[],
  ) {}

  /** True where these invocations were not asked yet. */
  isNews(key: string): boolean {
    return key !== this.askedKey;
  }

  /** Forgets what was asked, so that it is asked again. */
  forget(): void {
    this.askedKey = null;
  }

  /**
   * Notes what is asked now. `wave` counts the changes that somebody made; `rounds` says how often the call was
   * asked within the present one. Gives back the ids that nobody needs any more.
   */
  ask(
    key: string,
    size: { rows: number; columns: number },
    wave: number,
  ): { abandoned: readonly number[]; rounds: number } {
    const abandoned = this.close();
    this.rounds = wave === this.wave ? this.rounds + 1 : 1;
    this.wave = wave;
    this.askedKey = key;
    this.parts = Array<InvocationResult | undefined>(size.rows * size.columns);
    this.isWaiting = true;
    return { abandoned, rounds: this.rounds };
  }

  opened(ids: readonly number[]): void {
    this.openIds = ids;
  }

  /** Takes the answer of one invocation; `columns` is the width of the whole result. */
  take(index: number, columns: number, result: InvocationResult): void {
    this.parts[index] = result;
    if (this.parts.length === 1) return this.answer(result.cells, result.numberFormat);
    if (Array.from(this.parts).includes(undefined)) return;
    const values = this.parts.map((part): CellValue => part?.cells[0]?.[0] ?? null);
    const rows = Array.from({ length: values.length / columns }, (_, row) =>
      values.slice(row * columns, (row + 1) * columns),
    );
    this.answer(rows, undefined);
  }

  /** Sets the answer: the function's, or an error that Excel gives without asking it. */
  answer(cells: readonly (readonly CellValue[])[], numberFormat?: string): void {
    this.cells = cells;
    this.numberFormat = numberFormat;
    this.isWaiting = false;
    this.isChanged = true;
  }

  /** The call depends on its own result: it is not asked again until somebody changes something. */
  refuseCircle(wave: number): void {
    this.circularIn = wave;
    this.answer([[circular]]);
  }

  /** The cell is gone or has another formula: ids to cancel. */
  close(): readonly number[] {
    const ids = this.openIds;
    this.openIds = [];
    this.isWaiting = false;
    return ids;
  }

  /** The message of the error that this call answered with, if it did. */
  messageFor(code: string): string | undefined {
    const first = this.cells?.[0]?.[0];
    return first instanceof CellError && first.code === code ? first.message : undefined;
  }
}
