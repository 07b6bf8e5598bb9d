import { startNodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import { allCaseFunctions } from "../../src/analysis/functions";
import { serveLaterFunctions, type WaitingCall } from "../../src/excel/later-functions/serve";
import { formulas } from "../../src/formulas/registry.generated";
import type { About, Example } from "../../src/kernel/formula";
import { dataFunctions } from "../../src/reference/functions";
import { CellError } from "../../src/workbench/model/cellValue";
import { values, write } from "../../src/workbench/model/rangeContent";
import type { Worksheet } from "../../src/workbench/model/worksheet";
import { addInFunctions } from "../support/add-in-functions";

/** Every function that has examples. */
const functions: readonly About[] = [...formulas, ...dataFunctions];

const addIn = addInFunctions();
const { metadata } = addIn;

/** Writes an example into a row of its own on a sheet; lists and tables lie in cells to the right. */
function writeCall(sheet: Worksheet, row: number, formula: About, example: Example): void {
  let column = 30;
  const args = Object.keys(formula.inputs).map((name) => {
    const value = example.given[name];
    if (!Array.isArray(value)) return literal(value);
    const rows = value.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
    const width = rows[0]?.length ?? 1;
    const range = sheet.range("A1").at(row, column, rows.length, width);
    const written = rows.map((line) =>
      line.map((cell) => (typeof cell === "string" ? `'${cell}` : (cell ?? ""))),
    );
    write(range, written);
    column += width + 1;
    return range.address;
  });
  const required = requiredInputs(formula.name);
  while (args.at(-1) === "" && args.length > required) args.pop();
  if (args.join("") === "") args[0] = blankCell;
  write(sheet.range("A1").at(row, 0), `=BPO.${formula.name}(${args.join(",")})`);
}

/** An argument may be left empty between commas; where there would be no comma, a blank cell stands in. */
const blankCell = "$Z$1";

const requiredInputs = (formula: string): number => {
  const parameters = metadata.functions.find(({ name }) => name === formula)?.parameters ?? [];
  return parameters.filter(({ optional }) => optional !== true).length;
};

function literal(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/** Rows between examples: more than any of them takes or spills. */
const rowsApart = 300;

jest.setTimeout(120_000);

describe("every function of the registry through the real runtime", () => {
  const results = new Map<string, { value: unknown; spilled: unknown; message: string | undefined }>();
  const keyOf = (formula: About, index: number) => `${formula.name} ${index}`;

  beforeAll(async () => {
    const workbench = await startNodeWorkbench(addIn);
    Object.assign(globalThis, { CustomFunctions: workbench.pane.CustomFunctions });
    serveLaterFunctions(workbench.run("laterCalls") as WaitingCall[]);
    const sheet = workbench.host.workbook.activeSheet;
    const places = functions.flatMap((formula) =>
      formula.examples.map((example, index) => ({ formula, example, key: keyOf(formula, index) })),
    );
    places.forEach(({ formula, example }, place) => writeCall(sheet, place * rowsApart, formula, example));
    await workbench.host.idle();
    places.forEach(({ key }, place) => {
      const cell = sheet.cells.at(place * rowsApart, 0);
      const range = sheet
        .range("A1")
        .at(place * rowsApart, 0, cell?.spill?.rows ?? 1, cell?.spill?.columns ?? 1);
      const value = cell?.value;
      results.set(key, {
        value: value instanceof CellError ? value.code : value,
        spilled: values(range),
        message: value instanceof CellError ? value.message : undefined,
      });
    });
  });

  test("functions.json describes exactly the registry, and the functions that read the case and sourced figures", () => {
    expect(metadata.functions.map(({ name }) => name).sort()).toEqual(
      [...functions, ...allCaseFunctions].map(({ name }) => name).sort(),
    );
  });

  for (const formula of functions)
    test(formula.name, () => {
      formula.examples.forEach((example, index) => {
        const found = results.get(keyOf(formula, index));
        const { gives } = example;
        if (Array.isArray(gives)) return expectCells(found?.spilled, gives as unknown[][], example);
        if (typeof gives === "object" && "error" in gives) {
          expect(found).toMatchObject({ value: gives.error });
          expect(found?.message).toContain(gives.saying);
          return;
        }
        if (Array.isArray(found?.spilled) && found.spilled.length > 1)
          return expectCells(found.spilled, [[gives]], example);
        expectCell(found?.value, gives, example);
      });
    });
});

function expectCells(found: unknown, expected: unknown[][], example: Example): void {
  const rows = found as unknown[][];
  const wanted = expected.map((row) => (Array.isArray(row) ? row : [row]));
  expect(rows).toHaveLength(wanted.length);
  wanted.forEach((row, i) => row.forEach((cell, j) => expectCell(rows[i]?.[j], cell, example)));
}

function expectCell(
  found: unknown,
  expected: unknown,
  { printedDecimals, tolerance = 1e-9, source }: Example,
): void {
  if (typeof expected !== "number") return expect({ source, found }).toEqual({ source, found: expected });
  const allowed =
    printedDecimals === undefined ? Math.abs(expected) * tolerance : 0.5001 * 10 ** -printedDecimals;
  const distance = Math.abs(Number(found) - expected);
  expect({
    source,
    found,
    isClose: typeof found === "number" && distance <= Math.max(allowed, 1e-12),
  }).toEqual({
    source,
    found,
    isClose: true,
  });
}
