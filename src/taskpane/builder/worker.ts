import { studyRisk } from "../../analysis/study";
import { loadParser, needsParser } from "../../case/custom/parser";
import { prepareWorkbook } from "../../excel/workbook/prepared";
import { planWorkbook } from "../../workbook/plan/build";
import { xlsxWriter } from "../../xlsx/write";
import type { Built, ToBuild } from "./messages";

/**
 * Builds the workbook of a case beside the page: as a file (it says which sheets there will be, then hands over the
 * bytes), or as steps for Excel, sheet by sheet.
 */
addEventListener(
  "message",
  async ({ data: { case: source, built, language, as } }: MessageEvent<ToBuild>) => {
    const reply = (message: Built): void => postMessage(message);
    try {
      if (needsParser(source)) await loadParser();
      if (as === "steps") {
        for (const part of prepareWorkbook(source, built, language)) reply(part);
        return;
      }
      const planned = planWorkbook(source, { built, risk: studyRisk(source), language });
      if (!planned.ok) return reply({ failed: planned.problems.map((problem) => problem.message).join(" ") });
      reply({ sheets: planned.plan.sheets.map((sheet) => sheet.name) });
      reply({ bytes: xlsxWriter.write(planned.plan) });
    } catch (error) {
      reply({ failed: error instanceof Error ? error.message : String(error) });
    }
  },
);
