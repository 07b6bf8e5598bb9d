import { type NodeWorkbench, startNodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import { serveLaterFunctions, type WaitingCall } from "../../src/excel/later-functions/serve";
import { CellError } from "../../src/workbench/model/cellValue";
import { write } from "../../src/workbench/model/rangeContent";
import { addInFunctions } from "../support/add-in-functions";
import { type ExampleLine, examplesOf, isShown } from "./examples";
import { pages } from "./pages";

jest.setTimeout(120_000);

/** Every page with examples, each typed into a sheet of its own. */
const withExamples = pages
  .map((page) => [page.path, examplesOf(page)] as const)
  .filter(([, all]) => all.length);

let workbench: NodeWorkbench;
beforeAll(async () => {
  workbench = await startNodeWorkbench(addInFunctions());
  Object.assign(globalThis, { CustomFunctions: workbench.pane.CustomFunctions });
  serveLaterFunctions(workbench.run("laterCalls") as WaitingCall[]);
});

test("pages have examples", () => expect(withExamples.length).toBeGreaterThan(4));

test.each(withExamples)("%s: every formula gives in the workbench what the page says", async (_, lines) => {
  const sheet = workbench.host.workbook.addSheet(null);
  const wrong: string[] = [];
  for (const example of lines) {
    const range = sheet.range(example.cell);
    if (example.typed !== undefined) write(range, example.typed);
    if (example.shows === undefined) continue;
    await workbench.host.idle();
    wrong.push(...differs(example, sheet.cells.at(range.rect.row, range.rect.column)?.value));
  }
  expect(wrong).toEqual([]);
  const formulas = lines.filter(({ typed }) => typed?.startsWith("="));
  expect(formulas.filter(({ cell }) => !lines.some((line) => line.cell === cell && line.shows))).toEqual([]);
});

/** What is wrong with what a cell shows; nothing where it is as the page says. */
function differs({ page, line, cell, shows = "" }: ExampleLine, value: unknown): readonly string[] {
  const isError = value instanceof CellError;
  const given = isError ? `${value.code} ${value.message ?? ""}` : value;
  if (isError ? given === shows || value.code === shows : isShown(value, shows)) return [];
  return [`${page}:${line}: ${cell} shows ${String(given)}, not ${shows}`];
}
