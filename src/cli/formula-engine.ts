import { readFileSync } from "node:fs";
import type { FormulaEngine } from "../workbook/share/recalculate";

/** An empty IronCalc workbook: a formula engine that is not ours, to prove what we write. */
export async function newFormulaEngine(): Promise<FormulaEngine> {
  const { initSync, Model } = await import("@ironcalc/wasm");
  const program = new URL("../../node_modules/@ironcalc/wasm/wasm_bg.wasm", import.meta.url);
  initSync({ module: readFileSync(program) });
  return new Model("copy", "en", "UTC", "en");
}
