import * as fc from "../support/fast-check";
import { readCaseText } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import { randomCase } from "./random-case";
import { problemsOf, readOrFail, smallCase } from "./small-case";

describe("what is no case at all is refused with one sentence", () => {
  const many = (thing: string, count: number): string => `${`${thing},`.repeat(count)}${thing}`;
  const small = JSON.stringify(smallCase());

  test.each([
    ["", "The file is not JSON"],
    ["{", "The file is not JSON"],
    [small.slice(0, 500), "The file is not JSON"],
    ["null", "This is not a case"],
    ["[]", "This is not a case"],
    ['"sourcing-case/1"', "This is not a case"],
    ["[".repeat(200_000), "nests more than 16 levels"],
    [`{"format":"sourcing-case/1","a":${'{"a":'.repeat(50)}1${"}".repeat(51)}`, "nests more than 16 levels"],
    [" ".repeat(5_000_001), "larger than the 5 MB"],
    [`{"format":"sourcing-case/1","processes":[${many("{}", 1_000_000)}]}`, "lists 1000001 things"],
    [small.replace('"scenarios":', `"sources":[${many("[]", 300_000)}],"scenarios":`), "lists 300"],
  ])("%#", (text, sentence) => {
    const read = readCaseText(text);
    expect(read).toEqual({ ok: false, problems: [{ path: "", message: expect.stringContaining(sentence) }] });
  });

  test("a file of nothing but mistakes lists the first of them", () => {
    const changes = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`processes.support.x${i}`, 1]),
    );
    const read = readCaseText(
      JSON.stringify(smallCase({ "scenarios.0.changes": changes, "scenarios.0.nmae": 1 })),
    );
    expect(read.ok).toBe(false);
    const lists = problemsOf(smallCase({ "scenarios.0.changes": changes }));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.length).toBeLessThanOrEqual(50);
  });
});

/** Anything that JSON can say. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(-1, 0, 0.5, 1e308, -1e308, 1e-320, "", "x", null, [], {}),
);

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => !key.includes("."));
  return entries.flatMap(([key, inside]) => [key, ...placesIn(inside).map((rest) => `${key}.${rest}`)]);
}

test("whatever stands anywhere in a case, reading and computing never throw, and every number is finite", () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(smallCase())), odd, (place, value) => {
      const read = readCaseText(JSON.stringify(smallCase({ [place]: value })));
      if (!read.ok) return expect(read.problems.every(({ message }) => message.length > 0)).toBe(true);
      const computed = computeCase(read.case);
      if (!computed.ok) return expect(computed.problems.length).toBeGreaterThan(0);
      for (const { id } of computed.results.model.lines) {
        expect(computed.results.values.row(id).every(Number.isFinite)).toBe(true);
      }
      for (const figure of computed.results.figures.values()) {
        expect(typeof figure === "number" ? Number.isFinite(figure) : figure.message.length > 0).toBe(true);
      }
    }),
    { numRuns: Number(process.env["CASE_RUNS"] ?? 400), seed: 5 },
  );
});

test("a case survives being written and read again", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const once = readOrFail(data);
      expect(readOrFail(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
    { numRuns: 50, seed: 2 },
  );
});
