import { readFileSync } from "node:fs";
import type { Wanted } from "../../src/taskpane/typing/read";
import type { Separators } from "../../src/typing/number";

/** The page that says how numbers are read, as its tables: sections by heading, rows of cells. */
const page = readFileSync("docs/how-to/write-numbers.md", "utf8");

export function tableOf(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")),
    );
}

export const english: Separators = { decimal: ".", group: "," };
export const german: Separators = { decimal: ",", group: "." };
const separators: Readonly<Record<string, Separators>> = { English: english, German: german };

/** Paths of the fields that the page speaks of, in a case of any name. */
const fields: Readonly<Record<string, { readonly path: string; readonly unit: string }>> = {
  salary: { path: "processes.p.roles.r.salary", unit: "currency/FTE/year" },
  share: { path: "processes.p.roles.r.avoidable", unit: "1" },
  bonus: { path: "processes.p.roles.r.bonusRate", unit: "1" },
  "change of price": { path: "priceInflation", unit: "1" },
  "contacts a year": { path: "processes.p.annualVolume", unit: "unit/year" },
  "price of a contact": { path: "options.o.processes.p.pricing.bands.b.price", unit: "currency/unit" },
  employees: { path: "processes.p.roles.r.fte", unit: "FTE" },
  "ramp, in months": { path: "options.o.waves.w.rampMonths", unit: "month" },
  "month of the case": { path: "options.o.waves.w.startMonth", unit: "month" },
};

/** What a field of the page takes. */
export function fieldOf(
  name: string,
  language = "English",
): { readonly path: string; readonly wanted: Wanted } {
  const [, plain = name, currency = "USD"] = /^(.*?)(?: in ([A-Z]{3}))?$/.exec(name) ?? [];
  const field = fields[plain];
  if (field === undefined) throw new Error(`The page names a field that is not known: ${name}`);
  const months = { start: "2027-04", count: 60, dayFirst: language === "German" };
  return {
    path: field.path,
    wanted: {
      unit: field.unit,
      separators: separators[language] as Separators,
      currency,
      counted: "contact",
      ...(plain === "month of the case" && { months }),
    },
  };
}
