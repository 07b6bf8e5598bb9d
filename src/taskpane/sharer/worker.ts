import load, { Model } from "@ironcalc/wasm";
import { checkWorkbook } from "../../workbook/check/check";
import { readWorkbook } from "../../workbook/package/model/read-workbook";
import { openPackage } from "../../workbook/package/open";
import { nativeForms } from "../../workbook/share/native-forms";
import type { FormulaEngine } from "../../workbook/share/recalculate";
import { restoreWorkbook } from "../../workbook/share/restore";
import { shareWorkbook } from "../../workbook/share/share";
import type { Answered, Question } from "./messages";

/** Works on the bytes of a workbook beside the page: it may take seconds. */
addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const reply = (message: Answered): void => postMessage(message);
  try {
    reply({ answer: await answerTo(data) });
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});

async function answerTo(question: Question): Promise<unknown> {
  const { bytes } = question;
  switch (question.ask) {
    case "share": {
      const engine = await formulaEngine();
      return shareWorkbook(bytes, { native: nativeForms, date: question.date, ...(engine && { engine }) });
    }
    case "restore":
      return restoreWorkbook(bytes);
    case "review":
      return checkWorkbook(readWorkbook(openPackage(bytes)));
  }
}

/** An empty IronCalc workbook; undefined where it cannot be loaded: then the account says that nothing was compared. */
async function formulaEngine(): Promise<FormulaEngine | undefined> {
  try {
    await load();
    return new Model("copy", "en", "UTC", "en");
  } catch {
    return undefined;
  }
}
