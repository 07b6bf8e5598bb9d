import { breakEven } from "../../../src/analysis/break-even";
import { metricOf } from "../../../src/analysis/metric";
import { driversOfMetric } from "../../../src/analysis/settings";
import { evaluateCase } from "../../../src/case/open";
import { cellAddress } from "../../../src/workbook/formula-text/address";
import { driverNames } from "../../../src/workbook/plan/driver-names";
import { column } from "../../../src/workbook/plan/layout";
import { xlsxWriter } from "../../../src/xlsx/write";
import { randomFrom } from "../../support/random";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { templateCases } from "../plans";
import { reader } from "./agreement";
import { typedInto } from "./changes";

/** So many drivers of each template. */
const DRIVERS = Number(process.env["BREAK_EVENS"] ?? 20);
const BATCH = 10;
const MINUTE = 60_000;
const FIRST_SCENARIO = "F";

/**
 * A break-even is put where a person would put it, on the sheet Inputs of the built workbook, and LibreOffice computes
 * what the option is worth then.
 */
test.each(templateCases)(
  `$id: ${DRIVERS} break-evens put into the workbook make LibreOffice's net present value 0`,
  async ({ source, plan }) => {
    const { model, figures } = evaluateCase(source);
    const random = randomFrom(3);
    const names = driverNames(model.drivers.keys());
    const rowOf = new Map(
      plan.names.map(({ name, refersTo }) => [name, Number(/\$(\d+)$/.exec(refersTo)?.[1])]),
    );
    const tries = model.options.flatMap((option) => {
      const metric = metricOf(model, option, "npv");
      return metric === undefined
        ? []
        : driversOfMetric(model, metric).map((entry) => ({ option, metric, entry, order: random() }));
    });
    const found: { said: string; option: string; cell: string; value: number; scale: number }[] = [];
    for (const { option, metric, entry } of tries.sort((a, b) => a.order - b.order)) {
      if (found.length === DRIVERS) break;
      const [value] = breakEven(model, metric, entry).values;
      const row = rowOf.get(names.get(entry.path)!);
      if (value === undefined || row === undefined) continue;
      const scale = Math.abs(figures.get(`${option.id}/figure/npv`) as number);
      found.push({
        said: `${option.id}, ${entry.path} = ${value}`,
        option: option.id,
        cell: `${FIRST_SCENARIO}${row}`,
        value,
        scale,
      });
    }
    expect(found.length).toBe(DRIVERS);
    const off: string[] = [];
    for (let done = 0; done < found.length; done += BATCH) {
      const batch = found.slice(done, done + BATCH);
      const models = await recalculateWithLibreOffice(
        batch.map(({ cell, value }) => xlsxWriter.write(typedInto(plan, { [cell]: value }))),
      );
      batch.forEach(({ said, option, scale }, i) => {
        const [sheet, row] = plan.places[`${option}/figure/npv`]!.split("!") as [string, string];
        const worth = reader(models![i]!)(sheet, cellAddress(Number(row), column.total));
        if (typeof worth !== "number" || Math.abs(worth) > 1e-6 * scale)
          off.push(`${said}: ${String(worth)}`);
      });
    }
    expect(off).toEqual([]);
  },
  60 * MINUTE,
);
