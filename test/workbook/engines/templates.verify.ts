import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { templateCases as cases } from "../plans";
import { differences, reader, staleWorkbook } from "./agreement";

test("LibreOffice, given 999 as every result, gets ours in every formula cell of all templates", async () => {
  const models = await recalculateWithLibreOffice(cases.map(({ plan }) => staleWorkbook(plan)));
  if (models === null) return;
  expect(models.flatMap((model, i) => differences(cases[i]!.plan, reader(model)).slice(0, 5))).toEqual([]);
}, 900_000);
