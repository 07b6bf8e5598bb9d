import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../src/case/templates";
import { caseSchema, type Case } from "../../src/case/schema/case";
import { driverRecordOf } from "../../src/case/schema/driver";
import { unwrapped, type Schema } from "../../src/case/schema/walk";
import { readCase } from "../../src/case/read";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { assessedCase } from "./assessed-case";
import { smallCase } from "./small-case";

/** What a person can enter has an effect, is refused, or is said to have none: found from the schema, field by field. */

/** Read by people only: names, and where a number is from. Sheets and pane show them. */
const WORDS =
  /(^|\.)(name|description|basis|title|year|address|license|volumeUnit|format|question)$|^sources\.|^scenarios\.\*\.(id|name|description)$/;
/** Shown beside what they belong to; a formula that a unit does not fit is refused. */
const LABELS = ["processes.*.otherCosts.*.category", "customLines.*.inputs.*.unit"];
/** Read where a scenario is chosen, trials are run or a register is written: test/case/templates.test.ts, test/case/assessment.test.ts, test/analysis, test/import, test/cli/register.test.ts. */
const ELSEWHERE =
  /^imports\.|^scenarios\.\*\.changes$|^assessment\.assessors\.\*\.id$|^uncertainty\.|^options\.\*\.register\.(provider|contract|noticeMonths|lastAudit|reintegration|impact)$/;

type Keys = readonly (string | number)[];
interface Field {
  readonly path: string;
  readonly schema: Schema;
}
type Fields = Record<string | number, unknown>;

function fieldsOf(outer: Schema, path: string): Field[] {
  const schema = unwrapped(outer);
  const { item, entries } = schema;
  const options = (schema as { readonly options?: readonly unknown[] }).options;
  const variants = schema.type === "variant" ? (options as readonly Schema[]) : [];
  if (driverRecordOf(outer) !== undefined) return [{ path, schema: outer }];
  if (variants.length > 0) return variants.flatMap((one) => fieldsOf(one, path));
  if (item !== undefined) return fieldsOf(item, `${path}.*`);
  if (entries !== undefined)
    return Object.entries(entries).flatMap(([key, inside]) =>
      fieldsOf(inside, path === "" ? key : `${path}.${key}`),
    );
  return [{ path, schema }];
}

/** Where a field stands, or could stand, in a case. */
function placesOf(value: unknown, path: readonly string[], keys: Keys): Keys[] {
  const [key, ...rest] = path;
  if (key === undefined) return [keys];
  if (key === "*")
    return Array.isArray(value)
      ? value.flatMap((inside: unknown, i) => placesOf(inside, rest, [...keys, i]))
      : [];
  if (typeof value !== "object" || value === null) return [];
  const inside = (value as Fields)[key];
  return inside === undefined && rest.length > 0 ? [] : placesOf(inside, rest, [...keys, key]);
}

/** Other values for a field than the one it has. */
function others({ schema }: Field, before: unknown): unknown[] {
  if (driverRecordOf(schema) !== undefined) {
    const stated = typeof before === "object" && before !== null;
    const number = stated ? (before as { value: number }).value : (before as number | undefined);
    const values =
      number == null ? [1, 0.5, 12, 100, 1e6] : [number * 1.1, number + 1, number / 2, 0, 10 * number];
    return values.map((value) => (stated ? { ...before, value } : value));
  }
  const { options } = unwrapped(schema) as { readonly options?: readonly unknown[] };
  if (options !== undefined) return options.filter((one) => one !== before);
  switch (unwrapped(schema).type) {
    case "boolean":
      return [true, false].filter((one) => one !== before);
    case "number":
      return [Number(before ?? 1) + 1, Number(before ?? 1) / 2];
    case "string":
      return typeof before === "string" ? [`${before}x`, ""] : ["x"];
    default:
      return [];
  }
}

