import { constants } from "../../../src/kernel/constants";
import type { InputCode } from "../../../src/kernel/formula";
import { operationNamed, type BlockWriter } from "../../../src/kernel/operations";
import { isApplication, isText, operandsOf, type Tree } from "../../../src/kernel/tree";
import { mayBeNothing } from "./whole-tree";
import { OPERAND, PLACES, SCRATCH } from "../../../src/case/plan/block";

/** A formula as code over a block: what stands before the trials, before the months of a trial, and in a month. */
export interface Lowered {
  readonly before: readonly string[];
  readonly ofTrial: readonly string[];
  readonly result: string;
  /** The numbers that a trial reads, by the place of their input. */
  readonly numbers: readonly number[];
  /** Rows of scratch memory that it needs. */
  readonly scratch: number;
}

/** Whether a result may be beyond all numbers although what it comes from is not: after a division by what may be small, or a power. */
const mayOverflow = (code: string): boolean =>
  /\/|\bpower\(|\bMath\.exp\(/.test(code.replace(/ \/ \d+\)/g, ")"));

/** Turns a tree into code. @throws Error where an operation has no form over a block */
export function lower(tree: Tree, inputs: readonly InputCode[]): Lowered {
  const before: string[] = [];
  const ofTrial: string[] = [];
  const numbers = new Set<number>();
  let scratch = 0;
  let memories = 0;
  const writer: BlockWriter = {
    flag: "b",
    checked: (number) => (mayOverflow(number) ? `checked(${number}, M, b)` : number),
    remembered(helper, ...values) {
      const id = memories++;
      const last = values.map((_, i) => `last${id}_${i}`);
      const now = values.map((_, i) => `now${id}_${i}`);
      ofTrial.push(`let ${[...last, ...now, `kept${id}`].map((name) => `${name} = NaN`).join(", ")};`);
      const set = values.map((value, i) => `${now[i]} = ${value}`).join(", ");
      const same = last.map((name, i) => `${name} === ${now[i]}`).join(" && ");
      const renew = last.map((name, i) => `${name} = ${now[i]}`).join(", ");
      return `(${set}, ${same} ? kept${id} : (${renew}, kept${id} = ${helper}(${now.join(", ")})))`;
    },
    ofSeries(helper, ...series) {
      const row = scratch++;
      before.push(`const row${row} = ${SCRATCH} + ${row} * months;`);
      ofTrial.push(`${helper}(M, S, row${row}, months, b, ${series.join(", ")});`);
      return `M[row${row} + m]!`;
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

  /** Whether there is something: a name may be absent, and so may a choice between a name and nothing. */
  const givenCode = (one: Tree): string => {
    if (typeof one === "string" && placeOf(one) >= 0) return `(given[${placeOf(one)}] !== null)`;
    if (typeof one === "string" || one === null || !mayBeNothing(one)) return String(one !== null);
    const [, condition, yes, no] = one as readonly [string, Tree, Tree, Tree];
    return `(${code(condition)} ? ${givenCode(yes)} : ${givenCode(no)})`;
  };

  const result = code(tree);
  return { before, ofTrial, result, numbers: [...numbers].sort((a, b) => a - b), scratch };
}
