import { isFree } from "../../case/custom/names";
import type { Case, CustomLine } from "../../case/schema/case";
import { copyChanges } from "../edit/driver";
import { duplicateItem, removeItem } from "../edit/list";
import { changeAt } from "../edit/path";

type Input = CustomLine["inputs"][number];
const LONGEST = 40;

/** A name for formulas made from words: "Cost per call" is costPerCall. Nothing else in the case is called so. */
export function formulaName(source: Case, words: string): string {
  const used = new Set(source.customLines.flatMap(({ id, inputs }) => [id, ...inputs.map((one) => one.id)]));
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ""))
    .filter(Boolean)
    .map((word, i) =>
      i === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join("")
    .replace(/^[^a-z]+/, "")
    .slice(0, LONGEST - 3);
  const word = plain === "" ? "line" : plain;
  for (let count = 1; ; count++) {
    const name = count === 1 ? word : `${word}${count}`;
    if (isFree(name) && !used.has(name)) return name;
  }
}

/** The case with one more line of a person's own; it costs nothing until its formula says what. */
export function addLine(
  source: Case,
  { name, part, process }: Pick<CustomLine, "name" | "part" | "process">,
): { readonly case: Case; readonly id: string } {
  const id = formulaName(source, name);
  const line: CustomLine = {
    id,
    name,
    ...(part !== undefined && { part }),
    ...(process !== undefined && { process }),
    category: "other",
    period: "year",
    formula: "0",
    inputs: [],
  };
  return { case: { ...source, customLines: [...source.customLines, line] }, id };
}

/** The case with a copy of a line, and of its inputs under names of their own. */
export function duplicateLine(
  source: Case,
  id: string,
  name: string,
): { readonly case: Case; readonly id: string } {
  const line = source.customLines.find((one) => one.id === id) as CustomLine;
  const made = addLine(source, { ...line, name });
  const copied = withLine(made.case, made.id, (own) => ({ ...line, id: own.id, name, inputs: [] }));
  const whole = line.inputs.reduce((before, input) => {
    const renamed = formulaName(before, input.name);
    const added = withLine(before, made.id, (own) => ({
      ...own,
      formula: renamedIn(own.formula, input.id, renamed),
      inputs: [...own.inputs, { ...input, id: renamed }],
    }));
    return copyChanges(
      added,
      `customLines.${id}.inputs.${input.id}`,
      `customLines.${made.id}.inputs.${renamed}`,
    );
  }, copied);
  return { case: whole, id: made.id };
}

/** The case with a copy of an option or process, and of the lines that a person wrote for it; copies read each other. */
export function duplicateWithLines(
  source: Case,
  list: "options" | "processes",
  id: string,
  name: string,
): { readonly case: Case; readonly id: string } {
  const about = list === "options" ? "part" : "process";
  const thing = duplicateItem(source, list, id, name);
  const lines = source.customLines.filter((line) => line[about] === id);
  const made = lines.reduce<{ readonly case: Case; readonly ids: readonly string[] }>(
    (before, line) => {
      const copy = duplicateLine(before.case, line.id, line.name);
      return { case: copy.case, ids: [...before.ids, copy.id] };
    },
    { case: thing.case, ids: [] },
  );
  const rewritten = made.ids.reduce(
    (before, copy) =>
      withLine(before, copy, (own) => ({
        ...own,
        [about]: thing.id,
        formula: lines.reduce(
          (formula, line, i) => renamedIn(formula, line.id, made.ids[i] as string),
          own.formula,
        ),
      })),
    made.case,
  );
  return { case: rewritten, id: thing.id };
}

/** The case without a line. */
export const removeLine = (source: Case, id: string): Case => removeItem(source, "customLines", id);

/** The case with one more input of a line's own. */
export function addInput(source: Case, line: string, name: string): Case {
  const input: Input = { id: formulaName(source, name), name, unit: "currency", value: null };
  return withLine(source, line, (own) => ({ ...own, inputs: [...own.inputs, input] }));
}

/** The case with an input called otherwise; formulas write the new name. */
export function renameInput(source: Case, line: string, input: string, name: string): Case {
  const others = withLine(source, line, (own) => ({
    ...own,
    inputs: own.inputs.filter((one) => one.id !== input),
  }));
  const id = formulaName(others, name);
  return withLine(source, line, (own) => ({
    ...own,
    formula: renamedIn(own.formula, input, id),
    inputs: own.inputs.map((one) => (one.id === input ? { ...one, id, name } : one)),
  }));
}

/** The case with a line called otherwise; formulas of other lines write the new name. */
export function renameLine(
  source: Case,
  line: string,
  name: string,
): { readonly case: Case; readonly id: string } {
  const others = { ...source, customLines: source.customLines.filter((one) => one.id !== line) };
  const id = formulaName(others, name);
  const customLines = source.customLines.map((one) =>
    one.id === line ? { ...one, id, name } : { ...one, formula: renamedIn(one.formula, line, id) },
  );
  return { case: { ...source, customLines }, id };
}

const renamedIn = (formula: string, from: string, to: string): string =>
  formula.replace(new RegExp(`(?<![A-Za-z0-9_])${from}(?![A-Za-z0-9_])`, "g"), to);

const withLine = (source: Case, id: string, change: (line: CustomLine) => CustomLine): Case =>
  changeAt(source, `customLines.${id}`, (line) => change(line as CustomLine));
