import type { BlankPlatform } from "../functions/arguments";
import type { FunctionCatalog } from "../functions/catalog";
import type { FunctionInvoker } from "../functions/invoker";
import type { Rect } from "../model/address";
import type { CellStyle } from "../model/cellStyle";
import type { Calculation, Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { CallRunner } from "./callRunner";
import type { EngineFactory } from "./formulaEngine";
import { LoadedWorkbook } from "./loadedWorkbook";
import { ValueReader } from "./valueReader";

/** What the calculator works with. */
export interface CalculatorParts {
  readonly engines: EngineFactory;
  readonly catalog: FunctionCatalog;
  readonly invoker: FunctionInvoker;
  readonly blank: () => BlankPlatform;
  /** Runs work soon, once the present task is over. */
  readonly schedule: (work: () => void) => void;
}

/** Answers come in rounds: a call's answer may be another's argument. This many go without a pause. */
const roundsAtOnce = 20;

/**
 * The engine calculates the whole workbook each time. Where that takes longer than `quick` milliseconds, it rests
 * three times as long before it calculates again on its own: who writes a large workbook is not held up each time.
 */
const quick = 50;
const longestRest = 5000;

/** After a batch that asked for no calculation, the next one is waited for so many milliseconds: it asks the same. */
const restAfterSuspension = 1000;

/**
 * Keeps the values of a workbook up to date: ordinary formulas through the engine, custom functions through the
 * add-in's runtime. Formulas are calculated when somebody looks, or soon after a change.
 */
export class Calculator implements Calculation {
  private loaded: LoadedWorkbook | null = null;
  private readonly reader = new ValueReader();
  private readonly runner: CallRunner;
  private isDirty = true;
  /** A formula was entered or a function answered: that is calculated even where calculation is manual. */
  private isUrgent = true;
  private isScheduled = false;
  /** The add-in asked for no calculation while its present batch lasts. */
  private isSuspended = false;
  /** Before this time there is no further calculation unless somebody looks. */
  private restsUntil = 0;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly parts: CalculatorParts,
  ) {
    this.runner = new CallRunner(parts.invoker, parts.blank, () => {
      this.isUrgent = true;
      this.soon();
    });
    workbook.events.listen((event) => {
      if (event.type === "layoutChanged" && event.sheet.conditionalFormats.length > 0) this.soon();
    });
  }

  /** What conditional formats add to a cell's own style, or null. */
  conditionalStyle(sheet: Worksheet, row: number, column: number): CellStyle | null {
    return this.loaded?.conditions.styleAt(sheet, row, column) ?? null;
  }

  cellChanged(sheet: Worksheet, row: number, column: number): void {
    this.loaded?.cellChanged(sheet, row, column);
    const input = sheet.cells.at(row, column)?.input;
    if (input && "formula" in input) this.isUrgent = true;
    this.startWave();
  }

  structureChanged(): void {
    this.loaded?.outdate();
    this.startWave();
  }

  ensure(): void {
    if (this.isDue && !this.isSuspended) this.run();
  }

  suspend(): void {
    this.isSuspended = true;
  }

  /** The batch is over that asked for no calculation. */
  resume(): void {
    if (this.isSuspended)
      this.restsUntil = Math.max(this.restsUntil, performance.now() + restAfterSuspension);
    this.isSuspended = false;
  }

  recalculate(full: boolean): void {
    if (full) for (const node of this.loaded?.nodes() ?? []) for (const site of node.sites) site.forget();
    this.startWave();
    this.run();
  }

  get state(): "Done" | "Pending" {
    return this.isDue || this.runner.isWaiting(this.loaded?.nodes() ?? []) ? "Pending" : "Done";
  }

  /** Resolves when everything is calculated; a streaming function counts once it gave its first value. */
  whenDone(): Promise<void> {
    this.ensure();
    if (this.state === "Done") return Promise.resolve();
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  private get isDue(): boolean {
    return this.isDirty && (this.isUrgent || !this.workbook.application.isManual);
  }

  private startWave(): void {
    this.runner.startWave();
    this.soon();
  }

  private soon(): void {
    this.isDirty = true;
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.afterRest(() => {
      this.isScheduled = false;
      this.ensure();
      this.tellWaiters();
    });
  }

  /** Runs work once the rest is over, also where it was made longer meanwhile. */
  private afterRest(work: () => void): void {
    const rest = this.restsUntil - performance.now();
    if (rest > 0) setTimeout(() => this.afterRest(work), rest);
    else this.parts.schedule(work);
  }

  private run(): void {
    const start = performance.now();
    this.calculate();
    const now = performance.now();
    this.restsUntil = now - start < quick ? now : now + Math.min(3 * (now - start), longestRest);
  }

  private calculate(): void {
    this.isDirty = false;
    this.isUrgent = false;
    for (let round = 0; round < roundsAtOnce; round++) {
      const loaded = this.load();
      loaded.update();
      const rects = this.reader.readAll(loaded);
      this.raise("calculated", rects);
      this.raise("conditionsChanged", loaded.conditions.read());
      if (!this.runner.run(loaded)) return;
    }
    this.soon();
  }

  /** The workbook in an engine, put in again after its structure changed. */
  private load(): LoadedWorkbook {
    if (this.loaded && !this.loaded.isOutdated) return this.loaded;
    const before = this.loaded;
    this.loaded = new LoadedWorkbook(this.workbook, this.parts.engines(), this.parts.catalog, before);
    this.parts.invoker.cancel(before?.dispose() ?? []);
    return this.loaded;
  }

  private raise(type: "calculated" | "conditionsChanged", rects: ReadonlyMap<Worksheet, Rect>): void {
    for (const [sheet, rect] of rects) this.workbook.events.raise({ type, sheet, rect });
  }

  private tellWaiters(): void {
    if (this.state === "Pending") return;
    const waiters = this.waiters;
    this.waiters = [];
    for (const tell of waiters) tell();
  }
}
