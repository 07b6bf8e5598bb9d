import { changeAt, valueAt } from "../edit/path";
import { longestAt } from "../edit/schema";
import { numberOf } from "../../case/schema/driver";
import { setDriver, textOfValue, typeDriver } from "../fields/actions";
import { shownAt, type Origin } from "../fields/value";
import { isShare } from "../typing/formats";
import type { OpenPane } from "../view/pane";
import { NAME, type Column, type GridSpec, type Row } from "./spec";

/** How a cell looks: its text, and the class that says what the text is. */
export interface CellLook {
  readonly text: string;
  readonly look: "" | "typical" | "blank" | "needed" | "wrong" | "unsure" | "differs";
}

const looks: Partial<Record<Origin["kind"], CellLook["look"]>> = {
  typical: "typical",
  default: "typical",
  leftOut: "blank",
  unused: "blank",
  needed: "needed",
  scenario: "differs",
};

/** The path of a cell's field in the case. */
export const pathOf = (row: Row, column: string): string => `${row.path}.${column}`;

/** The column of a name; undefined for the first column of a table whose rows have names. */
export const columnNamed = (spec: GridSpec, name: string): Column | undefined =>
  spec.columns.find((column) => column.name === name);

/** What a cell shows. A blank says that it is blank. */
export function lookOf(pane: OpenPane, row: Row, column: Column): CellLook {
  const path = pathOf(row, column.name);
  switch (column.kind) {
    case "shown":
      return { text: column.text(row), look: "typical" };
    case "choice": {
      const value = valueAt(pane.case, path);
      return { text: column.choices.find((one) => one.value === value)?.label ?? "", look: "" };
    }
    case "yes":
      return { text: valueAt(pane.case, path) === true ? pane.t.grid.yes : pane.t.grid.no, look: "" };
    case "text":
      return { text: String(valueAt(pane.case, path) ?? ""), look: "" };
    case "driver":
      return lookOfDriver(pane, path);
  }
}

function lookOfDriver(pane: OpenPane, path: string): CellLook {
  const draft = pane.state.drafts[path];
  if (draft !== undefined) return { text: draft.text, look: draft.asked ? "unsure" : "wrong" };
  const { record, value, origin } = shownAt(pane, path);
  const look = looks[origin.kind] ?? "";
  const counts = value ?? (origin.kind === "default" ? record.default : undefined);
  if (counts !== undefined && counts !== null) return { text: pane.formats.typed(counts, record.unit), look };
  return { text: origin.kind === "needed" ? pane.t.field.blank : "–", look };
}

/** The values that a cell's input has from later years on, as a text; undefined where it has none. */
export function laterOf(pane: OpenPane, row: Row, column: Column | undefined): string | undefined {
  if (column?.kind !== "driver") return undefined;
  const path = pathOf(row, column.name);
  const found = pane.case.later.filter(({ driver }) => driver === path);
  if (found.length === 0) return undefined;
  return found
    .map(({ from, value }) =>
      pane.t.field.fromYear(String(numberOf(from) ?? "–"), textOfBlank(pane, path, numberOf(value))),
    )
    .join("; ");
}

const textOfBlank = (pane: OpenPane, path: string, value: number | null): string =>
  value === null ? pane.t.field.notGiven : textOfValue(pane, path, value);

/** What a cell gives to the clipboard: a share with its sign, so that it is the same number wherever it is pasted. */
export function copyText(pane: OpenPane, row: Row, column: Column): string {
  const { text } = lookOf(pane, row, column);
  if (column.kind !== "driver" || pane.state.drafts[pathOf(row, column.name)] !== undefined) return text;
  const { record, value } = shownAt(pane, pathOf(row, column.name));
  return value === null ? "" : isShare(record.unit) ? `${text}%` : text;
}

/** The text that editing a cell starts with. */
export function editText(pane: OpenPane, row: Row, column: Column | undefined): string {
  if (column === undefined) return row.name;
  const path = pathOf(row, column.name);
  if (column.kind !== "driver") return String(valueAt(pane.case, path) ?? "");
  const draft = pane.state.drafts[path];
  const { record, value } = shownAt(pane, path);
  return draft?.text ?? (value === null ? "" : pane.formats.typed(value, record.unit));
}

/** Takes what was typed or chosen in a cell. A name that is emptied keeps what it was. */
export function takeText(pane: OpenPane, row: Row, column: Column | undefined, text: string): void {
  const name = column?.name ?? NAME;
  const path = pathOf(row, name);
  if (column?.kind === "driver") return void typeDriver(pane, path, text);
  const value = column?.kind === "yes" ? text === "true" : text.trim().slice(0, longestAt(path));
  if (value === valueAt(pane.case, path) || (column === undefined && value === "")) return;
  pane.session.edit(`${row.name}, ${column?.short ?? pane.t.grid.name}`, (source) =>
    changeAt(source, path, () => value),
  );
}

/** Blanks a cell that may be blank. */
export function blankCell(pane: OpenPane, row: Row, column: Column | undefined): void {
  if (column?.kind === "driver") setDriver(pane, pathOf(row, column.name), null);
}
