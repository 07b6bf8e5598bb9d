import { codes } from "../../src/formulas/codes.generated";
import { createLibrary } from "../../src/kernel/call";
import { isError } from "../../src/kernel/error";
import { randomFrom } from "../support/random";

/** Whatever a cell may hold reaches a function: it answers with a value or with one of our two errors, in time. */

const library = createLibrary(codes);

const column = (count: number, cell: (i: number) => unknown): unknown[][] =>
  Array.from({ length: count }, (_, i) => [cell(i)]);

const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  "",
  "text",
  "=1+1",
  "1e5",
  "💥".repeat(100),
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  3,
  1e308,
  -1e308,
  5e-324,
  NaN,
  Infinity,
  -Infinity,
  [],
  [[]],
  [[null]],
  [[1, 2, 3]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
  ],
  [[1], [1, 2]],
  column(10_000, (i) => (i === 0 ? -1e6 : 200)),
  column(10_000, (i) => (i % 2 === 0 ? -1 : 1)),
  column(12, (i) => (i === 5 ? "x" : i)),
  column(12, (i) => (i === 5 ? null : i)),
  column(5, () => 1e308),
  column(5, () => NaN),
  [["fte", 3]],
  [["__proto__", 3]],
  {},
  { toString: "no function" },
  () => 1,
  Symbol("odd"),
  10n,
];

/** No value that Excel can't show, at any depth. */
function isSound(result: unknown): boolean {
  if (Array.isArray(result)) return result.every(isSound);
  if (typeof result === "number") return Number.isFinite(result);
  return typeof result === "string" || typeof result === "boolean";
}

describe.each(Object.keys(codes))("%s", (name) => {
  it("answers anything with a value or a message", () => {
    const random = randomFrom(name.length * 7919 + name.charCodeAt(0));
    const inputs = codes[name]?.inputs.length ?? 0;
    const pick = (): unknown => HOSTILE[Math.floor(random() * HOSTILE.length)];
    const calls = [
      ...HOSTILE.map((one) => [one]),
      ...HOSTILE.map((one) => Array<unknown>(inputs).fill(one)),
      ...Array.from({ length: 60 }, () => Array.from({ length: Math.floor(random() * (inputs + 2)) }, pick)),
    ];
    for (const args of calls) {
      const result = library.call(name, args);
      if (isError(result)) {
        expect(["#VALUE!", "#N/A"]).toContain(result.kind);
        expect(result.message).toMatch(/^.{8,300}$/su);
        expect(result.message).not.toMatch(/undefined|NaN|Infinity|\[object|at .*\.ts/);
      } else {
        expect(isSound(result)).toBe(true);
      }
    }
  });
});
