import { constants } from "./constants";
import { messages } from "./messages";
import { operationNamed } from "./operations";
import { isText, operandsOf, SUM_OVER, type Tree } from "./tree";
import { ANY_UNIT, multiplyUnits, parseUnit, PLAIN, UnitError, type UnitOrAny } from "./unit";

/** Where a tree's names get their units, and how to look into another formula that it calls. */
export interface UnitScope {
  unitOf(name: string): UnitOrAny | undefined;
  /** The unit of another formula's result for arguments in these units. @throws UnitError */
  callee(name: string, args: readonly UnitOrAny[]): UnitOrAny | undefined;
}

/**
 * The unit that a tree's result has, read from the same text that gives the number.
 * @throws UnitError where quantities are joined that don't fit.
 */
export function unitOfTree(tree: Tree, scope: UnitScope): UnitOrAny {
  if (typeof tree === "number") return tree === 0 ? ANY_UNIT : PLAIN;
  if (tree === null) return ANY_UNIT;
  if (typeof tree === "boolean") return PLAIN;
  if (typeof tree === "string") return unitOfName(tree, scope);
  if (isText(tree)) return PLAIN;
  if (tree[0] === SUM_OVER) {
    const [counter, count, body] = operandsOf(tree) as [string, Tree, Tree];
    const inside: UnitScope = { ...scope, unitOf: (name) => (name === counter ? PLAIN : scope.unitOf(name)) };
    return multiplyUnits(unitOfTree(body, inside), unitOfTree(count, scope));
  }
  const units = operandsOf(tree).map((operand) => unitOfTree(operand, scope));
  const operation = operationNamed(tree[0]);
  if (operation !== undefined) return operation.unit(...units);
  const unit = scope.callee(tree[0], units);
  if (unit === undefined) throw new UnitError(messages.unknownOperation(tree[0]));
  return unit;
}

function unitOfName(name: string, scope: UnitScope): UnitOrAny {
  const known = scope.unitOf(name);
  if (known !== undefined) return known;
  const constant = constants[name];
  if (constant === undefined) throw new UnitError(messages.unknownName(name));
  return parseUnit(constant.unit);
}
