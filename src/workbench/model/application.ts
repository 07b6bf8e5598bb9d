import { invalidArgument } from "../hostError";
import type { Workbook } from "./workbook";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel as a program: how it calculates and how it writes numbers. */
export class Application {
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly culture = "en-US";
  private mode = "Automatic";

  constructor(readonly workbook: Workbook) {}

  /** Excel.CalculationMode. */
  get calculationMode(): string {
    return this.mode;
  }

  set calculationMode(mode: string) {
    if (!modes.includes(mode)) throw invalidArgument();
    this.mode = mode;
  }

  get isManual(): boolean {
    return this.mode === "Manual";
  }

  /** Excel.CalculationType: "Recalculate", "Full" or "FullRebuild". */
  calculate(type: string): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(type)) throw invalidArgument();
    this.workbook.calculation.recalculate(type !== "Recalculate");
  }
}
