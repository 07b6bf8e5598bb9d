import { studyRisk, type RiskStudy } from "../../../src/analysis/study";
import { evaluateCase } from "../../../src/case/open";
import type { Case } from "../../../src/case/schema/case";
import type { PlanCell, WorkbookPlan } from "../../../src/workbook/plan/plan";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { checkWorkbook } from "../../../src/workbook/check/check";
import { xlsxWriter } from "../../../src/xlsx/write";
import { withChanges } from "../../case/with-changes";
import { openInIronCalc } from "../../support/ironcalc";
import { disagreements } from "../engines/agreement";
import { planOf, templateCases } from "../plans";

const SMALL = { trials: 512, seed: 7, sampling: "sobol" } as const;
const template = templateCases.find(({ id }) => id === "retailer-payroll")!.source;

/** The payroll template with ranges for three drivers that it has. */
function uncertain(): Case {
  const { options } = template;
  const drivers = studyRisk(template, SMALL)!.drivers.slice(0, 3);
  expect([options.length > 1, drivers.length]).toEqual([true, 3]);
  return {
    ...template,
    uncertainty: {
      ranges: [
        {
          driver: drivers[0]!.driver,
          kind: "uniform",
          low: drivers[0]!.low,
          high: drivers[0]!.high,
          ends: "limits",
        },
        {
          driver: drivers[1]!.driver,
          kind: "pert",
          low: drivers[1]!.low,
          mode: drivers[1]!.today,
          high: drivers[1]!.high,
          ends: "p10-p90",
        },
        {
          driver: drivers[2]!.driver,
          kind: "discrete",
          values: [drivers[2]!.low, drivers[2]!.high],
          probabilities: [0.3, 0.7],
        },
      ],
      correlations: [{ between: [drivers[0]!.driver, drivers[1]!.driver], value: 0.5 }],
      events: [],
    },
  };
}

function built(source: Case): { plan: WorkbookPlan; study: RiskStudy; cells: readonly PlanCell[] } {
  const study = studyRisk(source, SMALL)!;
  const plan = planOf(source, study);
  return { plan, study, cells: plan.sheets.find(({ name }) => name === "Risk")!.cells };
}

const npvOf = (source: Case, option: string): number =>
  evaluateCase(source).figures.get(`${option}/figure/npv`) as number;

/** What stands in the row of a label, by column. */
function rowOf(cells: readonly PlanCell[], label: string): Readonly<Record<number, PlanCell["value"]>> {
  const row = cells.find(({ column, value }) => column === 2 && value === label)?.row;
  return Object.fromEntries(
    cells.filter((cell) => cell.row === row).map(({ column, value }) => [column, value]),
  );
}

test("each row says what the option is worth at both ends, and at the switching value it is worth nothing", () => {
  for (const { source } of templateCases) {
    const study = studyRisk(source, SMALL)!;
    expect(study.base).toBe(npvOf(source, study.option));
    for (const { driver, low, high, atLow, atHigh, switching } of study.drivers) {
      const at = (value: number): number => npvOf(withChanges(source, { [driver]: value }), study.option);
      expect([driver, atLow, atHigh]).toEqual([driver, at(low), at(high)]);
      if (switching !== null) expect(Math.abs(at(switching) / study.base)).toBeLessThan(1e-6);
    }
  }
});

test("the sheet says what the study says", () => {
  const { study, cells } = built(uncertain());
  const { simulation } = study;
  expect(simulation?.options.map(({ id }) => id)).toEqual(template.options.map(({ id }) => id));
  simulation!.options.forEach(({ summary, below }, i) => {
    expect(rowOf(cells, "Mean")[4 + i]).toBe(summary.mean);
    expect(rowOf(cells, "P10: 10% of the trials are below")[4 + i]).toBe(summary.percentiles["10"]!.value);
    expect([below[0], below.at(-1)]).toEqual([0, 1]);
    expect([...below].sort((a, b) => a - b)).toEqual(below);
  });
  const steps = simulation!.amounts.map((amount, i, all) => (i === 0 ? 0 : amount - all[i - 1]!));
  expect(new Set(steps.slice(1).map((step) => step.toPrecision(6))).size).toBe(1);
  expect(String(cells.find(({ row }) => row === 5)?.value)).toContain("512 trials");
});

test("without ranges nothing is simulated, and the sheet says so", () => {
  const { study, cells } = built(template);
  expect(study.simulation).toBeUndefined();
  expect(String(cells.find(({ row }) => row === 5)?.value)).toContain("Nothing was simulated");
  expect(study.drivers.length).toBeGreaterThan(5);
});

test("where no trial has a value, the sheet says how many there were and why", () => {
  const source: Case = {
    ...template,
    uncertainty: {
      ranges: [
        { driver: "discountRate", kind: "uniform", low: -0.9999999999, high: -0.999999999, ends: "limits" },
      ],
      correlations: [],
      events: [],
    },
  };
  const { study, cells } = built(source);
  const said = cells.map(({ value }) => String(value));
  expect(study.simulation?.without).toHaveLength(template.options.length);
  for (const { name } of template.options)
    expect(said).toContain(`${name} has no net present value in any of the 512 trials.`);
  expect(said.filter((one) => /^In the first trial: \w/.test(one))).toHaveLength(template.options.length);
  expect(cells.some(({ value }) => value === "What is uncertain")).toBe(true);
});

test("a range says in which scenarios a number of theirs replaces it", () => {
  const source = uncertain();
  const { driver } = source.uncertainty!.ranges[0]!;
  const scenarios = [...source.scenarios, { id: "mine", name: "Mine", changes: { [driver]: 5 } }] as never;
  const { cells, study } = built({ ...source, scenarios });
  const heads = cells.find(({ value }) => value === "Replaced in")!;
  const shown = cells.filter(({ column, row }) => column === heads.column && row > heads.row);
  expect(shown.map(({ value }) => value)[0]).toBe("Mine");
  expect(study.simulation).toEqual(built(source).study.simulation);
});

test("after an input is changed the sheet says that it is no longer of these inputs", () => {
  const { plan, cells } = built(uncertain());
  const workbook = openInIronCalc(xlsxWriter.write(plan), { withoutNames: true });
  const state = (): unknown => workbook.value("Risk", "B6");
  workbook.evaluate();
  expect(state()).toBe("The inputs are as they were on that day.");
  const link = plan.sheets
    .find(({ name }) => name === "Risk")!
    .links.find(({ column, row }) => column === 2 && row >= 11)!;
  workbook.set(
    "Inputs",
    link.cell,
    (cells.find(({ row, column }) => row === link.row && column === 5)!.value as number) * 1.01,
  );
  workbook.evaluate();
  expect(state()).toMatch(/^1 input cells? ha/);
  expect(workbook.value("Risk", `D${link.row}`)).not.toBe(workbook.value("Risk", `E${link.row}`));
  workbook.close();
});

test("both spreadsheet engines get ours in every formula, and a check of good practice finds nothing", async () => {
  const { plan } = built(uncertain());
  expect(await disagreements([plan])).toEqual([]);
  expect(checkWorkbook(readWorkbook(openPackage(xlsxWriter.write(plan)))).count).toBe(0);
}, 300_000);
