import type { Case } from "../../../src/case/schema/case";
import type { PlanCell } from "../../../src/workbook/plan/plan";
import { planOf, templateCases } from "../plans";

/** The case with every number, and nothing that says where it comes from. */
function bare(source: Case): Case {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    const { basis: _basis, ...fields } = value as Record<string, unknown>;
    if ("value" in fields && Object.keys(fields).every((key) => ["value", "source", "note"].includes(key)))
      return fields["value"];
    return Object.fromEntries(Object.entries(fields).map(([key, inside]) => [key, strip(inside)]));
  };
  return { ...(strip(source) as Case), sources: [] };
}

const checksOf = (source: Case): readonly PlanCell[] =>
  planOf(source).sheets.find(({ name }) => name === "Checks")?.cells ?? [];

/** The count that the note on the sheet Checks shows. */
const counted = (cells: readonly PlanCell[]): unknown => {
  const at = cells.find(({ value }) => value === "Inputs with neither a source nor a note")?.row;
  return cells.find(({ row, formula }) => row === at && formula?.startsWith("COUNTIFS("))?.value;
};

test.each(templateCases)(
  "$id: inputs without source or note fail no check, and are counted",
  ({ source }) => {
    expect(counted(checksOf(source))).toBe(0);
    const cells = checksOf(bare(source));
    expect(cells.filter(({ value }) => value === "CHECK")).toEqual([]);
    expect(cells.find(({ formula }) => formula === "chk_text")?.value).toMatch(/^OK: all \d+ checks pass$/);
    expect(counted(cells)).toBeGreaterThan(20);
  },
);
