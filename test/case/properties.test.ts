import * as fc from "../support/fast-check";
import { linesRead } from "../../src/case/order";
import type { Line } from "../../src/case/model/model";
import { randomCase, sayNothing } from "./random-case";
import { computeOrFail, smallCase, totals } from "./small-case";

type Fields = Record<string, unknown>;
const things = (owner: Fields, list: string): Fields[] => (owner[list] ?? []) as Fields[];
const SEED = { numRuns: 40, seed: 7 };

/** Rows of two ways to compute the same, equal to rounding. */
function expectSameRow(a: ArrayLike<number>, b: ArrayLike<number>, scale: ArrayLike<number>): void {
  for (let i = 0; i < a.length; i++) {
    expect(Math.abs(a[i]! - b[i]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale[i]!)));
  }
}

test("indices step once a year, at its start, by exactly the growth", () => {
  const results = computeOrFail(smallCase());
  const volume = results.values.row("inhouse/support/volume");
  const pay = results.values.row("inhouse/support/agent/pay");
  for (let month = 0; month < 36; month++) {
    expect(volume[month]).toBeCloseTo((1_000_000 / 12) * 1.03 ** Math.floor(month / 12), 6);
    expect(pay[month]! / pay[0]!).toBeCloseTo((1.03 * 1.03) ** Math.floor(month / 12), 12);
  }
});

test("the bars of the bridge add up to the difference in every month", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const results = computeOrFail(data);
      const { model, values } = results;
      const before = values.row(model.baseline.afterTax);
      for (const option of model.options) {
        const after = values.row(option.afterTax);
        const bars = after.map((_, i) =>
          option.bridge.reduce((sum, bar) => sum + values.row(bar.line)[i]!, 0),
        );
        const gross = after.map((_, i) =>
          Object.values(option.categories).reduce(
            (sum, line) => sum + Math.abs(values.row(line)[i]!),
            Math.abs(before[i]!),
          ),
        );
        expectSameRow(
          bars,
          after.map((one, i) => one - before[i]!),
          gross,
        );
      }
    }),
    SEED,
  );
});

test("what can't be avoided, ends late or runs in parallel is never more than what the moved work cost in-house", () => {
  const leftovers = [
    "leaving.stranded",
    "leaving.lag",
    "leaving.lagBesideParallelRun",
    "leaving.parallelRun",
  ];
  fc.assert(
    fc.property(randomCase, (data) => {
      const { model, values } = computeOrFail(data);
      const left = new Map<
        string,
        { readonly line: string; readonly kept: string; readonly rows: Float64Array[] }
      >();
      const sourceOf = ({ bindings }: Line): string => linesRead(bindings["cost"] ?? bindings["labor"]!)[0]!;
      for (const line of model.lines) {
        if (line.kind.name !== "leaving.stillInHouse") continue;
        left.set(`${line.part} ${sourceOf(line)}`, { line: sourceOf(line), kept: line.id, rows: [] });
      }
      for (const line of model.lines) {
        if (leftovers.includes(line.kind.name))
          left.get(`${line.part} ${sourceOf(line)}`)!.rows.push(values.row(line.id));
      }
      for (const { line, kept, rows } of left.values()) {
        values.row(line).forEach((cost, i) => {
          const late = rows.reduce((sum, row) => sum + row[i]!, 0);
          expect(late).toBeLessThanOrEqual(cost - values.row(kept)[i]! + 1e-9 * Math.max(1, cost));
          expect(Math.min(...rows.map((row) => row[i]!))).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, cost));
        });
      }
    }),
    SEED,
  );
});

test("the share that has moved only grows, from 0 to 1", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const { model, values } = computeOrFail(data);
      for (const { id, kind } of model.lines) {
        if (kind.name !== "migration.progress") continue;
        values.row(id).forEach((share, i, all) => {
          expect(share).toBeGreaterThanOrEqual(i === 0 ? 0 : all[i - 1]!);
          expect(share).toBeLessThanOrEqual(1);
        });
      }
    }),
    SEED,
  );
});

/** The fields that cost or bring something whatever the scope. */
const WHATEVER_THE_SCOPE = [
  "software",
  "knowledgeTransfer",
  "oneOffs",
  "investments",
  "assetSales",
  "benefits",
  "coverageHoursAdded",
  "marginPerHour",
];

