import { openInIronCalc } from "../../support/ironcalc";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { templateCases as cases } from "../plans";
import { differences, reader, staleWorkbook } from "./agreement";
import { following, randomChanges } from "./changes";

/** Many more of them are made by `npm run verify`. */
const CHANGES = 2;

test("LibreOffice, given 999 as every result, gets ours in every formula cell of both templates", async () => {
  const models = await recalculateWithLibreOffice(cases.map(({ plan }) => staleWorkbook(plan)));
  if (models === null) return;
  expect(models.map((model, i) => differences(cases[i]!.plan, reader(model)).slice(0, 5))).toEqual([[], []]);
}, 300_000);

test.each(cases)(
  "IronCalc gets ours in every formula cell of $id, and again after changes of inputs and scenario",
  ({ source, plan }) => {
    const workbook = openInIronCalc(staleWorkbook(plan), { withoutNames: true });
    expect(differences(plan, workbook.value).slice(0, 5)).toEqual([]);
    for (const change of randomChanges(source, plan, CHANGES, 1)) {
      const before = Object.keys(change.typed).map((cell) => [cell, workbook.value("Inputs", cell)] as const);
      for (const [cell, value] of Object.entries(change.typed)) workbook.set("Inputs", cell, value);
      workbook.evaluate();
      expect([change.said, differences(following(change.plan), workbook.value).slice(0, 5)]).toEqual([
        change.said,
        [],
      ]);
      for (const [cell, value] of before) workbook.set("Inputs", cell, value as number | string | null);
    }
    workbook.close();
  },
  300_000,
);
