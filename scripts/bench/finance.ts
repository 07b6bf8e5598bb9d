/**
 * Net present value and rates of return against the packages people use for them: `npx tsx scripts/bench/finance.ts`
 * prints the medians, how many times slower the others are, and who answered wrongly, as JSON.
 */
import { createRequire } from "node:module";
import { IRR, NPV, XIRR } from "@formulajs/formulajs";
import { irr as financialIrr, npv as financialNpv } from "financial";
import { irr as nodeIrr, xirr as nodeXirr } from "node-irr";
import { codes } from "../../src/formulas/codes.generated";
import { createLibrary } from "../../src/kernel/call";
import { interleave, ratios, type Measured } from "./harness";

/** A package without types. */
const xirr = createRequire(import.meta.url)("xirr") as (
  transactions: readonly { amount: number; when: Date }[],
) => number;

/** A column of cells, as Excel passes it. */
type Column = number[][];

const library = createLibrary(codes);

/** What is measured as ours: the functions as Excel calls them, arguments checked, with columns of cells. */
const ours = {
  npv: (rate: number, flows: Column): unknown => library.call("FINANCE.NPV", [rate, flows]),
  irr: (flows: Column): unknown => library.call("FINANCE.IRR", [flows]),
  xirr: (flows: Column, dates: Column): unknown => library.call("FINANCE.XIRR", [flows, dates]),
};

/** What a user of a package that wants plain lists writes. */
const flat = (cells: Column): number[] => cells.map(([cell]) => cell as number);

const column = (values: readonly number[]): Column => values.map((value) => [value]);
const DISCOUNT = 0.01;
const SERIAL_OF_1970 = 25_569;

/** Ordinary flows, so that every package comes to an end: an outlay and level receipts. */
const cases = [
  { name: "10 flows", flows: [-1e6, ...Array<number>(9).fill(150_000)] },
  { name: "180 flows", flows: [-1e6, ...Array<number>(179).fill(8000)] },
].map(({ name, flows }) => {
  const dates = flows.map((_, month) => new Date(Date.UTC(2026, month, 1)));
  const days = dates.map((date) => date.getTime() / 86_400_000);
  return { name, flows, dates, days, later: column(flows.slice(1)) };
});

const report: Record<string, unknown> = {};
for (const { name, flows, dates, days, later } of cases) {
  const cells = column(flows);
  const dateCells = column(days.map((day) => day + SERIAL_OF_1970));
  const years = days.map((day) => (day - days[0]!) / 365);
  const periods = flows.map((_, period) => period);
  const value = (rate: number, times: readonly number[]): number =>
    flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** times[index]!, 0);
  const present = value(DISCOUNT, periods);
  const isRate = (times: readonly number[]) => (answer: unknown) =>
    typeof answer === "number" && Math.abs(value(answer, times)) < 1e-6 * Math.abs(flows[0]!);

  report[`NPV, ${name}`] = judged(
    interleave({
      ours: () => ours.npv(DISCOUNT, cells),
      // Both discount the first flow too.
      formulajs: () => flows[0]! + (NPV(DISCOUNT, later) as number),
      financial: () => financialNpv(DISCOUNT, flat(cells)),
    }),
    (answer) => typeof answer === "number" && Math.abs(answer - present) < 1e-6 * Math.abs(present),
  );
  report[`IRR, ${name}`] = judged(
    interleave({
      ours: () => ours.irr(cells),
      formulajs: () => IRR(cells) as unknown,
      financial: () => financialIrr(flat(cells)),
      "node-irr": () => nodeIrr(flat(cells)),
    }),
    isRate(periods),
  );
  const transactions = () =>
    cells.map(([amount], index) => ({ amount: amount!, when: dates[index]!, date: dates[index]! }));
  report[`XIRR, ${name}`] = judged(
    interleave({
      ours: () => ours.xirr(cells, dateCells),
      formulajs: () => XIRR(cells, dates) as unknown,
      "node-irr": () => (1 + nodeXirr(transactions()).rate) ** 365 - 1,
      xirr: () => xirr(transactions()),
    }),
    isRate(years),
  );
}

function judged<Name extends string>(
  measured: Record<Name | "ours", Measured>,
  isRight: (answer: unknown) => boolean,
): unknown {
  const names = Object.keys(measured) as Name[];
  return {
    nanoseconds: Object.fromEntries(names.map((name) => [name, Math.round(measured[name].nanoseconds)])),
    timesSlowerThanOurs: ratios(measured, "ours"),
    wrong: names.filter((name) => !isRight(measured[name].answer)),
  };
}

console.log(JSON.stringify(report, null, 2));
