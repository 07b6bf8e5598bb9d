import { openInIronCalc } from "../../support/ironcalc";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { templateCases as cases } from "../plans";
import { differences, reader, staleWorkbook } from "./agreement";
import { following, randomChanges } from "./changes";

/** The smallest of the templates; `npm run verify` does the same with all, and with many more changes. */
const SMALL = cases.filter(({ id }) => id === "retailer-payroll");
const CHANGES = 2;

test("LibreOffice, given 999 as every result, gets ours in every formula cell of a template", async () => {
  const models = await recalculateWithLibreOffice(SMALL.map(({ plan }) => staleWorkbook(plan)));
  if (models === null) return;
  expect(models.map((model, i) => differences(SMALL[i]!.plan, reader(model)).slice(0, 5))).toEqual([[]]);
}, 300_000);

test.each(SMALL)(
  "IronCalc gets ours in every formula cell of $id",
  ({ plan }) => {
    const workbook = openInIronCalc(staleWorkbook(plan), { withoutNames: true });
    expect(differences(plan, workbook.value).slice(0, 5)).toEqual([]);
    workbook.close();
  },
  300_000,
);

test.each(SMALL)(
  "IronCalc gets ours in every formula cell of $id after changes of inputs and scenario",
  ({ source, plan }) => {
    const workbook = openInIronCalc(staleWorkbook(plan), { withoutNames: true });
    for (const change of randomChanges(source, plan, CHANGES, 1)) {
      const before = Object.keys(change.typed).map((cell) => [cell, workbook.value("Inputs", cell)] as const);
      for (const [cell, value] of Object.entries(change.typed)) workbook.set("Inputs", cell, value);
      workbook.evaluate();
      const found = differences(following(change.plan, change.scenario), workbook.value).slice(0, 5);
      expect([change.said, found]).toEqual([change.said, []]);
      for (const [cell, value] of before) workbook.set("Inputs", cell, value as number | string | null);
    }
    workbook.close();
  },
  300_000,
);

test.each(SMALL)("an input of $id that is emptied counts as 0, and every sheet says so", ({ plan }) => {
  const workbook = openInIronCalc(staleWorkbook(plan), { withoutNames: true });
  const banner = () => workbook.value("Summary", "B3");
  workbook.evaluate();
  expect(banner()).toMatch(/^OK/);
  const live = plan.names.find(({ name }) => name === "in_discountRate")?.refersTo ?? "";
  const row = /\d+$/.exec(live)?.[0];
  const rate = workbook.value("Inputs", `F${row}`);
  workbook.set("Inputs", `F${row}`, null);
  workbook.evaluate();
  expect([workbook.value("Inputs", `D${row}`), banner()]).toEqual([0, expect.not.stringMatching(/^OK/)]);
  workbook.set("Inputs", `F${row}`, rate as number);
  workbook.evaluate();
  expect(banner()).toMatch(/^OK/);
  workbook.close();
});
