import { cellAddress } from "../../../src/workbook/formula-text/address";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import type { CellValue, WorkbookModel } from "../../../src/workbook/package/model/types";
import { nativeForms } from "../../../src/workbook/share/native-forms";
import { renameOurs, storedName } from "../../../src/workbook/share/our-function";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook, type SharedCopy } from "../../../src/workbook/share/share";
import { openInIronCalc } from "../../support/ironcalc";
import { newIronCalcModel } from "../../support/ironcalc-sheet";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { callsInCells, places, registryWorkbook, type CallInCell } from "./registry-workbook";

/** Sharing and restoring a workbook that calls every function of the registry in every place. */

const original = registryWorkbook();
const read = (bytes: Uint8Array): WorkbookModel => readWorkbook(openPackage(bytes));
let shared: SharedCopy;
beforeAll(() => {
  shared = shareWorkbook(original, {
    native: nativeForms,
    date: "22 Nov 2026",
    engine: newIronCalcModel(),
  });
});

const formulasOf = ({ sheets, looseFormulas }: WorkbookModel): string[] => [
  ...sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? [])),
  ...looseFormulas.map(({ text }) => text),
];

/** What the engines agree on to less than 1e-9: searches. */
const tolerance = ({ function: name }: CallInCell): number => (/IRR$/.test(name) ? 1e-7 : 1e-9);

function agrees(call: CallInCell, found: CellValue): boolean {
  const { value } = call;
  if (typeof value === "object" && value !== null) return typeof found === "object" && found !== null;
  if (typeof value !== "number" || typeof found !== "number") return value === found;
  return Math.abs(found - value) <= Math.max(tolerance(call) * Math.abs(value), 1e-9);
}

const line = ({ function: name, how, address, value, found }: CallInCell & { found: CellValue }): string =>
  `${name}, ${how}, ${address}: ${JSON.stringify(value)} became ${JSON.stringify(found)}: ${formulaAt(address)}`;

const formulaAt = (address: string): string | undefined =>
  shared.replacements.find(({ sheet, where }) => sheet === "Model" && where.split(":")[0] === address)?.now;

test("every call is replaced, wherever it stands, and what stands there needs no attention", () => {
  expect(shared.unresolved).toEqual([]);
  const counts = new Map<string, number>();
  for (const { kind } of shared.replacements) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(counts.get("name")).toBe(places.names);
  expect(counts.get("conditional format")).toBe(places.formats);
  expect(counts.get("data validation")).toBe(places.validations);
  expect(counts.get("table column")).toBe(1);
});

test("only what no formula of Excel can say becomes a value, with the date and the reason", () => {
  const values = shared.replacements.filter(({ now }) => now === undefined);
  expect(values.filter(({ note }) => !note.startsWith("Value of 22 Nov 2026: "))).toEqual([]);
  const reasons = values.map(({ before, note }) => `${/BPO\.([\w.]+)/.exec(before)?.[1]}: ${note.slice(22)}`);
  expect([...new Set(reasons.map((reason) => reason.replace(/ exist.*/, "")))].sort()).toEqual([
    "FINANCE.IRR: no single rate of return: 3 rates of return",
    "FINANCE.IRR: no single rate of return: No rate of return",
    "FINANCE.IRR: no single rate of return: Two rates of return",
    "FINANCE.IRR: the worth of the cash flows only touches zero at this rate, and Excel does not find it",
    "FINANCE.IRRS: Excel's IRR gives one of several rates and doesn't say that there are others",
    "FINANCE.XIRR: no single rate of return: No rate of return",
    "FINANCE.XIRR: no single rate of return: Two rates of return",
    "FIT.RANKSHARE: it draws thousands of random weights",
    "STAFFING.CHAT.AGENTS: its native formula would have 8,826 characters, Excel allows 8,192",
    "STAFFING.ERLANGA.AGENTS: it searches for the number of agents",
    "STAFFING.ERLANGA.ASA: Excel has no function for the mean wait of the calls that are answered",
    "TCO.SAVINGS: Excel has no function for the mean wait of the calls that are answered",
    "TCO.SAVINGS: it searches for the number of agents",
  ]);
});

test("no formula, name, format or validation calls the add-in, and no part holds a stored call", () => {
  const model = read(shared.bytes);
  expect(formulasOf(model).filter((formula) => /BPO[._]|_xldudf/i.test(formula))).toEqual([]);
  for (const { name } of model.package.entries) expect(model.package.text(name)).not.toMatch(/_xldudf/i);
});

test("before anything is written, every cell is compared with the value that the workbook held", () => {
  const { compared, differences, unchecked } = shared.comparison ?? { compared: 0 };
  expect(differences).toEqual([]);
  expect(unchecked).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

test("IronCalc gets the former values", () => {
  const workbook = openInIronCalc(shared.bytes);
  const wrong = callsInCells
    .map((call) => ({ ...call, found: workbook.value("Model", call.address) }))
    .filter((call) => !agrees(call, call.found));
  expect(wrong.map(line)).toEqual([]);
});

test("LibreOffice gets the former values", async () => {
  const model = (await recalculateWithLibreOffice([shared.bytes]))?.[0];
  if (model === undefined) return;
  const sheet = model.sheets.find(({ name }) => name === "Model");
  const values = new Map(sheet?.cells.map((cell) => [cellAddress(cell.row, cell.column), cell.value]));
  const wrong = callsInCells
    .map((call) => ({ ...call, found: values.get(call.address) ?? null }))
    .filter((call) => !agrees(call, call.found));
  expect(wrong.map(line)).toEqual([]);
}, 240_000);

test("restore gives back the same calls", () => {
  const { kept, restored, isSheetRemoved, bytes } = restoreWorkbook(shared.bytes);
  expect(kept).toEqual([]);
  expect(isSheetRemoved).toBe(true);
  expect(restored).toHaveLength(shared.replacements.length);
  const calls = (model: WorkbookModel) => formulasOf(model).map((formula) => renameOurs(formula, storedName));
  expect(calls(read(bytes))).toEqual(calls(read(original)));
});
