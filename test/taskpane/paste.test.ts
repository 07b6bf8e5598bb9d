import { recordAt } from "../../src/taskpane/edit/schema";
import { valueAt } from "../../src/taskpane/edit/path";
import { columnsOf, readBlock, type ReadBlock, type Target } from "../../src/taskpane/grid/block";
import { destinationOf, takeBlock } from "../../src/taskpane/grid/block-into";
import { readCsv, readSeparated, writeCsv } from "../../src/taskpane/pages/csv";
import { readScenarioTable, scenarioTable } from "../../src/taskpane/pages/scenario-table";
import type { PastePage } from "../../src/taskpane/state/state";
import { first } from "../../src/taskpane/strings/en/first";
import { rest } from "../../src/taskpane/strings/en/rest";
import { ecommerce } from "./support/cases";

const english = { decimal: ".", group: "," };
const list = "processes.customer-service.roles";
const names = ["fte", "salary", "bonusRate", "statutoryRate", "attritionRate"];
const targets: Target[] = [
  { name: "name", record: undefined, words: rest.paste.words["name"] ?? [] },
  ...names.map((name) => ({
    name,
    record: recordAt(`${list}.any.${name}`),
    words: [recordAt(`${list}.any.${name}`).label, ...(rest.paste.words[name] ?? [])],
  })),
];
const read = (text: string, order: readonly string[] = ["name", ...names]): ReadBlock => {
  const cells = readSeparated(text, "\t");
  return readBlock(cells, targets, columnsOf(cells, targets, order, english), english);
};
const page: PastePage = { kind: "paste", list, text: "", fields: first.newRole };

test("columns are found by what people call them; one that nothing means is left out", () => {
  const { columns, heads } = read(
    "Job title\tHeadcount\tAnnual base\tTurnover (yearly)\tCost center\nAgent\t96\t41,200\t34%\tX1",
  );
  expect(heads).toHaveLength(5);
  expect(columns).toEqual(["name", "fte", "salary", "attritionRate", undefined]);
});

test("no two columns are read into one field", () => {
  expect(read("Role\tBase salary\tSalary\nA\t1\t2").columns).toEqual(["name", "salary", undefined]);
});

test("without headings the columns come in the order of the table", () => {
  const { columns, heads, rows } = read("Agent\t96\t41,200\nPlanner\t3\t66,000");
  expect(heads).toBeUndefined();
  expect(columns).toEqual(["name", "fte", "salary"]);
  expect(rows.map((row) => row.map((cell) => cell.value))).toEqual([
    ["Agent", 96, 41200],
    ["Planner", 3, 66000],
  ]);
});

test("shares are read as people write them: percent signs, percents, or decimals", () => {
  const bonus = (cells: string): unknown[] => read(`Role\tBonus\n${cells}`).rows.map((row) => row[1]?.value);
  expect(bonus("A\t4%\nB\t6.5%")).toEqual([0.04, 0.065]);
  expect(bonus("A\t4\nB\t6.5")).toEqual([0.04, 0.065]);
  expect(bonus("A\t0.04\nB\t0.065\nC\t1")).toEqual([0.04, 0.065, 1]);
  expect(bonus("A\t0.04\nB\t6.5")).toEqual([0.0004, 0.065]);
});

test("what can't be read says why, and what was probably meant", () => {
  const { rows } = read("Role\tHeadcount\tBase\nSenior\t24\t49.5k\nAnalyst\t-6\t58,500\nPlanner\tthree\t");
  expect(rows[0]?.[2]).toMatchObject({ problem: "notNumber", meant: 49500 });
  expect(rows[1]?.[1]).toMatchObject({ problem: "outside", meant: 6 });
  expect(rows[2]?.[1]).toEqual({ text: "three", value: null, problem: "notNumber", meant: undefined });
  expect(rows[2]?.[2]).toEqual({ text: "", value: null });
});

test("a block with headings is added; its bad cells stay blank", () => {
  const block = read("Role\tHeadcount\tBase\nSenior\t24\t49.5k\nAnalyst\t-6\t58,500");
  expect(destinationOf(ecommerce(), page, block)).toEqual({ existing: [], added: 2 });
  const after = takeBlock(ecommerce(), page, block, rest.paste.unnamed);
  expect(after.processes[0]?.roles).toHaveLength(7);
  expect(valueAt(after, `${list}.senior`)).toMatchObject({ name: "Senior", fte: 24, sizing: "given" });
  expect(valueAt(after, `${list}.senior.salary`)).toBeUndefined();
  expect(valueAt(after, `${list}.analyst`)).toMatchObject({ salary: 58500 });
});

test("a block without headings fills the cells from the one it was pasted at, and adds what stands below", () => {
  const at = { row: `${list}.quality`, columns: ["salary", "bonusRate"] };
  const rows = ecommerce().processes[0]?.roles.map((role) => role.id) ?? [];
  const from = { ...at, row: `${list}.${rows.at(-1)}` };
  const block = read("61,000\t5\n62,000\t6", from.columns);
  expect(destinationOf(ecommerce(), { ...page, at: from }, block)).toEqual({
    existing: [from.row],
    added: 1,
  });
  const after = takeBlock(ecommerce(), { ...page, at: from }, block, rest.paste.unnamed);
  expect(valueAt(after, `${from.row}.salary`)).toBe(61000);
  expect(valueAt(after, `${from.row}.bonusRate`)).toBe(0.05);
  expect(after.processes[0]?.roles.at(-1)).toMatchObject({ name: "Row 2", salary: 62000 });
});

test("separated values: quotes, line ends, and the separator that a file uses", () => {
  expect(readSeparated('a\t"b ""c""\td"\r\ne\tf\r\n\r\n', "\t")).toEqual([
    ["a", 'b "c"\td'],
    ["e", "f"],
  ]);
  expect(readCsv("\ufeffa;b\n1,5;2")).toEqual([
    ["a", "b"],
    ["1,5", "2"],
  ]);
  const rows = [
    ["a,b", 'c"d', "e\nf"],
    ["1", "-2.5", ""],
  ];
  expect(readCsv(writeCsv(rows))).toEqual(rows);
});

test.each(["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx"])(
  "%s in a file is a text for every spreadsheet",
  (text) => {
    expect(writeCsv([[text]])).toMatch(/^"?'/);
  },
);

test("scenarios go to a table and come back the same", () => {
  const source = ecommerce();
  const back = readScenarioTable(source, readCsv(writeCsv(scenarioTable(source))));
  expect(back).toEqual({ scenarios: source.scenarios, problems: [] });
});

test("a damaged table of scenarios is refused whole, with every problem and its place", () => {
  const source = ecommerce();
  const path = "processes.customer-service.annualVolume";
  const table = [
    ["path", "driver", "base", "Cautious", "Cautious", ""],
    [path, "", "", "x", "-5", "1"],
    ["processes.customer-service.anualVolume", "", "", "1", "", ""],
    ["options.offshore.exit.termMonths", "", "", "1.5", "", ""],
  ];
  const { scenarios, problems } = readScenarioTable(source, table);
  expect(scenarios).toEqual([]);
  expect(problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([
    [1, 5, "sameName"],
    [1, 6, "noName"],
    [2, 4, "notNumber"],
    [2, 5, "outside"],
    [3, 1, "unknownDriver"],
    expect.arrayContaining([4]) as unknown,
  ]);
});
