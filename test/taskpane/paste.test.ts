import { judge } from "../../src/taskpane/fields/typing";
import { recordAt } from "../../src/taskpane/edit/schema";
import { setNumber } from "../../src/taskpane/edit/driver";
import { valueAt } from "../../src/taskpane/edit/path";
import { columnsOf, readBlock, type ReadBlock, type Target } from "../../src/taskpane/grid/block";
import { destinationOf, filledInBase, takeBlock } from "../../src/taskpane/grid/block-into";
import { readCsv, readSeparated, writeCsv } from "../../src/workbook/csv";
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
  return readBlock(cells, targets, columnsOf(cells, targets, order, english), (name, text) => {
    const record = recordAt(`${list}.any.${name}`);
    return judge(text, `${list}.any.${name}`, record, {
      unit: record.unit,
      currency: "USD",
      separators: english,
    });
  });
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

test("shares are read where they are certain: percent signs and percents; decimals are asked for the whole column", () => {
  const cells = (texts: string) => read(`Role\tBonus\n${texts}`).rows.map((row) => row[1]);
  const bonus = (texts: string): unknown[] => cells(texts).map((cell) => cell?.value);
  expect(bonus("A\t4%\nB\t6.5%")).toEqual([0.04, 0.065]);
  expect(bonus("A\t4\nB\t6.5")).toEqual([0.04, 0.065]);
  expect(bonus("A\t1\nB\t0")).toEqual([0.01, 0]);
  expect(cells("A\t0.04\nB\t0\nC\t1")).toEqual([
    { text: "0.04", value: null, problem: "share", meant: 0.04 },
    { text: "0", value: 0 },
    { text: "1", value: null, problem: "share", meant: 1 },
  ]);
  expect(cells("A\t0.04\nB\t6.5").map((cell) => cell?.problem)).toEqual(["share", undefined]);
});

test("a bonus of 140 % is asked, and what a person settles is taken as it is", () => {
  expect(read("Role\tBonus\nA\t140%").rows[0]?.[1]).toMatchObject({
    value: null,
    problem: "unusual",
    meant: 1.4,
  });
  const layout = columnsOf([["Role", "Bonus"]], targets, names, english);
  const settled = readBlock(
    [
      ["Role", "Bonus"],
      ["A", 1.4],
    ],
    targets,
    layout,
    () => ({ ok: true, value: null }),
  );
  expect(settled.rows[0]?.[1]).toEqual({ text: "1.4", value: 1.4 });
});

test("titles above the headings and totals below are left out, and named by their places", () => {
  const block = read(
    "Staff plan 2027\t\t\n\t\t\nRole\tHeadcount\tBase\nAgent\t96\t41,200\nTotal\t96\t41,200\nTotal rewards lead\t1\t60,000",
  );
  expect(block.columns).toEqual(["name", "fte", "salary"]);
  expect(block.rows.map((row) => row[0]?.value)).toEqual(["Agent", "Total rewards lead"]);
  expect([block.places, block.left]).toEqual([
    [2, 4],
    [0, 3],
  ]);
});

test("what can't be read says why, and what was probably meant", () => {
  const { rows } = read("Role\tHeadcount\tBase\nSenior\t24\t49.5k\nAnalyst\t-6\t58,500\nPlanner\tthree\t");
  expect(rows[0]?.[2]).toMatchObject({ problem: "written", meant: 49500 });
  expect(rows[1]?.[1]).toMatchObject({ problem: "outside", meant: 6 });
  expect(rows[2]?.[1]).toEqual({ text: "three", value: null, problem: "notNumber", meant: undefined });
  expect(rows[2]?.[2]).toEqual({ text: "", value: null });
});

test("a block with headings is added; its bad cells stay blank", () => {
  const block = read("Role\tHeadcount\tBase\nSenior\t24\t49.5k\nAnalyst\t-6\t58,500");
  expect(destinationOf(ecommerce(), page, block)).toMatchObject({ existing: [], added: 2 });
  const after = takeBlock(ecommerce(), page, block, rest.paste.unnamed);
  expect(after.processes[0]?.roles).toHaveLength(7);
  expect(valueAt(after, `${list}.senior`)).toMatchObject({ name: "Senior", fte: 24, sizing: "given" });
  expect(valueAt(after, `${list}.senior.salary`)).toBeUndefined();
  expect(valueAt(after, `${list}.analyst`)).toMatchObject({ salary: 58500 });
});

test("a table with names goes into the rows of these names, and adds the others", () => {
  const [first] = ecommerce().processes[0]?.roles ?? [];
  const block = read(`Role\tBase\nNew role\t40,000\n ${first?.name.toUpperCase()}\t61,000`);
  expect(destinationOf(ecommerce(), page, block)).toEqual({
    rows: [undefined, `${list}.${first?.id}`],
    existing: [`${list}.${first?.id}`],
    added: 1,
  });
  const after = takeBlock(ecommerce(), page, block, rest.paste.unnamed);
  expect(after.processes[0]?.roles).toHaveLength((ecommerce().processes[0]?.roles.length ?? 0) + 1);
  expect(valueAt(after, `${list}.${first?.id}.salary`)).toBe(61000);
  const { id = "" } = ecommerce().scenarios[0] ?? {};
  const inScenario = takeBlock(ecommerce(), page, block, rest.paste.unnamed, id);
  expect(valueAt(inScenario, `${list}.${first?.id}.salary`)).toEqual(
    valueAt(ecommerce(), `${list}.${first?.id}.salary`),
  );
  expect(inScenario.scenarios[0]?.changes[`${list}.${first?.id}.salary`]).toBe(61000);
  expect(filledInBase(ecommerce(), inScenario, [`${list}.${first?.id}`])).toEqual([]);
  const blank = setNumber(ecommerce(), `${list}.${first?.id}.salary`, null);
  const filled = takeBlock(blank, page, block, rest.paste.unnamed, id);
  expect(filledInBase(blank, filled, [`${list}.${first?.id}`]).map(({ path }) => path)).toEqual([
    `${list}.${first?.id}.salary`,
  ]);
});

test("a block without headings fills the cells from the one it was pasted at, and adds what stands below", () => {
  const at = { row: `${list}.quality`, columns: ["salary", "bonusRate"] };
  const rows = ecommerce().processes[0]?.roles.map((role) => role.id) ?? [];
  const from = { ...at, row: `${list}.${rows.at(-1)}` };
  const block = read("61,000\t5\n62,000\t6", from.columns);
  expect(destinationOf(ecommerce(), { ...page, at: from }, block)).toMatchObject({
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
