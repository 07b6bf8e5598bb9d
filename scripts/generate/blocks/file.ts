import { codeOf } from "../../../src/kernel/code";
import type { FormulaCode } from "../../../src/kernel/formula";
import type { LineKind } from "../../../src/case/line";
import type { Loaded } from "../load-records";
import { lower } from "./lower";
import { runTree } from "./whole-tree";

const HELPERS = "../../../src/analysis/plan/helpers";

/** Every kind of line as a function over a block of trials, as a TypeScript file. */
export async function blocksFile(lines: readonly Loaded[], formulas: readonly Loaded[]): Promise<string> {
  const codes = new Map(formulas.map(({ record }) => [record.name, record] as const));
  const find = (name: string): FormulaCode | undefined => {
    const record = codes.get(name);
    return record && codeOf(record, () => record);
  };
  const kinds = lines
    .map(({ record }) => record as LineKind)
    .filter(({ name }) => !name.startsWith("figure."));
  const helpers = Object.keys((await import(HELPERS)) as object);
  let scratch = 0;
  const functions = kinds.map((kind) => {
    const code = codeOf(kind, () => kind);
    const lowered = lower(runTree(code, find), code.inputs);
    scratch = Math.max(scratch, lowered.scratch);
    return blockFunction(kind, lowered);
  });
  const text = functions.join("\n");
  const used = helpers.filter((name) => text.includes(`${name}(`)).sort();
  const rounding = ["ceilAt15", "roundTo15"].filter((name) => text.includes(`${name}(`));
  return [
    "// Generated from the kinds of lines by `npm run generate`.",
    `import { ${rounding.join(", ")} } from "../../kernel/numeric/round";`,
    'import type { BlockFunction } from "./block";',
    `import { ${used.join(", ")} } from "./helpers";`,
    "",
    "/** Where scratch memory begins. */",
    "const scratch = 16;",
    "",
    "/** How much scratch memory the blocks need together, in blocks. */",
    `export const SCRATCH_BLOCKS = ${scratch};`,
    "",
    "/** Every kind of line over a block of trials. */",
    "export const blocks: Readonly<Record<string, BlockFunction>> = {",
    text,
    "};",
    "",
  ].join("\n");
}

function blockFunction(
  { name, year }: LineKind,
  { before, monthly, result, numbers }: ReturnType<typeof lower>,
): string {
  const operand = (i: number, part: number): string => `S[k + ${1 + i * 5 + part}]!`;
  const usesGiven = [...before, result].some((line) => line.includes("given["));
  const size = year === "sum" ? "M[b]! + Math.abs(x)" : "Math.max(M[b]!, Math.abs(x))";
  return [
    `  "${name}": (M, S, k, months${usesGiven ? ", given" : ""}) => {`,
    "    const r = S[k]!;",
    ...numbers.map(
      (i) => `    const b${i} = ${operand(i, 0)}, s${i} = ${operand(i, 1)}, m${i} = ${operand(i, 2)};`,
    ),
    ...before.map((line) => `    ${line}`),
    "    for (let m = 0; m < months; m++) {",
    "      const o = r + m * 16;",
    ...numbers.map((i) => `      const p${i} = b${i} + m * s${i};`),
    ...monthly.map((line) => `      ${line}`),
    "      for (let b = 0; b < 16; b++) {",
    ...numbers.map((i) => `        const v${i} = M[p${i} + (b & m${i})]!;`),
    `        const x = ${result} + 0;`,
    "        M[o + b] = x;",
    `        M[b] = ${size};`,
    "      }",
    "    }",
    "  },",
  ].join("\n");
}
