import type { About } from "../../../kernel/formula";

/** A formula with values in it, as one would type it. */
export interface ExampleFormula {
  readonly name: string;
  readonly label: string;
  /** A number format that suits the result. */
  readonly numberFormat: string;
  readonly text: string;
  readonly source: string;
}

/** The first worked example of a formula as a call, or null where its arguments need cells of their own. */
export function exampleOf(formula: About, namespace: string): ExampleFormula | null {
  const [example] = formula.examples;
  if (!example || typeof example.gives === "object") return null;
  const names = Object.keys(formula.inputs);
  const args = names.map((name) => literal(example.given[name]));
  while (args.at(-1) === "") args.pop();
  if (args.includes(null)) return null;
  return {
    name: formula.name,
    label: formula.label,
    numberFormat: formatOf(formula.unit, example.gives),
    text: `=${namespace}.${formula.name}(${args.join(",")})`,
    source: example.source,
  };
}

/** Shares and rates have the unit 1, and so have plain numbers: what is at most 1 is shown as a share. */
function formatOf(unit: string, result: unknown): string {
  if (typeof result !== "number") return "General";
  if (unit === "1" && Math.abs(result) <= 1) return "0.0 %";
  return Number.isInteger(result) ? "#,##0" : "#,##0.00";
}

/** A value as a formula writes it; null where it has no literal form. */
function literal(value: unknown): string | null {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (!Array.isArray(value)) return null;
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const texts = rows.map((row) => row.map(literal));
  return texts.flat().includes(null) || texts.flat().includes("")
    ? null
    : `{${texts.map((row) => row.join(",")).join(";")}}`;
}