function changed(source: unknown, keys: Keys, value: unknown): unknown {
  const copy = structuredClone(source) as Fields;
  const place = keys.slice(0, -1).reduce((inside, key) => inside[key] as Fields, copy);
  place[keys.at(-1)!] = value;
  return copy;
}

const readOrSay = (source: unknown): Case => {
  const result = readCase(source);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.case;
};
const read = (source: unknown): Case | undefined => {
  const result = readCase(source);
  return result.ok ? result.case : undefined;
};
const said = (source: Case): string => JSON.stringify(outcomeOf(source).outcome);

const folder = join(__dirname, "deals");
const deals = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown);
/** What only a longer case, falling prices, levels that lie apart or lines of one's own bring out. */
const PRICING = ["options", 0, "processes", 0, "pricing"];
const ownLine = {
  id: "own",
  name: "Own line",
  category: "other",
  part: "inhouse",
  process: "support",
  period: "month",
  formula: "headcount * rate",
  inputs: [{ id: "rate", name: "Rate", unit: "currency/FTE/month", value: 10 }],
};
const leaving = deals.find((one) => JSON.stringify(one).includes('"leaving":'));
const apart = [
  ...[{}, { critical: "yes", reason: "migration", alternativeProviders: "Another" }].map((register) =>
    changed(leaving, ["options", 0, "register"], register),
  ),
  ...deals.map((one) => changed(one, ["years"], 4)),
  changed(
    deals.find((one) => JSON.stringify(one).includes('"automation":')),
    ["options", 0, "processes", 0, "automation", "roles"],
    [{ role: "clerk" }],
  ),
  changed(smallCase(), [...PRICING, "indexInflation"], -0.05),
  changed(
    smallCase(),
    [...PRICING, "allocations"],
    [{ id: "in-time", allocation: 1, today: 0.7, target: 0.9, expected: 0.8, missProbability: 0.2 }],
  ),
  changed(
    deals.find((one) => JSON.stringify(one).includes('"indexCap":')),
    ["processes", 0, "incumbent", "pricing", "indexInflation"],
    -0.05,
  ),
  changed(
    deals.find((one) => JSON.stringify(one).includes("Around the clock")),
    ["options", 0, "processes", 0, "serviceHours", "coverageHours"],
    60,
  ),
  changed(smallCase(), ["customLines"], [ownLine]),
  changed(
    smallCase(),
    ["customLines"],
    [{ ...ownLine, period: "once", paidInMonth: 3, formula: "headcount * rate * 1" }],
  ),
];

/** Smallest first: most fields need no other. */
const cases = [smallCase(), assessedCase(), ...deals, ...apart, ...templates.map((one) => one.case)]
  .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  .map((source) => ({ source, before: said(readOrSay(source)) }));

type Reaction = "an effect" | "refused" | "silent" | "never tried";

function reactionOf(field: Field): Reaction {
  let found: Reaction = "never tried";
  for (const { source, before } of cases)
    for (const keys of placesOf(source, field.path.split("."), []).slice(0, 3)) {
      const here = keys.reduce<unknown>((inside, key) => (inside as Fields | undefined)?.[key], source);
      for (const value of others(field, here)) {
        const after = read(changed(source, keys, value));
        if (after !== undefined && said(after) !== before) return "an effect";
        if (found !== "silent") found = after === undefined ? "refused" : "silent";
      }
    }
  return found;
}

const fields = [
  ...new Map(fieldsOf(caseSchema as unknown as Schema, "").map((one) => [one.path, one] as const)).values(),
].filter(({ path }) => !WORDS.test(path) && !ELSEWHERE.test(path) && !LABELS.includes(path));

test("every field of a case has an effect, is refused, or is said to have none", () => {
  expect(fields.length).toBeGreaterThan(200);
  expect(
    fields.flatMap((field) => {
      const reaction = reactionOf(field);
      return reaction === "silent" || reaction === "never tried" ? [`${field.path}: ${reaction}`] : [];
    }),
  ).toEqual([]);
});
