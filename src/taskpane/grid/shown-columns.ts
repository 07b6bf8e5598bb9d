import type { OpenPane } from "../view/pane";
import { NAME, type Column, type GridSpec } from "./spec";

/** The set of columns that is shown, by its identifier; the first one until a person chooses. */
export const setShown = (pane: OpenPane, { list, sets }: GridSpec): string | undefined =>
  pane.state.view.grids[list]?.set ?? sets?.[0]?.id;

/** The columns that are shown now. */
export function columnsShown(pane: OpenPane, spec: GridSpec): readonly Column[] {
  const set = spec.sets?.find((one) => one.id === setShown(pane, spec));
  return set === undefined
    ? spec.columns
    : set.columns.flatMap((name) => spec.columns.find((column) => column.name === name) ?? []);
}

/** Names of the columns that a cursor can be in, the first one included. */
export const stops = (pane: OpenPane, spec: GridSpec): readonly string[] => [
  NAME,
  ...columnsShown(pane, spec).map((column) => column.name),
];
