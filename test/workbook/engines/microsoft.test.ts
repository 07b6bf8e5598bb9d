import { studyRisk } from "../../../src/analysis/study";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook } from "../../../src/workbook/share/share";
import { xlsxWriter } from "../../../src/xlsx/write";
import { smallCase } from "../../excel/start";
import { microsoftFinds } from "../../support/microsoft-validator";
import { native } from "../share/natives";
import * as sample from "../share/workbook";
import { planOf } from "../plans";
import { savedByWorkbench } from "./saved-by-workbench";

/**
 * Microsoft's own judge of files, beside the two engines that judge numbers. One small workbook of each writer;
 * `npm run verify` has all templates, random cases and every version of Office.
 */
jest.setTimeout(400_000);

const built = xlsxWriter.write(planOf(smallCase(), studyRisk(smallCase())));

/** A file with one part's text changed. */
function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

test("it finds nothing in the workbook of a small case", async () => {
  expect(await microsoftFinds(built, ["Office2010", "Microsoft365"])).toEqual([]);
});

test.each([
  [
    "an element in another order",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/(<printOptions[^>]*>)(<pageMargins[^>]*>)/, "$2$1"),
    /sheet1\.xml.*unexpected child element/,
  ],
  [
    "an attribute that Excel does not know",
    "xl/styles.xml",
    (xml: string) => xml.replace("<font>", '<font editAs="oneCell">'),
    /styles\.xml.*'editAs' attribute is not declared/,
  ],
  [
    "a style that there is none of",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/(<c r="B2"[^>]*) s="\d+"/, '$1 s="99999"'),
    /sheet1\.xml.*99999/,
  ],
] as const)("it finds %s", async (_, part, change, finding) => {
  const found = await microsoftFinds(edited(built, part, change), ["Office2010"]);
  expect(found.join("\n")).toMatch(finding);
});

test("it finds nothing in what the workbench saves: a case written through Office.js, with its charts", async () => {
  const { saved } = await savedByWorkbench(smallCase());
  expect(Object.keys(unzipSync(saved)).filter((part) => part.startsWith("xl/charts/chart"))).not.toEqual([]);
  expect(await microsoftFinds(saved, ["Office2010", "Microsoft365"])).toEqual([]);
});

test("it finds nothing in a workbook of a person, its shared copy, nor what is restored from that", async () => {
  const original = sample.bytes();
  const shared = shareWorkbook(original, { native, date: "22 Nov 2026" });
  for (const bytes of [original, shared.bytes, restoreWorkbook(shared.bytes).bytes])
    expect(await microsoftFinds(bytes)).toEqual([]);
});
