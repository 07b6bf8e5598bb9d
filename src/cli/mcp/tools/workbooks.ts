import { openCase } from "../../../case/open";
import { buildWorkbook, checkWorkbook, shareWorkbook } from "../../../library/workbook";
import { reportText } from "../../../workbook/check/report-text";
import { standardLimits } from "../../../workbook/package/limits";
import { shareText } from "../../../workbook/share/report-text";
import { dayOf } from "../../day";
import { newFormulaEngine } from "../../formula-engine";
import { withLargeAsText } from "../../print-json";
import type { Arguments, Field, Tool } from "../tool";
import { sourceFields, textOf } from "./source";

const outputFields: Readonly<Record<string, Field>> = {
  output: { type: "string", description: "The new workbook, such as case.xlsx.", required: true },
  overwrite: { type: "boolean", description: "Whether a file of that name may be replaced." },
  date: { type: "string", description: "The day it says it was made, as 2026-11-30; today if left out." },
};
const workbookField: Readonly<Record<string, Field>> = {
  workbook: {
    type: "string",
    description: "An .xlsx file, relative to the server's folder.",
    required: true,
  },
};

const day = ({ date }: Arguments): string => dayOf(date as string | undefined);
/** An account of a workbook as plain data that JSON can hold. */
const plain = (value: unknown): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(withLargeAsText(value))) as Readonly<Record<string, unknown>>;

const build: Tool = {
  name: "build",
  title: "Build a workbook",
  description: "Writes the workbook of a case, all in Excel's own formulas.",
  input: { ...sourceFields, ...outputFields },
  output: ["file", "bytes"],
  writes: true,
  async run(args, root) {
    const file = args["output"] as string;
    const target = root.target(file, ".xlsx", args["overwrite"] === true);
    const { case: source } = await openCase(textOf(args, root));
    const bytes = buildWorkbook(source, { built: day(args) });
    target.write(bytes);
    return { data: { file, bytes: bytes.length }, text: `${file}: the workbook of ${source.name}` };
  },
};

const check: Tool = {
  name: "check",
  title: "Check a workbook",
  description: "Any workbook against the rules of good practice, with the cells that break them.",
  input: workbookField,
  output: ["count", "rules"],
  run({ workbook }, root) {
    const report = checkWorkbook(root.read(workbook as string, ".xlsx", standardLimits.fileBytes));
    return { data: plain(report), text: reportText(report) };
  },
};

const share: Tool = {
  name: "share",
  title: "Prepare a workbook to share",
  description:
    "Writes a copy that needs no add-in: its functions become Excel's own formulas, proved by a second engine.",
  input: { ...workbookField, ...outputFields },
  output: ["file", "replacements", "unresolved", "privacy"],
  writes: true,
  async run(args, root) {
    const file = args["output"] as string;
    const target = root.target(file, ".xlsx", args["overwrite"] === true);
    const original = root.read(args["workbook"] as string, ".xlsx", standardLimits.fileBytes);
    const copy = shareWorkbook(original, { day: day(args), engine: await newFormulaEngine() });
    const { bytes, ...account } = copy;
    target.write(bytes);
    return { data: { file, ...plain(account) }, text: `${file}\n\n${shareText(account)}` };
  },
};

export const workbookTools: readonly Tool[] = [build, check, share];
