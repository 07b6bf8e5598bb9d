import { nativeForms } from "../../../src/workbook/share/native-forms";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook } from "../../../src/workbook/share/share";
import { xlsxWriter } from "../../../src/xlsx/write";
import { newIronCalcModel } from "../../support/ironcalc-sheet";
import { microsoftFinds } from "../../support/microsoft-validator";
import { randomPlans, templateCases } from "../plans";
import { registryWorkbook } from "../share/registry-workbook";
import { savedByWorkbench } from "./saved-by-workbench";

/** Each takes it seconds: a hundredth of the random cases that the engines get. */
const CASES = Math.ceil(Number(process.env["CASES"] ?? (process.env["CI"] === "true" ? 200 : 2000)) / 100);
const MINUTE = 60_000;

test.each(templateCases)(
  "Microsoft's validator finds nothing in the workbook of $id",
  async ({ plan }) => expect(await microsoftFinds(xlsxWriter.write(plan))).toEqual([]),
  5 * MINUTE,
);

test(
  "nor in the smallest template as the workbench saves it",
  async () => {
    const [smallest] = templateCases.filter(({ id }) => id === "retailer-payroll");
    const { saved } = await savedByWorkbench(smallest!.source);
    expect(await microsoftFinds(saved)).toEqual([]);
  },
  30 * MINUTE,
);

test(
  `nor in the workbooks of ${CASES} random cases`,
  async () => {
    for (const plan of await randomPlans(CASES, 3000))
      expect([plan.title, await microsoftFinds(xlsxWriter.write(plan))]).toEqual([plan.title, []]);
  },
  120 * MINUTE,
);

test(
  "nor in a workbook that calls every function, its shared copy, and what is restored from that",
  async () => {
    const original = registryWorkbook();
    const shared = shareWorkbook(original, {
      native: nativeForms,
      date: "22 Nov 2026",
      engine: newIronCalcModel(),
    });
    for (const bytes of [original, shared.bytes, restoreWorkbook(shared.bytes).bytes])
      expect((await microsoftFinds(bytes)).slice(0, 10)).toEqual([]);
  },
  30 * MINUTE,
);
