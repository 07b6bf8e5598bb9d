import { constants } from "./constants";
import { STRENGTH } from "./excel-writing";
import { isApplication, isText, operandsOf, SUM_OVER, type Application, type Tree } from "./tree";

/** One part of a sum or product, with its sign as a person writes it. */
export interface Term {
  readonly sign: "" | "+" | "−" | "×" | "÷";
  readonly tree: Tree;
}

/** How an operator is written between its operands, and how tightly it binds. */
const SIGNS: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
  "==": [" = ", STRENGTH.compare],
  "!=": [" ≠ ", STRENGTH.compare],
  "<": [" < ", STRENGTH.compare],
  "<=": [" ≤ ", STRENGTH.compare],
  ">": [" > ", STRENGTH.compare],
  ">=": [" ≥ ", STRENGTH.compare],
  "+": [" + ", STRENGTH.add],
  "-": [" − ", STRENGTH.add],
  "*": [" × ", STRENGTH.multiply],
  "/": [" ÷ ", STRENGTH.multiply],
  "^": ["^", STRENGTH.power],
};

/** A formula as a person reads it, each name in the words (or numbers) that `say` gives. */
export const inWords = (tree: Tree, say: (name: string) => string): string => written(tree, say).text;

interface Written {
  readonly text: string;
  readonly strength: number;
}

const atom = (text: string): Written => ({ text, strength: STRENGTH.atom });

function written(tree: Tree, say: (name: string) => string): Written {
  if (typeof tree === "string") return atom(constants[tree] ? String(constants[tree].value) : say(tree));
  if (tree === null) return atom("blank");
  if (!isApplication(tree)) return atom(String(tree));
  if (isText(tree)) return atom(`“${tree[1]}”`);
  if (tree[0] === SUM_OVER) {
    const [counter, count, body] = operandsOf(tree) as [string, Tree, Tree];
    const inside = (name: string): string => (name === counter ? counter : say(name));
    return atom(`Σ ${counter} = 1 … ${written(count, say).text} (${written(body, inside).text})`);
  }
  return applied(tree, say);
}

/** A factor of one month or one year only turns a unit into another: a reader multiplies by nothing. */
const isOne = (tree: Tree): boolean => typeof tree === "string" && constants[tree]?.value === 1;

function applied(tree: Application, say: (name: string) => string): Written {
  const [left, right] = operandsOf(tree);
  if ((tree[0] === "*" || tree[0] === "/") && right !== undefined && isOne(right))
    return written(left as Tree, say);
  if (tree[0] === "*" && left !== undefined && isOne(left)) return written(right as Tree, say);
  const parts = operandsOf(tree).map((operand) => written(operand, say));
  const infix = SIGNS[tree[0]];
  if (infix !== undefined) {
    const [sign, strength] = infix;
    const [left, right] = parts as [Written, Written];
    return { text: bracketed(left, strength) + sign + bracketed(right, strength + 1), strength };
  }
  const texts = parts.map((part) => part.text);
  switch (tree[0]) {
    case "neg":
      return { text: `−${bracketed(parts[0] as Written, STRENGTH.atom)}`, strength: STRENGTH.sign };
    case "if":
      return { text: `${texts[1]} if ${texts[0]}, else ${texts[2]}`, strength: STRENGTH.compare };
    case "given":
      return atom(`${texts[0]} is given`);
    case "not":
      return atom(`not ${bracketed(parts[0] as Written, STRENGTH.atom)}`);
    case "and":
    case "or":
      return {
        text: parts.map((part) => bracketed(part, STRENGTH.add)).join(` ${tree[0]} `),
        strength: STRENGTH.compare,
      };
    case "sumProduct":
      return atom(`sum of ${parts.map((part) => bracketed(part, STRENGTH.multiply)).join(" × ")}`);
    default:
      return atom(`${tree[0]}(${texts.join(", ")})`);
  }
}

const bracketed = (part: Written, strength: number): string =>
  part.strength >= strength ? part.text : `(${part.text})`;

/** The parts of the outermost sum, or of the outermost product: what a person adds up to check the result. */
export function termsOf(tree: Tree): Term[] {
  if (isApplication(tree) && (tree[0] === "+" || tree[0] === "-")) return chained(tree, "+", "-", ["+", "−"]);
  if (isApplication(tree) && (tree[0] === "*" || tree[0] === "/")) return chained(tree, "*", "/", ["×", "÷"]);
  return [{ sign: "", tree }];
}

function chained(
  tree: Tree,
  plus: string,
  minus: string,
  signs: readonly [Term["sign"], Term["sign"]],
): Term[] {
  if (!isApplication(tree) || (tree[0] !== plus && tree[0] !== minus)) return [{ sign: "", tree }];
  const [left, right] = operandsOf(tree) as [Tree, Tree];
  return [
    ...chained(left, plus, minus, signs),
    { sign: tree[0] === plus ? signs[0] : signs[1], tree: right },
  ];
}
