import load, { Model } from "@ironcalc/wasm";
import type { FormulaEngine } from "../../workbook/share/recalculate";
import { nativeForms } from "../../workbook/share/native-forms";
import { shareWorkbook } from "../../workbook/share/share";
import type { Shared, ToShare } from "./messages";

/** Makes the copy of a workbook that needs no add-in, beside the page: it may take seconds. */
addEventListener("message", async ({ data: { bytes, date } }: MessageEvent<ToShare>) => {
  const reply = (message: Shared): void => postMessage(message);
  try {
    const engine = await formulaEngine();
    reply({ copy: shareWorkbook(bytes, { native: nativeForms, date, ...(engine && { engine }) }) });
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});

/** An empty IronCalc workbook; undefined where it cannot be loaded: then the account says that nothing was compared. */
async function formulaEngine(): Promise<FormulaEngine | undefined> {
  try {
    await load();
    return new Model("copy", "en", "UTC", "en");
  } catch {
    return undefined;
  }
}
