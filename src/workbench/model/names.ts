import { alreadyExists, invalidArgument } from "../hostError";
import { tokenize } from "../formula/tokens";
import { parseAddress, parseRect } from "./address";
import { type CellValue, toWireValue } from "./cellValue";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A name for a range, a constant or a formula. `formula` begins with "=". */
export class NamedItem {
  comment = "";
  visible = true;
  private text: string;

  constructor(
    readonly name: string,
    formula: string,
    /** The sheet that the name belongs to; null where the whole workbook knows it. */
    readonly sheet: Worksheet | null,
    private readonly owner: Names,
  ) {
    this.text = asFormula(formula);
  }

  get formula(): string {
    return this.text;
  }

  set formula(formula: string) {
    this.text = asFormula(formula);
    this.owner.workbook.calculation.structureChanged();
  }

  /** Replaces the formula without asking for a calculation: cells or sheets moved. */
  rewrite(formula: string): void {
    this.text = asFormula(formula);
  }

  /** The range that the name stands for, or null. */
  range(): Range | null {
    const address = parseAddress(this.text.slice(1));
    const sheet = address && (address.sheet === null ? this.sheet : this.owner.workbook.sheet(address.sheet));
    return sheet ? new Range(sheet, address.rect) : null;
  }

  /** Excel.NamedItemType. */
  get type(): string {
    if (this.range()) return "Range";
    const value = this.constant();
    if (value === undefined) return "Error";
    return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  }

  /** The address of a range, or the constant. */
  get value(): unknown {
    return this.range() ? this.text : toWireValue(this.constant() ?? null);
  }

  delete(): void {
    this.owner.remove(this);
  }

  private constant(): CellValue | undefined {
    const text = this.text.slice(1);
    if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    const number = Number(text);
    return text.trim() !== "" && Number.isFinite(number) ? number : undefined;
  }
}

/** All names of a workbook, of the workbook itself and of its sheets. */
export class Names {
  private items: NamedItem[] = [];
  /** The same items by their names in lower case. */
  private byName = new Map<string, NamedItem[]>();

  constructor(readonly workbook: Workbook) {}

  /** The names with one scope. */
  of(sheet: Worksheet | null): NamedItem[] {
    return this.items.filter((item) => item.sheet === sheet);
  }

  /** What a name means on a sheet: the sheet's own name first, then the workbook's. */
  find(name: string, sheet: Worksheet | null): NamedItem | null {
    const named = this.byName.get(name.toLowerCase()) ?? [];
    return (sheet && named.find((item) => item.sheet === sheet)) ?? named.find((item) => !item.sheet) ?? null;
  }

  add(name: string, formula: string, sheet: Worksheet | null): NamedItem {
    if (!isValidName(name)) throw invalidArgument();
    const namesakes = this.byName.get(name.toLowerCase()) ?? [];
    if (namesakes.some((item) => item.sheet === sheet)) throw alreadyExists();
    const item = new NamedItem(name, formula, sheet, this);
    this.keep([...this.items, item]);
    this.workbook.calculation.structureChanged();
    return item;
  }

  remove(item: NamedItem): void {
    this.keep(this.items.filter((other) => other !== item));
    this.workbook.calculation.structureChanged();
  }

  forgetSheet(sheet: Worksheet): void {
    this.keep(this.items.filter((item) => item.sheet !== sheet));
  }

  private keep(items: NamedItem[]): void {
    this.items = items;
    this.byName = new Map();
    for (const item of items) {
      const key = item.name.toLowerCase();
      this.byName.set(key, [...(this.byName.get(key) ?? []), item]);
    }
  }

  rewrite(change: (formula: string) => string): void {
    for (const item of this.items) item.rewrite(`=${change(item.formula.slice(1))}`);
  }
}

const isValidName = (name: string): boolean =>
  /^[A-Za-z_\\][\w.\\?]{0,254}$/.test(name) && !parseRect(name) && !/^(?:r|c|r\d*c\d*)$/i.test(name);

/** Names may be given with or without "="; a text that is no formula at all is refused. */
function asFormula(text: string): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (tokenize(formula.slice(1)).length === 0) throw invalidArgument();
  return formula;
}
