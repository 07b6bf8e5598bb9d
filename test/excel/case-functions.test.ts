import { type NodeWorkbench, startNodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import { computeCase } from "../../src/case/results";
import type { Case } from "../../src/case/schema/case";
import { answerCaseCalls } from "../../src/analysis/functions";
import { serveCaseFunctions, type WaitingCall } from "../../src/excel/case-functions/serve";
import { figureFormula } from "../../src/excel/host/insert";
import { CellError } from "../../src/workbench/model/cellValue";
import { values, write } from "../../src/workbench/model/rangeContent";
import { addInFunctions } from "../support/add-in-functions";
import { smallCase } from "./start";

jest.setTimeout(120_000);

let workbench: NodeWorkbench;
let held: Case | null = null;
let changed: () => void = () => undefined;
let asked: string[][] = [];

const type = (address: string, text: string): void => {
  const range = workbench.host.workbook.rangeAt(address);
  if (range === null) throw new Error(`${address} is no address.`);
  write(range, text);
};
const cell = (address: string): unknown => {
  const range = workbench.host.workbook.rangeAt(address);
  const value = range?.sheet.cells.at(range.rect.row, range.rect.column)?.value ?? null;
  return value instanceof CellError ? `${value.code} ${value.message ?? ""}` : value;
};
/** A streaming function is never done: its cell is looked at a little later. */
const calculated = async (): Promise<void> => {
  workbench.host.workbook.calculation.ensure();
  await new Promise((done) => setTimeout(done, 20));
};
/** What the sheet computes has the 15 digits that Excel keeps. */
const same = (given: unknown, expected: unknown): boolean =>
  typeof given === "number" && typeof expected === "number"
    ? given.toPrecision(15) === expected.toPrecision(15)
    : Object.is(given, expected);
const becomes = async (address: string, expected: unknown): Promise<void> => {
  for (let i = 0; i < 400; i++) {
    await calculated();
    if (same(cell(address), expected)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  expect(cell(address)).toEqual(expected);
};
const hold = (source: Case | null): void => {
  held = source;
  changed();
};
const figure = (source: Case, id: string, scenario?: string): unknown => {
  const computed = computeCase(source, scenario);
  if (!computed.ok) throw new Error("The case can't be computed.");
  return computed.results.figures.get(id);
};

beforeAll(async () => {
  workbench = await startNodeWorkbench(addInFunctions());
  Object.assign(globalThis, { CustomFunctions: workbench.pane.CustomFunctions });
});

const source = smallCase();
const [first] = source.options;
const option = first?.id as string;
const scenario = source.scenarios[0]?.id as string;

test("a call waits for the page, then says that there is no case", async () => {
  type("A1", `=BPO.CASE.VALUE("${option}/npv")`);
  const queue = workbench.run("caseCalls") as WaitingCall[];
  for (let i = 0; i < 200 && queue.length === 0; i++) await calculated();
  expect(queue).toHaveLength(1);
  serveCaseFunctions(queue, {
    case: () => held,
    watch: (callback) => (changed = callback),
    // As on the way to the engine's worker: what can't be copied does not arrive.
    ask: async (now, calls) => {
      asked.push(calls.map(({ name }) => name));
      return answerCaseCalls(now, structuredClone(calls));
    },
  });
  await becomes("A1", "#N/A This workbook holds no business case. Open the Sourcing Case pane to begin one.");
});

test("a figure follows every change of the case", async () => {
  hold(source);
  await becomes("A1", figure(source, `${option}/figure/npv`));
  const other = { ...source, discountRate: 0.2 };
  hold(other);
  await becomes("A1", figure(other, `${option}/figure/npv`));
  type("B1", "=A1*2");
  await becomes("B1", 2 * (figure(other, `${option}/figure/npv`) as number));
  hold(source);
});

test("a scenario by its name or id, a year, and what the pane inserts", async () => {
  type("A2", `=BPO.CASE.VALUE("${option}/npv","${source.scenarios[0]?.name.toUpperCase() ?? ""}")`);
  await becomes("A2", figure(source, `${option}/figure/npv`, scenario));
  type("A3", figureFormula(`${option}/figure/npv`, scenario, null));
  await becomes("A3", figure(source, `${option}/figure/npv`, scenario));
  const computed = computeCase(source);
  if (!computed.ok) throw new Error();
  const line = computed.results.model.options[0]?.savingBeforeTax as string;
  type("A4", figureFormula(line, undefined, 2));
  await becomes("A4", computed.results.years(line)[1]);
  type("A5", `=BPO.CASE.VALUE("${option}/npv",,${source.years})`);
  await calculated();
  await becomes("A6", null);
  const npv = figure(source, `${option}/figure/npv`) as number;
  for (let i = 0; i < 300 && typeof cell("A5") !== "number"; i++)
    await new Promise((done) => setTimeout(done, 20));
  expect(Math.abs((cell("A5") as number) - npv)).toBeLessThan(1e-6 * Math.abs(npv));
});

test.each([
  [`=BPO.CASE.VALUE("profit")`, /There is no metric "profit". There are: presentCost, npv/],
  [`=BPO.CASE.VALUE("moon/npv")`, /There is no option "moon". There are: /],
  [`=BPO.CASE.VALUE("npv","best")`, /There is no scenario "best". There are: base, /],
  [`=BPO.CASE.VALUE("npv",,40)`, /year must be a whole number from 1 to \d+, but is 40/],
  [`=BPO.CASE.VALUE("payback",,1)`, /payback .* is about the whole case: leave the year out/],
])("%s lists what is allowed", async (formula, message) => {
  type("C1", formula);
  for (let i = 0; i < 300 && !String(cell("C1")).startsWith("#VALUE! "); i++)
    await new Promise((done) => setTimeout(done, 20));
  expect(cell("C1")).toMatch(/^#VALUE! /);
  expect(cell("C1")).toMatch(message);
});

test("tables spill, with errors in single cells only", async () => {
  type("E1", "=BPO.CASE.TABLE()");
  await becomes("E1", "Key figure");
  const table = values(
    workbench.host.workbook.rangeAt("E1:G20") as NonNullable<
      ReturnType<typeof workbench.host.workbook.rangeAt>
    >,
  ) as unknown[][];
  expect(table[0]?.[2]).toBe(first?.name);
  const row = table.find(([label]) => label === "Net present value");
  expect(row?.[1]).toBe("#N/A");
  expect(row?.[2]).toBe(figure(source, `${option}/figure/npv`));
  type("E30", `=BPO.CASE.COMPARE("npv")`);
  await becomes("E30", "Scenario");
  expect([cell("E31"), cell("F30")]).toEqual(["Base", first?.name]);
  expect(cell("F32")).toBe(figure(source, `${option}/figure/npv`, scenario));
});

test("a formula that is gone is not asked for again", async () => {
  for (const address of ["A2", "A3", "A4", "A5", "C1", "E1", "E30", "B1"]) type(address, "");
  await calculated();
  await new Promise((done) => setTimeout(done, 100));
  asked = [];
  hold({ ...source, discountRate: 0.15 });
  await becomes("A1", figure({ ...source, discountRate: 0.15 }, `${option}/figure/npv`));
  expect(asked.at(-1)).toEqual(["CASE.VALUE"]);
});

test("a case that is not complete says what is missing", async () => {
  hold({ ...source, discountRate: null });
  await calculated();
  for (let i = 0; i < 300 && typeof cell("A1") === "number"; i++)
    await new Promise((done) => setTimeout(done, 20));
  expect(cell("A1")).toMatch(/^#N\/A The business case is not complete: .*[Dd]iscount rate/);
});
