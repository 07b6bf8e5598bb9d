import { openInIronCalc } from "../../support/ironcalc";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { templateCases } from "../plans";
import { differences, reader, staleWorkbook } from "./agreement";
import { following, randomChanges, typedInto } from "./changes";

/** CHANGES=5 makes fewer of them. */
const CHANGES = Number(process.env["CHANGES"] ?? 50);
/** So many files go to LibreOffice at a time. */
const BATCH = 10;
const MINUTE = 60_000;

test.each(templateCases)(
  `$id after ${CHANGES} random changes of inputs and scenario: both engines get what ours gives for the changed case`,
  async ({ source, plan }) => {
    const workbook = openInIronCalc(staleWorkbook(plan), { withoutNames: true });
    const changes = randomChanges(source, plan, CHANGES, 2);
    for (let done = 0; done < CHANGES; done += BATCH) {
      const batch = changes.slice(done, done + BATCH);
      const recalculating = recalculateWithLibreOffice(
        batch.map(({ typed }) => staleWorkbook(typedInto(plan, typed))),
      );
      const found = batch.flatMap(({ said, scenario, typed, plan: expected }) => {
        const before = Object.keys(typed).map((cell) => [cell, workbook.value("Inputs", cell)] as const);
        for (const [cell, value] of Object.entries(typed)) workbook.set("Inputs", cell, value);
        workbook.evaluate();
        const lines = differences(following(expected, scenario), workbook.value);
        for (const [cell, value] of before) workbook.set("Inputs", cell, value as number | string | null);
        return lines.slice(0, 3).map((line) => `IronCalc after ${said}: ${line}`);
      });
      const models = await recalculating;
      models?.forEach((model, i) => {
        const lines = differences(following(batch[i]!.plan, batch[i]!.scenario), reader(model)).slice(0, 3);
        found.push(...lines.map((line) => `LibreOffice after ${batch[i]!.said}: ${line}`));
      });
      expect(found).toEqual([]);
    }
    workbook.close();
  },
  120 * MINUTE,
);
