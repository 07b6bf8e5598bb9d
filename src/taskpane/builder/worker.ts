import { planWorkbook } from "../../workbook/plan/build";
import { xlsxWriter } from "../../xlsx/write";
import type { Built, ToBuild } from "./messages";

/** Builds the file of a case beside the page. It says which sheets there will be, then hands over the bytes. */
addEventListener("message", ({ data: { case: source, built } }: MessageEvent<ToBuild>) => {
  const reply = (message: Built): void => postMessage(message);
  try {
    const planned = planWorkbook(source, { built });
    if (!planned.ok) return reply({ failed: planned.problems.map((problem) => problem.message).join(" ") });
    reply({ sheets: planned.plan.sheets.map((sheet) => sheet.name) });
    reply({ bytes: xlsxWriter.write(planned.plan) });
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});