test("an option of which nothing moves costs what today costs", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const copy = structuredClone(data);
      delete copy["customLines"];
      for (const option of things(copy, "options")) {
        for (const field of ["selectionCost", "exit", "governance"]) delete option[field];
        for (const part of things(option, "processes")) {
          for (const field of WHATEVER_THE_SCOPE) delete part[field];
          part["scope"] = 0;
          part["scopes"] = things(part, "scopes").map(({ item }) => ({ item, scope: 0 }));
          if (part["pricing"] !== undefined)
            part["pricing"] = { markup: 0.2, bands: [{ id: "all", from: 0, price: 3 }] };
        }
      }
      const results = computeOrFail(sayNothing(copy));
      const { model, values } = results;
      for (const option of model.options)
        expectSameRow(
          values.row(option.afterTax),
          values.row(model.baseline.afterTax),
          values.row(model.baseline.beforeTax),
        );
    }),
    SEED,
  );
});

/** Cuts every role in two: half of the employees, or half of the minutes, each. */
function halved(data: Fields): Fields {
  const copy = structuredClone(data);
  const both = (id: unknown, field: string, rest: Fields): Fields[] =>
    ["a", "b"].map((half) => ({ ...rest, [field]: `${String(id)}${half}` }));
  const half = (driver: unknown): unknown =>
    typeof driver === "object" && driver !== null
      ? { ...driver, value: (driver as { value: number }).value / 2 }
      : (driver as number) / 2;
  const seatsOf = (one: Fields): Fields =>
    one["seats"] === undefined
      ? {}
      : { seats: things(one, "seats").map((row) => ({ ...row, seats: half(row["seats"]) })) };
  const roles = new Set<unknown>();
  for (const process of things(copy, "processes")) {
    process["roles"] = things(process, "roles").flatMap((role) => {
      if (role["sizing"] === "contacts") return [role];
      roles.add(role["id"]);
      const size = role["sizing"] === "volume" ? "minutesPerUnit" : "fte";
      const sized = role[size] === undefined ? {} : { [size]: half(role[size]) };
      return both(role["id"], "id", { ...role, ...sized, ...seatsOf(role) });
    });
  }
  for (const option of things(copy, "options")) {
    for (const part of things(option, "processes")) {
      part["scopes"] = things(part, "scopes").flatMap((scope) =>
        roles.has(scope["item"]) ? both(scope["item"], "item", scope) : [scope],
      );
      const hours = part["serviceHours"] as Fields | undefined;
      if (hours !== undefined)
        hours["roles"] = things(hours, "roles").flatMap((one) =>
          roles.has(one["role"]) ? both(one["role"], "role", { ...one, ...seatsOf(one) }) : [one],
        );
      for (const place of things(part, "delivery")) {
        place["roles"] = things(place, "roles").flatMap((pay) =>
          roles.has(pay["role"]) ? both(pay["role"], "role", pay) : [pay],
        );
      }
    }
  }
  return copy;
}

test("two halves of a role cost what the whole role costs", () => {
  /** Roles of all processes share their identifiers in random cases: the same sizing keeps them together. */
  const evenly = randomCase.map((data) => {
    const copy = structuredClone(data);
    for (const process of things(copy, "processes")) {
      for (const role of things(process, "roles")) {
        if (role["sizing"] !== "contacts") continue;
        delete role["sizing"];
        delete role["intervals"];
        role["fte"] = 12;
      }
    }
    return copy;
  });
  fc.assert(
    fc.property(evenly, (data) => {
      const [whole, halves] = [totals(computeOrFail(data)), totals(computeOrFail(halved(data)))];
      whole.forEach((row, i) =>
        expectSameRow(
          halves[i]!,
          row,
          row.map((one) => Math.abs(one) * 10 + 1000),
        ),
      );
    }),
    SEED,
  );
});

test("two processes of half the volume and half of everything else cost what one does", () => {
  const one = computeOrFail(
    smallCase({ "options.0.selectionCost": 0, "options.0.governance": [], "options.0.exit": undefined }),
  );
  const half = JSON.parse(
    JSON.stringify(
      smallCase({ "options.0.selectionCost": 0, "options.0.governance": [], "options.0.exit": undefined }),
    ),
    (key, value: unknown) =>
      [
        "annualVolume",
        "annualAmount",
        "impact",
        "amount",
        "bookValue",
        "from",
        "committedVolume",
        "annualFee",
        "minimumCharge",
        "targetCost",
        "passThrough",
        "trainees",
        "trainers",
        "travelCost",
        "proceeds",
        "coverageHoursAdded",
      ].includes(key)
        ? (value as number) / 2
        : value,
  ) as Fields;
  half["processes"] = ["support", "other"].map((id) => ({ ...things(half, "processes")[0], id }));
  for (const option of things(half, "options")) {
    option["processes"] = ["support", "other"].map((process) => ({
      ...things(option, "processes")[0],
      process,
    }));
  }
  const two = totals(computeOrFail({ ...half, scenarios: [] }));
  totals(one).forEach((row, i) => expectSameRow(two[i]!, row, row));
});
