import { formulaParser, loadParser, mayNeedParser, needsParser } from "../../src/case/custom/parser";
import { readCase } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import type { Case } from "../../src/case/schema/case";
import { plainCase } from "./plain-case";

const own = plainCase({
  top: {
    customLines: [{ id: "a", name: "Own", category: "other", period: "month", formula: "headcount * 2" }],
  },
});

test("a case without lines of one's own never needs the reader of formulas", () => {
  expect(needsParser(plainCase())).toBe(false);
  expect(mayNeedParser(JSON.stringify(plainCase()))).toBe(false);
  expect(readCase(plainCase()).ok).toBe(true);
  expect(formulaParser()).toBeUndefined();
});

test("a case with such lines says that it is not loaded, and is read once it is", async () => {
  expect([needsParser(own), mayNeedParser(JSON.stringify(own))]).toEqual([true, true]);
  const problem = {
    path: "customLines",
    message: "The reader of formulas is not loaded, so lines of your own can't be computed.",
  };
  expect(readCase(own)).toEqual({ ok: false, problems: [problem] });
  const plain = readCase(plainCase()) as { case: Case };
  const computed = computeCase({ ...plain.case, customLines: (own as Case).customLines });
  expect(computed).toMatchObject({ ok: false, problems: [problem] });
  await loadParser();
  expect(readCase(own).ok).toBe(true);
});
