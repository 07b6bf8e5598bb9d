import { codeOf } from "../../src/kernel/code";
import { call, literal, numberText, STRENGTH, type ExcelText } from "../../src/kernel/excel-writing";
import type { Example, Formula, FormulaCode, Input } from "../../src/kernel/formula";
import { formulaAsExcel } from "../../src/kernel/formula-excel";
import type { ExcelContext } from "../../src/kernel/operations";
import { sumToOf } from "../../src/workbook/share/native-ranges";

/** What a shared copy writes instead of a call, with the names of the inputs where cells stand. */
export function nativeForm(formula: Formula, find: (name: string) => Formula | undefined): string[] {
  if (formula.gives === "table")
    return ["A shared copy writes a formula for each cell of the table; see [sharing](../sharing.md).", ""];
  const codes = (name: string): FormulaCode | undefined => {
    const found = find(name);
    return found && codeOf(found, (other) => find(other)!);
  };
  const helpers: { label: string; cells: string[]; rows: number }[] = [];
  const context: ExcelContext = {
    counting: ({ rows, columns }) =>
      rows === 1 && columns > 1 ? literal(`COLUMN($A:${letters(columns)})`) : literal(`ROW($1:$${rows})`),
    helper: (label, rows, cell) => {
      const first = cell(1, undefined).text;
      const next = rows > 1 ? [cell(2, literal("above")).text] : [];
      if (!helpers.some((one) => one.label === label)) helpers.push({ label, cells: [first, ...next], rows });
      return { ...literal(nameOf(label)), kind: "reference", shape: { rows, columns: 1 } };
    },
    sumTo: sumToOf,
    slice: (range, from, to) => {
      const at = (position: number): ExcelText => call("INDEX", range, numberText(position));
      const text = from === to ? at(from).text : `${at(from).text}:${at(to).text}`;
      return { ...literal(text), kind: "reference", shape: { rows: to - from + 1, columns: 1 } };
    },
  };
  const [example] = formula.examples as readonly [Example, ...Example[]];
  const args = Object.entries(formula.inputs).map(([name, input]) => ({
    text: inputText(name, input, example.given[name]),
  }));
  const text = formulaAsExcel(codes(formula.name)!, args, context, codes);
  const several = Object.values(formula.inputs).some(({ kind }) => kind === "series" || kind === "dates");
  return [
    `A shared copy writes this with cells, or the values themselves, in place of the inputs' names${several ? "; here for series as long as in the first example, one below the other" : ""}. Inputs that are left out leave no trace.`,
    "",
    ...helpers.flatMap(({ label, cells, rows }) => [
      `Helper cells “${label}” (\`${nameOf(label)}\`${rows > 1 ? `, ${rows} of them: the first, then each below` : ""}):`,
      "",
      "```",
      ...cells.map((cell) => `=${cell}`),
      "```",
      "",
    ]),
    "```",
    `=${text}`,
    "```",
    "",
  ];
}

function inputText(name: string, { kind }: Input, given: unknown): ExcelText {
  if (kind !== "series" && kind !== "dates" && kind !== "grid") return literal(name);
  const rows = Array.isArray(given) ? given.length : 1;
  const columns = Array.isArray(given) && Array.isArray(given[0]) ? given[0].length : 1;
  return { text: name, strength: STRENGTH.atom, kind: "reference", shape: { rows, columns } };
}

const letters = (column: number): string => String.fromCharCode(64 + column);

const nameOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^1 \/ /, "inverse ")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
