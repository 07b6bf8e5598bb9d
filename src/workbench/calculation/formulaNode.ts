import { type CustomCall, type FormulaPart, isCall, parseCalls } from "../formula/calls";
import { qualifyReferences } from "../formula/references";
import type { FunctionCatalog } from "../functions/catalog";
import { parseAddress } from "../model/address";
import { CellError, type CellValue, isErrorCode } from "../model/cellValue";
import { Range } from "../model/range";
import type { Worksheet } from "../model/worksheet";
import { type ArgumentSource, CallSite, type SitePart } from "./callSite";
import { expandNames } from "./expandNames";

/** A formula in a cell, taken apart. */
export class FormulaNode {
  /** All calls, inner ones before those that use them. */
  readonly sites: CallSite[] = [];
  readonly parts: readonly SitePart[];

  constructor(
    readonly sheet: Worksheet,
    readonly row: number,
    readonly column: number,
    /** The formula without "=", names replaced. */
    readonly text: string,
    private readonly catalog: FunctionCatalog,
    private readonly newSlot: () => number,
  ) {
    this.parts = catalog.isMentioned(text)
      ? parseCalls(text, (name) => catalog.find(name) !== undefined).map((part) => this.sitePart(part))
      : [{ kind: "operator", text }];
  }

  /** The one call that is the whole formula, or null. */
  get onlyCall(): CallSite | null {
    const [part] = this.parts;
    return this.parts.length === 1 && part instanceof CallSite ? part : null;
  }

  get address(): string {
    return new Range(this.sheet, { row: this.row, column: this.column, rows: 1, columns: 1 }).address;
  }

  private sitePart(part: FormulaPart): SitePart {
    return isCall(part) ? this.site(part) : part;
  }

  private site(call: CustomCall): CallSite {
    const description = this.catalog.find(call.name);
    if (!description) throw new Error(`${call.name} is not in the catalog`);
    const site = new CallSite(
      description,
      call.args.map((parts) => this.source(parts)),
    );
    this.sites.push(site);
    return site;
  }

  private source(parts: readonly FormulaPart[]): ArgumentSource {
    const [first, ...more] = parts;
    if (first === undefined) return { kind: "omitted" };
    if (more.length === 0 && isCall(first)) return { kind: "call", site: this.site(first) };
    const plain = plainSource(parts, this.sheet);
    if (plain) return plain;
    return { kind: "expression", parts: parts.map((part) => this.sitePart(part)), slot: this.newSlot() };
  }
}

/** The formula of a cell as the engines read it. */
export const readableFormula = (formula: string, sheet: Worksheet): string =>
  expandNames(formula.slice(1), sheet);

/** A formula's text for the engine: calls become what `slotOf` gives for them. */
export const renderParts = (
  parts: readonly SitePart[],
  slotOf: (site: CallSite) => string,
  qualifyWith: Worksheet | null = null,
): string =>
  parts
    .map((part) => {
      if (part instanceof CallSite) return slotOf(part);
      return qualifyWith && part.kind === "reference"
        ? qualifyReferences(part.text, qualifyWith.name)
        : part.text;
    })
    .join("");

/** Literals and single references need no engine. */
function plainSource(parts: readonly FormulaPart[], sheet: Worksheet): ArgumentSource | null {
  if (parts.some(isCall)) return null;
  const text = parts.map((part) => (isCall(part) ? "" : part.text)).join("");
  const literal = literalValue(text);
  if (literal !== undefined) return { kind: "literal", value: literal };
  const address = parts.length === 1 ? parseAddress(text) : null;
  const target = address && (address.sheet === null ? sheet : sheet.workbook.sheet(address.sheet));
  return target ? { kind: "reference", range: new Range(target, address.rect) } : null;
}

function literalValue(text: string): CellValue | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return isErrorCode(text.toUpperCase()) ? new CellError(text.toUpperCase() as "#N/A") : undefined;
}
