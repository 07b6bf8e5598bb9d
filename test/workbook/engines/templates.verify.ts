import { openInIronCalc } from "../../support/ironcalc";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { templateCases as cases } from "../plans";
import { differences, reader, staleWorkbook } from "./agreement";

test("LibreOffice, given 999 as every result, gets ours in every formula cell of all templates", async () => {
  const models = await recalculateWithLibreOffice(cases.map(({ plan }) => staleWorkbook(plan)));
  if (models === null) return;
  expect(models.flatMap((model, i) => differences(cases[i]!.plan, reader(model)).slice(0, 5))).toEqual([]);
}, 900_000);

test.each(cases)(
  "IronCalc gets ours in every formula cell of $id",
  ({ plan }) => {
    const workbook = openInIronCalc(staleWorkbook(plan), { withoutNames: true });
    expect(differences(plan, workbook.value).slice(0, 5)).toEqual([]);
    workbook.close();
  },
  300_000,
);
