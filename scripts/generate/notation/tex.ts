import { constants } from "../../../src/kernel/constants";
import { STRENGTH } from "../../../src/kernel/excel-writing";
import { isText, isApplication, operandsOf, SUM_OVER, type Tree } from "../../../src/kernel/tree";
import { notations } from "./operations";
import type { Symbols } from "./symbols";
import { atom, within, type Writer, type Written } from "./written";

/** A formula's tree in mathematical notation, as TeX. */
export const texOf = (tree: Tree, symbols: Symbols): string => writerOf(symbols).write(tree).tex;

function writerOf(symbols: Symbols): Writer {
  const writer: Writer = {
    write: (tree) => written(tree, symbols, writer),
    item: (tree, index) =>
      typeof tree === "string"
        ? symbols.of(tree, index)
        : `${within(writer.write(tree), STRENGTH.atom)}_{${index}}`,
  };
  return writer;
}

function written(tree: Tree, symbols: Symbols, writer: Writer): Written {
  if (typeof tree === "number") return number(tree);
  if (typeof tree === "boolean") return atom(String.raw`\text{${tree ? "yes" : "no"}}`);
  if (tree === null) return atom(String.raw`\text{left out}`);
  if (typeof tree === "string") {
    const constant = constants[tree];
    return constant === undefined ? atom(symbols.of(tree)) : number(constant.value);
  }
  if (isText(tree)) return atom(String.raw`\text{“${tree[1]}”}`);
  const operands = operandsOf(tree);
  if ((tree[0] === "*" || tree[0] === "/") && isOne(operands[1]!)) return writer.write(operands[0]!);
  if (tree[0] === SUM_OVER) return sumOver(operands as [string, Tree, Tree], symbols, writer);
  if (tree[0] === "if") return cases(tree, writer);
  const notation = notations[tree[0]];
  if (notation !== undefined) return notation(operands, writer);
  const parts = operands.map((operand) => writer.write(operand).tex).join(", ");
  return atom(String.raw`\operatorname{${tree[0]}}\left(${parts}\right)`);
}

const number = (value: number): Written => {
  const [digits, exponent] = String(value).split("e");
  if (exponent === undefined)
    return { tex: String(value), strength: value < 0 ? STRENGTH.add : STRENGTH.atom };
  const power = `10^{${exponent}}`;
  return { tex: digits === "1" ? power : String.raw`${digits} \cdot ${power}`, strength: STRENGTH.multiply };
};

/** A factor of one month or one year only turns a unit into another: a reader multiplies by nothing. */
const isOne = (tree: Tree): boolean => typeof tree === "string" && constants[tree]?.value === 1;

function sumOver([counter, count, body]: [string, Tree, Tree], symbols: Symbols, writer: Writer): Written {
  const from = `${symbols.of(counter)}=1`;
  const terms = within(writer.write(body), STRENGTH.multiply);
  return {
    tex: String.raw`\sum_{${from}}^{${writer.write(count).tex}} ${terms}`,
    strength: STRENGTH.add,
  };
}

/** A chain of choices, one under the other. */
function cases(tree: Tree, writer: Writer): Written {
  const rows: string[] = [];
  let rest = tree;
  while (isApplication(rest) && rest[0] === "if") {
    const [condition, then, otherwise] = operandsOf(rest) as [Tree, Tree, Tree];
    rows.push(String.raw`${writer.write(then).tex} & \text{if } ${writer.write(condition).tex}`);
    rest = otherwise;
  }
  rows.push(String.raw`${writer.write(rest).tex} & \text{otherwise}`);
  return {
    tex: String.raw`\begin{cases} ${rows.join(String.raw` \\ `)} \end{cases}`,
    strength: 0,
  };
}
