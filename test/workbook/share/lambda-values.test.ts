import { codes } from "../../../src/formulas/codes.generated";
import { formulas } from "../../../src/formulas/registry.generated";
import { createLibrary } from "../../../src/kernel/call";
import { isError } from "../../../src/kernel/error";
import { lambdaText } from "../../../src/workbook/share/lambda/definition";
import { asTypedLambda } from "../../../src/workbook/share/lambda/typed";
import { newIronCalcModel } from "../../support/ironcalc-sheet";
import { randomArguments } from "../../support/random-inputs";
import { randomFrom } from "../../support/random";

const library = createLibrary(codes);
const withLambda = formulas.flatMap((formula) => {
  const text = lambdaText(formula.name);
  return text === undefined ? [] : [[formula.name, formula, text] as const];
});

test("most functions with a native form are a LAMBDA; the others need cells beside them, or the size of a range", () => {
  const without = formulas
    .filter(({ noExcelForm, gives = "number" }) => !noExcelForm && gives !== "table" && gives !== "column")
    .map(({ name }) => name)
    .filter((name) => lambdaText(name) === undefined);
  expect(without).toEqual([
    ...["CONTRACT.BANDED", "CONTRACT.EARNBACK", "FINANCE.EAA", "FINANCE.IRR", "FINANCE.MIRR", "FINANCE.NPV"],
    ...[
      "FINANCE.PAYBACK",
      "FINANCE.PI",
      "FINANCE.ROI",
      "FIT.GATE",
      "STAFFING.ABANDONMENT",
      "STAFFING.AGENTS",
    ],
    ...["STAFFING.CHAT.AGENTS", "STAFFING.ERLANGA.OCCUPANCY", "STAFFING.ERLANGA.SERVICELEVEL"],
    "STAFFING.ERLANGA.WAIT",
  ]);
});

const RUNS = 6;

test.each(withLambda)("%s as a name gives what we give, in IronCalc", (name, formula, text) => {
  const random = randomFrom(name.length * 7919 + name.charCodeAt(name.length - 1));
  const model = newIronCalcModel();
  model.newDefinedName(`BPO.${name}`, undefined, `=${asTypedLambda(text)}`);
  let answered = 0;
  for (let run = 1; run <= RUNS * 4; run++) {
    const args = randomArguments(formula, random);
    const ours = library.call(name, args as never[]);
    if (isError(ours) || (typeof ours === "number" && Math.abs(ours) > 1e100)) continue;
    const column = run + 1;
    let row = 1;
    const written = args.map((value) => {
      if (value === null) return "";
      const values = Array.isArray(value) ? (value as unknown[]).flat() : [value];
      const from = row;
      for (const one of values) model.setUserInput(0, row++, column, typedValue(one));
      const letter = columnName(column);
      return values.length === 1 && !Array.isArray(value)
        ? `${letter}${from}`
        : `${letter}${from}:${letter}${row - 1}`;
    });
    model.setUserInput(0, run, 1, `=BPO.${name}(${written.join(",")})`);
    model.updateRangeStyle(
      { sheet: 0, row: run, column: 1, width: 1, height: 1 },
      "num_fmt",
      "0.00000000000000E+00",
    );
    const theirs = model.getFormattedCellValue(0, run, 1);
    const isSame =
      typeof ours === "number"
        ? Math.abs(Number(theirs) - ours) <= 1e-7 * Math.max(1e-9, Math.abs(ours))
        : theirs === ours;
    expect([args, isSame, theirs]).toEqual([args, true, theirs]);
    if (++answered === RUNS) break;
  }
  expect(answered).toBeGreaterThan(1);
});

const typedValue = (value: unknown): string =>
  typeof value === "string" ? `'${value}` : String(value).toUpperCase();

function columnName(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? columnName(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + rest);
}
