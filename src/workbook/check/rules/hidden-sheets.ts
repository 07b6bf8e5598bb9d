import type { Rule } from "../rule";
import { counted } from "../../wording";

export const hiddenSheets: Rule = {
  id: "hidden-sheets",
  title: "Hidden sheets",
  why: "A reader cannot follow a calculation to a sheet that is not shown.",
  severity: "note",
  *find({ workbook }) {
    for (const { name, visibility, cells } of workbook.sheets) {
      if (visibility === "visible") continue;
      const formulas = cells.filter(({ formula }) => formula !== undefined).length;
      const how = visibility === "hidden" ? "hidden" : "hidden so that Excel does not even offer to show it";
      yield {
        sheet: name,
        what: `${counted(formulas, "formula")} on a sheet that is ${how}`,
        todo: "Show the sheet, or delete it if nothing needs it.",
      };
    }
  },
};
