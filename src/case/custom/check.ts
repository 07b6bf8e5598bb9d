import { messages } from "../../kernel/messages";
import { nearest } from "../../kernel/nearest";
import { operationNamed, type OperandKind } from "../../kernel/operations";
import { isApplication, isText, mapOperands, namesIn, operandsOf, type Tree } from "../../kernel/tree";
import { unitOfTree } from "../../kernel/tree-unit";
import { formatUnit, parseUnit, sameUnit } from "../../kernel/unit";
import { caseMessages } from "../messages";
import { CUSTOM_FUNCTIONS, type CustomName } from "./names";
import { formulaParser } from "./parser";

/** A formula as a person may write it, or what is wrong with it and where (a position in the text, from 0). */
export type CheckedFormula =
  | {
      readonly ok: true;
      readonly tree: Tree;
      /** "any" where plain numbers make it what it must be. */ readonly unit: string;
    }
  | { readonly ok: false; readonly message: string; readonly position: number };

/** What a person may do with names and numbers. */
const OPERATIONS = new Set([
  ...["+", "-", "*", "/", "^", "neg", "==", "!=", "<", "<=", ">", ">=", "and", "or", "not", "if"],
  ...CUSTOM_FUNCTIONS,
]);

class Fault extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}

/**
 * Checks a formula that a person wrote: whether it can be read, knows its names, joins units that fit and gives
 * the unit it must. A number without a name takes whatever unit it needs: `headcount * 120` may be an amount.
 * @param wanted unit that the result must have
 * @throws Error where the reader of formulas is not loaded
 */
export function checkCustomFormula(
  text: string,
  names: readonly CustomName[],
  wanted?: string,
): CheckedFormula {
  const parse = formulaParser();
  if (parse === undefined) throw new Error(caseMessages.noParser());
  try {
    const tree = read(text, parse);
    checkNames(tree, text, names);
    if (kindOf(tree, text) !== "number") throw new Fault(caseMessages.formulaNoNumber(), 0);
    return { ok: true, tree, unit: unitOf(tree, names, wanted) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, message: error.message, position: error instanceof Fault ? error.position : 0 };
  }
}

/** Cells as sheets name them: A1, $B$2, C3:D9. Names of the case begin with a small letter. */
const CELLS = /(?<![A-Za-z0-9_$])\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![A-Za-z0-9_(])/;

/** The text as a tree; the reader says where it stumbles as "(char 12)". */
function read(text: string, parse: (text: string) => Tree): Tree {
  const cell = CELLS.exec(text)?.[0];
  if (cell !== undefined) throw new Fault(caseMessages.formulaNoCells(cell), text.indexOf(cell));
  try {
    return parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /\(char (\d+)\)/.exec(message);
    throw new Fault(
      message.replace(/\s*\(char \d+\)/, ""),
      position === null ? 0 : Math.min(text.length, Number(position[1]) - 1),
    );
  }
}

/** Where a word or sign stands in the text. */
function positionOf(text: string, word: string): number {
  const whole = new RegExp(`(?<![A-Za-z0-9_])${word.replace(/[^A-Za-z0-9_]/g, "\\$&")}(?![A-Za-z0-9_])`);
  return Math.max(0, /^\w+$/.test(word) ? text.search(whole) : text.indexOf(word));
}

function checkNames(tree: Tree, text: string, names: readonly CustomName[]): void {
  const known = names.map(({ name }) => name);
  for (const name of namesIn(tree)) {
    if (!known.includes(name))
      throw new Fault(caseMessages.unknownName(name, nearest(name, known)), positionOf(text, name));
  }
}

/** Whether a part gives a number or a logical. @throws Fault for what is neither, or of the wrong kind for its place */
function kindOf(tree: Tree, text: string): OperandKind {
  if (typeof tree === "number" || typeof tree === "string") return "number";
  if (!isApplication(tree) || isText(tree)) throw new Fault(caseMessages.formulaNumbersOnly(), 0);
  const [head] = tree;
  const at = positionOf(text, head);
  const operation = OPERATIONS.has(head) ? operationNamed(head) : undefined;
  if (operation === undefined) throw new Fault(caseMessages.unknownFunction(head, CUSTOM_FUNCTIONS), at);
  const kinds = operandsOf(tree).map((operand) => kindOf(operand, text));
  const { operands, repeats } = operation;
  if (repeats ? kinds.length < operands.length : kinds.length !== operands.length)
    throw new Fault(messages.operandCount(head, kinds.length), at);
  kinds.forEach((kind, i) => {
    const wanted = operands[Math.min(i, operands.length - 1)];
    if (wanted !== "any" && wanted !== kind)
      throw new Fault(messages.wrongKind(caseMessages.operandOf(head)), at);
  });
  return operation.gives === "operand" ? (kinds[1] as OperandKind) : operation.gives;
}

/** The unit of the result, where a number without a name fits every unit. @throws Error where units don't fit */
function unitOf(tree: Tree, names: readonly CustomName[], wanted: string | undefined): string {
  const units = new Map(names.map(({ name, unit }) => [name, parseUnit(unit)]));
  const unit = unitOfTree(withoutNumbers(tree), {
    unitOf: (name) => units.get(name),
    callee: () => undefined,
  });
  if (wanted !== undefined && !sameUnit(unit, parseUnit(wanted)))
    throw new Fault(caseMessages.formulaUnit(formatUnit(unit), wanted), 0);
  return formatUnit(unit);
}

/** A blank fits every unit, as a person's number does. */
const withoutNumbers = (tree: Tree): Tree =>
  typeof tree === "number" ? null : mapOperands(tree, withoutNumbers);
