import type { Model } from "../../case/model/model";
import { constants } from "../../kernel/constants";
import { reference } from "../../kernel/excel-writing";
import { lineTree, type Source } from "./line-tree";
import { treeText, type Page } from "./line-text";

/** A page without cells: to learn of a formula what can be known before anything has a place. */
export function blankPage(model: Model, wholes: ReadonlySet<string>, helper: Page["helper"]): Page {
  return {
    now: () => "A1",
    before: () => "A1",
    row: () => "A1:B1",
    together: () => "A1",
    driver: () => "A1",
    drivers: () => "A1:A2",
    step: () => "A1",
    position: "A1",
    periods: model.months,
    lastMonth: "A1",
    isWhole: (source) => isWhole(source, model, wholes),
    number: () => reference("A1"),
    constant: (name) => (constants[name]?.value === 1 ? undefined : constants[name] && "A1"),
    helper,
  };
}

/** Whether a line is among the whole ones, or a driver takes whole numbers only. */
export function isWhole(source: Source, model: Model, wholes: ReadonlySet<string>): boolean {
  if ("line" in source) return wholes.has(source.line);
  if ("before" in source) return wholes.has(source.before);
  return "driver" in source && model.drivers.get(source.driver)?.record.whole === true;
}

/** The lines whose formulas give whole numbers only, such as months: they are compared as they are. */
export function wholeLines(model: Model): ReadonlySet<string> {
  const wholes = new Set<string>();
  const page = blankPage(model, wholes, () => reference("A1"));
  for (const line of model.lines) {
    const { tree, sources } = lineTree(line);
    if (treeText(tree, sources, page).exact === "whole") wholes.add(line.id);
  }
  return wholes;
}
