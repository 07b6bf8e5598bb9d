import fc from "../support/fast-check";
import { driversIn } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import type { Range } from "../../src/case/schema/uncertainty";
import { draftOf, inKind, KINDS, rangeOf } from "../../src/taskpane/edit/range-draft";
import { withCorrelation, withEvent, withoutRange, withRange } from "../../src/taskpane/edit/uncertainty";
import { problemsOf } from "../../src/taskpane/edit/uncertainty-problems";
import { readText } from "../../src/taskpane/typing/read";
import { createFormats } from "../../src/taskpane/typing/formats";
import { ecommerce } from "./support/cases";

const source = ecommerce();
const SALARY = driversIn(source).find(({ path, value }) => path.endsWith(".salary") && value !== null)!;
const VOLUME = driversIn(source).find(({ path }) => path.endsWith(".annualVolume"))!;

/** How a person of a language reads and writes numbers of a unit. */
function language(locale: string, unit: string) {
  const { typed, separators } = createFormats(locale);
  const reader =
    (of: string) =>
    (text: string): number | undefined => {
      const read = readText(text, { unit: of, separators, currency: source.currency });
      return read.kind === "read" && read.value !== null ? read.value : undefined;
    };
  return {
    write: (value: number) => typed(value, unit),
    writeShare: (value: number) => typed(value, "1"),
    read: reader(unit),
    readShare: reader("1"),
  };
}

const begun: Range = {
  ...{ driver: SALARY.path, kind: "triangular", low: 30_000, mode: 40_000.5, high: 62_500, ends: "limits" },
};

test.each(["en-US", "de-DE", "fr-FR"])(
  "%s: every kind of range is written and read back as it was",
  (locale) => {
    const { write, writeShare, read, readShare } = language(locale, "currency/FTE/year");
    for (const kind of KINDS) {
      const range = inKind(begun, kind, 40_000.5);
      expect(rangeOf(SALARY.path, draftOf(range, write, writeShare), read, readShare)).toEqual({ range });
    }
  },
);

test("from any kind to any other there is a range that a case takes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...KINDS), (one, other) => {
      const range = inKind(inKind(begun, one, 40_000), other, 40_000);
      const changed = withRange(source, range);
      expect(problemsOf(changed)).toEqual([]);
      expect(readCase(JSON.parse(JSON.stringify(changed))).ok).toBe(true);
      expect(withoutRange(changed, SALARY.path)).toEqual(source);
    }),
  );
});

test("what is no number is told with its field; what is no range is a problem of the case", () => {
  const { write, writeShare, read, readShare } = language("de-DE", "currency/FTE/year");
  const draft = draftOf(begun, write, writeShare);
  const written = (texts: Record<string, string>) =>
    rangeOf(SALARY.path, { ...draft, texts: { ...draft.texts, ...texts } }, read, readShare);
  expect(written({ high: "viel" })).toEqual({ field: "high", text: "viel" });
  expect(written({ low: "" })).toEqual({ field: "low", text: "" });
  const found = written({ mode: "70.000,5" });
  expect(found).toEqual({ range: { ...begun, mode: 70_000.5 } });
  expect(problemsOf(withRange(source, (found as { range: Range }).range))).toMatchObject([
    { path: "uncertainty.ranges[0].mode", sentence: { name: "modeOutside" } },
  ]);
  const discrete = {
    kind: "discrete",
    ends: "limits",
    texts: { values: "1; 2", probabilities: "60; 30" },
  } as const;
  const listed = rangeOf(SALARY.path, discrete, read, readShare);
  expect(listed).toEqual({
    range: { driver: SALARY.path, kind: "discrete", values: [1, 2], probabilities: [0.6, 0.3] },
  });
  expect(problemsOf(withRange(source, (listed as { range: Range }).range))).toMatchObject([
    { sentence: { name: "probabilitiesSum" } },
  ]);
});

test("correlations and events come and go; a correlation goes with its range", () => {
  const other: Range = { driver: VOLUME.path, kind: "normal", mean: 100, sd: 10 };
  const both = withRange(withRange(source, begun), other);
  const correlated = withCorrelation(both, SALARY.path, VOLUME.path, 0.5);
  expect(correlated.uncertainty?.correlations).toEqual([{ between: [SALARY.path, VOLUME.path], value: 0.5 }]);
  const again = withCorrelation(correlated, VOLUME.path, SALARY.path, -0.25);
  expect(again.uncertainty?.correlations).toEqual([{ between: [VOLUME.path, SALARY.path], value: -0.25 }]);
  expect(withCorrelation(again, SALARY.path, VOLUME.path, undefined)).toEqual(both);
  expect(withoutRange(again, VOLUME.path)).toEqual(withRange(source, begun));
  const event = driversIn(source)
    .map(({ path }) => /^(.*\.risks\.[^.]+)\.probability$/.exec(path)?.[1])
    .find((one) => one !== undefined)!;
  const occurs = withEvent(source, event, "poisson");
  expect([problemsOf(occurs), occurs.uncertainty?.events]).toEqual([[], [{ event, occurs: "poisson" }]]);
  expect(withEvent(occurs, event, undefined)).toEqual(source);
});
