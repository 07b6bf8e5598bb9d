import type { FunctionCatalog } from "../functions/catalog";
import { maxColumns } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { ArgumentCells } from "./argumentCells";
import type { CallSite } from "./callSite";
import { ConditionCells } from "./conditionCells";
import type { FormulaEngine } from "./formulaEngine";
import { FormulaNode, readableFormula, renderParts } from "./formulaNode";
import { Slots } from "./slots";

/** A sheet of the workbook in the engine. */
interface LoadedSheet {
  readonly index: number;
  readonly nodes: Map<number, FormulaNode>;
}

/** The workbook as it stands in one engine: its cells, its formulas taken apart, and the answers of calls. */
export class LoadedWorkbook {
  readonly args: ArgumentCells;
  readonly conditions: ConditionCells;
  private readonly slots: Slots;
  private readonly sheets = new Map<Worksheet, LoadedSheet>();
  private changes: { sheet: Worksheet; row: number; column: number }[] = [];
  private closed: CallSite[] = [];
  private nextSlot: number;
  isOutdated = false;

  /** `before` hands unchanged formulas over, with the answers of their calls. */
  constructor(
    workbook: Workbook,
    readonly engine: FormulaEngine,
    private readonly catalog: FunctionCatalog,
    private before: LoadedWorkbook | null,
  ) {
    this.nextSlot = before?.nextSlot ?? 0;
    for (const sheet of workbook.sheets)
      this.sheets.set(sheet, { index: engine.addSheet(sheet.name), nodes: new Map() });
    const free = (name: string): string => (workbook.sheet(name) ? free(`${name}~`) : name);
    this.slots = new Slots(engine, { singles: free("~values"), matrices: free("~tables") });
    this.args = new ArgumentCells(engine, free("~arguments"));
    this.conditions = new ConditionCells(engine, free("~conditions"));
    for (const sheet of workbook.sheets)
      for (const { row, column, cell } of sheet.cells.entries()) if (cell.input) this.put(sheet, row, column);
    this.before = null;
  }

  /** All sheets. */
  get loadedSheets(): Iterable<Worksheet> {
    return this.sheets.keys();
  }

  /** All formulas. */
  *nodes(): IterableIterator<FormulaNode> {
    for (const { nodes } of this.sheets.values()) yield* nodes.values();
  }

  indexOf(sheet: Worksheet): number {
    return this.sheets.get(sheet)?.index ?? -1;
  }

  nodeAt(sheet: Worksheet, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheet)?.nodes.get(row * maxColumns + column);
  }

  /** Sheets, names or the places of cells changed: another engine is needed. */
  outdate(): void {
    this.isOutdated = true;
  }

  cellChanged(sheet: Worksheet, row: number, column: number): void {
    if (!this.isOutdated) this.changes.push({ sheet, row, column });
  }

  /** Tells the engine what changed, answers included, and lets it calculate. */
  update(): void {
    for (const { sheet, row, column } of this.changes.splice(0)) this.put(sheet, row, column);
    for (const node of this.nodes()) {
      const sizes = node.sites.filter((site) => site.isChanged).map((site) => this.slots.update(site));
      if (sizes.includes(true)) this.render(node);
    }
    this.conditions.update(this.loadedSheets);
    this.engine.evaluate();
  }

  /** Invocations of calls that are gone since the last time. */
  takeClosed(): number[] {
    return this.closed.splice(0).flatMap((site) => site.close());
  }

  /** Gives up this engine. Gives the invocations that no formula of the next one took over. */
  dispose(): number[] {
    this.engine.dispose();
    return [...this.nodes()].flatMap((node) => node.sites.flatMap((site) => site.close()));
  }

  private put(sheet: Worksheet, row: number, column: number): void {
    const place = this.sheets.get(sheet);
    if (!place) return;
    const input = sheet.cells.at(row, column)?.input ?? null;
    this.forget(place, row, column);
    if (input === null) this.engine.clear(place.index, row, column);
    else if ("literal" in input) this.engine.setValue(place.index, row, column, input.literal);
    else this.putFormula(sheet, place, row, column, input.formula);
  }

  private putFormula(
    sheet: Worksheet,
    place: LoadedSheet,
    row: number,
    column: number,
    formula: string,
  ): void {
    const text = readableFormula(formula, sheet);
    const known = this.before?.takeOver(sheet, row, column, text);
    const node = known ?? new FormulaNode(sheet, row, column, text, this.catalog, () => this.nextSlot++);
    place.nodes.set(row * maxColumns + column, node);
    this.render(node);
  }

  /** Hands an unchanged formula over to the next engine, calls and answers included. */
  private takeOver(sheet: Worksheet, row: number, column: number, text: string): FormulaNode | undefined {
    const node = this.nodeAt(sheet, row, column);
    if (node?.text !== text) return undefined;
    this.sheets.get(sheet)?.nodes.delete(row * maxColumns + column);
    return node;
  }

  private forget(place: LoadedSheet, row: number, column: number): void {
    const key = row * maxColumns + column;
    const node = place.nodes.get(key);
    if (!node) return;
    place.nodes.delete(key);
    for (const site of node.sites) {
      this.closed.push(site);
      this.slots.forget(site);
      for (const source of site.args) if (source.kind === "expression") this.args.remove(source.slot);
    }
  }

  private render(node: FormulaNode): void {
    const slotOf = (site: CallSite) => this.slots.reference(site);
    for (const site of node.sites)
      for (const source of site.args)
        if (source.kind === "expression")
          this.args.put(source.slot, renderParts(source.parts, slotOf, node.sheet));
    this.engine.setFormula(this.indexOf(node.sheet), node.row, node.column, renderParts(node.parts, slotOf));
  }
}
