import type { NodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import type { Case } from "../../src/case/schema/case";
import { buildInto, type Progress } from "../../src/excel/host/build";
import { openWorkbookStore, type WorkbookStore } from "../../src/excel/store/workbook-store";
import { wordsFor } from "../../src/excel/words";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { write } from "../../src/workbench/model/rangeContent";
import { prepared, smallCase, startExcel } from "./start";

jest.setTimeout(300_000);

const words = wordsFor("en-US");
const source = smallCase();
const read = (text: string, versions: string) => readSaved(`{"case":${text},"versions":${versions}}`);

let workbench: NodeWorkbench;
let store: WorkbookStore;

const start = async (): Promise<void> => {
  workbench = await startExcel();
  store = await openWorkbookStore({ words, read, newId: () => "one" });
};
const build = (
  of: Case,
  signal = new AbortController().signal,
  progress: (progress: Progress) => void = () => undefined,
): Promise<void> =>
  buildInto(
    { store, words, prepare: async (one) => ({ ...prepared(one), end: () => undefined }), now: () => 5 },
    of,
    progress,
    signal,
  );
const sheets = (): string[] => workbench.host.workbook.sheets.map(({ name }) => name);
const valueAt = (address: string): unknown => {
  const range = workbench.host.workbook.rangeAt(address);
  workbench.host.workbook.calculation.ensure();
  return range?.sheet.cells.at(range.rect.row, range.rect.column)?.value ?? null;
};
const type = (address: string, text: string): void => {
  const range = workbench.host.workbook.rangeAt(address);
  if (range !== null) write(range, text);
};
/** The live cell of the discount rate. */
const rateCell = (): string =>
  workbench.host.workbook.names.find("in_discountRate", null)?.formula.slice(1).replaceAll("$", "") ?? "";
/** Stops a build while a sheet is being written. */
const stopAt = (sheet: string) => {
  const controller = new AbortController();
  const progress = (now: Progress): void => {
    if (now.sheets.some(({ name, state }) => name === sheet && state === "writing")) controller.abort();
  };
  return { signal: controller.signal, progress };
};

describe("a workbook with a person's own sheets", () => {
  beforeAll(async () => {
    await start();
    type("A1", "mine");
  });

  test("stopping takes out what was written", async () => {
    const stop = stopAt("Work_B");
    await expect(build(source, stop.signal, stop.progress)).rejects.toThrow(/abort/i);
    expect(sheets()).toEqual(["Sheet1"]);
    expect(workbench.host.workbook.names.of(null)).toEqual([]);
    expect(store.built()).toBeNull();
    expect(valueAt("Sheet1!A1")).toBe("mine");
  });

  test("throttling, a person who types, and a small payload only slow it down", async () => {
    const { faults } = workbench.host;
    const details = new Set<string | undefined>();
    faults.payloadLimit = 60_000;
    let calls = 0;
    await build(source, undefined, (now) => {
      for (const { detail } of now.sheets) details.add(detail);
      if (++calls === 3) faults.refuseNext = 3;
      if (calls === 6) faults.isCellEdited = true;
      if (details.has(words.waiting.typing)) faults.isCellEdited = false;
    });
    faults.payloadLimit = 5 * 1024 * 1024;
    expect([...details]).toEqual(expect.arrayContaining([words.waiting.busy, words.waiting.typing]));
    expect(sheets()).toContain("Summary");
    expect(store.built()?.at).toBe(5);
    expect([...details].join()).not.toContain("differs");
  });

  test("building again keeps the sheets, what refers to them, and a person's own", async () => {
    const before = workbench.host.workbook.sheet("Inputs")?.id;
    const rate = valueAt(rateCell());
    const charts = workbench.host.workbook.sheet("Summary")?.charts.length;
    type("Sheet1!B1", `=${rateCell()}`);
    const other = { ...source, discountRate: 0.2 };
    await build(other);
    expect(workbench.host.workbook.sheet("Inputs")?.id).toBe(before);
    expect(sheets().filter((name) => name === "Inputs")).toHaveLength(1);
    expect(valueAt("Sheet1!A1")).toBe("mine");
    expect(valueAt("Sheet1!B1")).toBe(0.2);
    expect(rate).toBe(source.discountRate);
    expect(workbench.host.workbook.sheet("Summary")?.charts).toHaveLength(charts as number);
  });

  test("stopping a second build puts the earlier one back", async () => {
    const rate = valueAt(rateCell());
    const stop = stopAt("Support");
    await expect(build({ ...source, discountRate: 0.01 }, stop.signal, stop.progress)).rejects.toThrow(
      /abort/i,
    );
    expect(rate).toBe(0.2);
    expect(valueAt(rateCell())).toBe(rate);
    expect(store.built()?.at).toBe(5);
  });
});

test("a sheet of a person's own is never taken over", async () => {
  await start();
  const { workbook } = workbench.host;
  workbook.addSheet("Summary");
  type("Summary!A1", "quarterly figures");
  await expect(build(source)).rejects.toThrow(/has a sheet “Summary” of its own/);
  expect(sheets()).toEqual(["Sheet1", "Summary"]);
  expect(valueAt("Summary!A1")).toBe("quarterly figures");
});

test("texts of a person never become formulas", async () => {
  await start();
  const hostile = [
    "=1+1",
    "+A1",
    "-2",
    "@SUM(A1)",
    "'quoted",
    "1/2",
    "5 %",
    "TRUE",
    "1e3",
    "#N/A",
    '=HYPERLINK("x")',
  ];
  const [option, ...others] = source.options;
  const named = hostile.map((name, i) => ({ id: `s-${i}`, name, changes: {} }));
  const changed = {
    ...source,
    name: "=cmd|'/c calc'!A1",
    scenarios: named.slice(0, 6),
    options: [{ ...option, name: "-offshore" }, ...others],
  } as Case;
  await build(changed);
  const header = named.slice(0, 6).map((_, i) => {
    const cell = workbench.host.workbook.sheet("Inputs")?.cells.at(12, 6 + i);
    return [cell?.input && "formula" in cell.input, cell?.value];
  });
  expect(header).toEqual(hostile.slice(0, 6).map((name) => [false, name]));
  expect(valueAt("Compare!E5")).toBe("-offshore");
});

test("a build that was cut off is known as ours, and done anew", async () => {
  await start();
  const { workbook } = prepared(source);
  const crashed = store.keepBuilt({
    at: null,
    sheets: [],
    drivers: workbook.drivers,
    lines: {},
    case: source,
  });
  await crashed;
  workbench.host.workbook.addSheet("Cover");
  await build(source);
  expect(sheets().filter((name) => name === "Cover")).toHaveLength(1);
  expect(store.built()?.at).toBe(5);
});
