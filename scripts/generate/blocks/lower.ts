import { constants } from "../../../src/kernel/constants";
import type { InputCode } from "../../../src/kernel/formula";
import { operationNamed, type BlockWriter } from "../../../src/kernel/operations";
import { isApplication, isText, operandsOf, type Tree } from "../../../src/kernel/tree";
import { OPERAND, PLACES } from "../../../src/analysis/plan/block";

/** A formula as code over a block: what stands before the months, before the trials of a month, and in a trial. */
export interface Lowered {
  readonly before: readonly string[];
  readonly monthly: readonly string[];
  readonly result: string;
  /** The numbers that a trial reads, by the place of their input. */
  readonly numbers: readonly number[];
  /** Blocks of scratch memory that it needs. */
  readonly scratch: number;
}

/** Results that may be beyond all numbers although what they come from is not. */
const MAY_OVERFLOW = ["/", "power(", "Math.exp("];

/** Turns a tree into code. @throws Error where an operation has no form over a block */
export function lower(tree: Tree, inputs: readonly InputCode[]): Lowered {
  const before: string[] = [];
  const monthly: string[] = [];
  const numbers = new Set<number>();
  let scratch = 0;
  const place = (blocks: number): string => {
    const start = `scratch + ${scratch * 16}`;
    scratch += blocks;
    return start;
  };
  const writer: BlockWriter = {
    flag: "b",
    checked: (number) =>
      MAY_OVERFLOW.some((sign) => number.includes(sign)) ? `checked(${number}, M, b)` : number,
    cache() {
      const start = place(3);
      before.push(`M.fill(NaN, ${start}, ${start} + 16);`);
      return start;
    },
    ofSeries(helper, ...series) {
      const start = place(1);
      monthly.push(`${helper}(M, S, ${start}, m, months, ${series.join(", ")});`);
      return `M[${start} + b]!`;
    },
  };
  const placeOf = (name: string): number => inputs.findIndex((input) => input.name === name);

  const nameCode = (name: string): string => {
    const at = placeOf(name);
    const input = inputs[at];
    if (input === undefined) {
      const constant = constants[name];
      if (constant === undefined) throw new Error(`A block knows no name ${name}.`);
      return String(constant.value);
    }
    switch (input.kind) {
      case "series":
        return `k + ${PLACES.operands + at * OPERAND.size}`;
      case "text":
        return `given[${at}]`;
      case "logical":
        return `(given[${at}] === true)`;
      default:
        numbers.add(at);
        return `v${at}`;
    }
  };

  const isWord = (one: Tree): boolean => {
    if (typeof one === "string") return inputs[placeOf(one)]?.kind === "text";
    if (!isApplication(one)) return false;
    return isText(one) || (one[0] === "if" && isWord(one[2] as Tree));
  };

  const code = (one: Tree): string => {
    if (one === null) return "NaN";
    if (typeof one === "number") return one < 0 ? `(${one})` : String(one);
    if (typeof one === "boolean") return String(one);
    if (typeof one === "string") return nameCode(one);
    if (isText(one)) return JSON.stringify(one[1]);
    const [head] = one;
    const operands = operandsOf(one);
    if (head === "given") return givenCode(operands[0] as Tree);
    if ((head === "==" || head === "!=") && operands.some(isWord)) {
      const known = `word${before.length}`;
      before.push(`const ${known} = ${head === "!=" ? "!" : ""}sameWord(${operands.map(code).join(", ")});`);
      return known;
    }
    const form = operationNamed(head)?.block;
    if (form === undefined) throw new Error(`The operation ${head} has no form over a block.`);
    return form(operands.map(code), writer);
  };

  const givenCode = (one: Tree): string => {
    if (typeof one === "string" && placeOf(one) >= 0) return `(given[${placeOf(one)}] !== null)`;
    return String(one !== null);
  };

  const result = code(tree);
  return { before, monthly, result, numbers: [...numbers].sort((a, b) => a - b), scratch };
}
