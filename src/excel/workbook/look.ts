import type { PlanSheet } from "../../workbook/plan/plan";
import type { CellStyle, Edge } from "../../workbook/plan/style";
import { addressLists, areasOf, type Joining, type Stretch } from "./areas";
import type { StyleStep } from "./step";

/** The looks of a sheet's cells: each look once, with all the cells that have it. */
export function styleSteps({ cells, runs }: PlanSheet): StyleStep[] {
  const found = new Map<string, { style: CellStyle; stretches: Stretch[] }>();
  const add = (style: CellStyle, stretch: Stretch): void => {
    const key = keyOf(style);
    if (key === "{}") return;
    let known = found.get(key);
    if (known === undefined) found.set(key, (known = { style, stretches: [] }));
    known.stretches.push(stretch);
  };
  for (const { row, column, style } of cells) add(style, { row, column, length: 1 });
  for (const { row, column, values, style } of runs) add(style, { row, column, length: values.length });
  return [...found.values()].flatMap(({ style, stretches }) => stepsOf(style, stretches));
}

const keys = new WeakMap<CellStyle, string>();

function keyOf(style: CellStyle): string {
  let key = keys.get(style);
  if (key === undefined) keys.set(style, (key = JSON.stringify(style)));
  return key;
}

function stepsOf(style: CellStyle, stretches: readonly Stretch[]): StyleStep[] {
  const joining = joiningOf(style);
  const areas = areasOf(stretches, joining);
  const tall = areas.filter(({ top, bottom }) => bottom > top);
  const flat = areas.filter(({ top, bottom }) => bottom === top);
  return [tall, flat].flatMap((some, i) => {
    const wide = some.filter(({ left, right }) => right > left);
    const narrow = some.filter(({ left, right }) => right === left);
    return [wide, narrow].flatMap((alike, k) =>
      addressLists(alike).map((list): StyleStep => ({
        do: "style",
        cells: list,
        style,
        rows: i === 0,
        columns: k === 0,
      })),
    );
  });
}

/**
 * Excel draws a border around an area and between its cells. Cells with a line at one side only, or with different
 * ones, can't be taken together in that direction.
 */
function joiningOf({ border }: CellStyle): Joining {
  return {
    acrossRows: sameLine(border?.top, border?.bottom),
    acrossColumns: sameLine(border?.left, border?.right),
  };
}

const sameLine = (a: Edge | undefined, b: Edge | undefined): boolean =>
  a?.line === b?.line && a?.color === b?.color;
