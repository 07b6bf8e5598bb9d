import { codeOf } from "../../../src/kernel/code";
import type { FormulaCode } from "../../../src/kernel/formula";
import type { LineKind } from "../../../src/case/line";
import type { Loaded } from "../load-records";
import { OPERAND, PLACES } from "../../../src/case/plan/block";
import { lower } from "./lower";
import { runTree } from "./whole-tree";

const HELPERS = "../../../src/case/plan/helpers";

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
    "/** Rows of scratch memory that the blocks need. */",
    `export const SCRATCH_ROWS = ${scratch};`,
    "",
    "/** Every kind of line over some trials. */",
    "export const blocks: Readonly<Record<string, BlockFunction>> = {",
    text,
    "};",
    "",
  ].join("\n");
}

function blockFunction(
  { name, year }: LineKind,
  { before, ofTrial, result, numbers }: ReturnType<typeof lower>,
): string {
  const operand = (i: number, part: number): string => `S[k + ${PLACES.operands + i * OPERAND.size + part}]!`;
  const size = year === "sum" ? "size + Math.abs(x)" : "Math.max(size, Math.abs(x))";
  const usesGiven = [...before, ...ofTrial, result].some((line) => line.includes("given["));
  return [
    `  "${name}": (M, S, k, months, trials${usesGiven ? ", given" : ""}) => {`,
    ...before.map((line) => `    ${line}`),
    ...numbers.map((i) => `    const s${i} = ${operand(i, OPERAND.step)};`),
    `    for (let b = 0; b < trials; b++) {`,
    ...numbers.map(
      (i) => `      let p${i} = ${operand(i, OPERAND.base)} + b * ${operand(i, OPERAND.trial)};`,
    ),
    ...ofTrial.map((line) => `      ${line}`),
    "      let o = S[k]! + b * (months + 1);",
    "      let size = 0;",
    "      for (let m = 0; m < months; m++) {",
    ...numbers.map((i) => `        const v${i} = M[p${i}]!;`),
    `        const x = ${result} + 0;`,
    "        M[o] = x;",
    `        size = ${size};`,
    "        o++;",
    ...numbers.map((i) => `        p${i} += s${i};`),
    "      }",
    "      M[b] = M[b]! + size;",
    "    }",
    "  },",
  ].join("\n");
}
