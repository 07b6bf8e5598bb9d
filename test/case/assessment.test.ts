import { assess, type Fit } from "../../src/case/assessment/assess";
import { readCase } from "../../src/case/read";
import { findingsOf } from "../../src/case/findings/findings";
import { fitJson } from "../../src/cli/fit";
import { assessedCase, assessment } from "./assessed-case";
import { computeOrFail, figure, problemsOf, readOrFail, smallCase, totals } from "./small-case";

const fitOf = (given: unknown, scenario?: string): Fit => assess(computeOrFail(given, scenario)) as Fit;
const partOf = (fit: Fit, id: string) => fit.parts.find((one) => one.id === id)!;
const found = (given: unknown, option = "offshore", scenario?: string): Map<string, unknown> => {
  const results = computeOrFail(given, scenario);
  const own = results.model.options.find(({ id }) => id === option)!;
  return new Map(findingsOf(results, own).map(({ id, values }) => [id, values]));
};

describe("an assessment by two people, worked by hand", () => {
  const fit = fitOf(assessedCase());

  test("each criterion is the mean over those who scored it, by their weights", () => {
    // CFO counts twice: (2·3 + 4)/3, (2·5 + 5)/3; (2·2 + 3)/3; where the COO abstains, the CFO's 5.
    expect(partOf(fit, "inhouse").means).toEqual([10 / 3, 5]);
    expect(partOf(fit, "offshore").means).toEqual([4, 7 / 3]);
    expect(partOf(fit, "better").means).toEqual([11 / 3, 5]);
  });

  test("the fit is the mean over criteria by their weights", () => {
    expect(partOf(fit, "inhouse").score).toBeCloseTo((3 * (10 / 3) + 5) / 4, 12); // 3.75
    expect(partOf(fit, "offshore").score).toBeCloseTo((3 * 4 + 7 / 3) / 4, 12); // 3.5833…
    expect(partOf(fit, "better").score).toBeCloseTo(4, 12);
  });

  test("an option whose mean is below a must fails it", () => {
    expect(fit.parts.map(({ id, failed }) => [id, failed])).toEqual([
      ["inhouse", []],
      ["offshore", [1]],
      ["better", []],
    ]);
  });

  test("first places under random weights come near the areas of the weight simplex", () => {
    // Offshore is first where 4w + 7/3(1−w) > 11/3·w + 5(1−w), that is w > 8/9; in-house never.
    expect(fit.draws).toBe(10_000);
    expect(partOf(fit, "inhouse").first).toBe(0);
    expect(Math.abs(partOf(fit, "offshore").first! - 1 / 9)).toBeLessThan(0.01);
    expect(partOf(fit, "offshore").first! + partOf(fit, "better").first!).toBeCloseTo(1, 12);
    expect(fitOf(assessedCase()).parts.map(({ first }) => first)).toEqual(
      fit.parts.map(({ first }) => first),
    );
  });

  test("the work is core from the threshold on, and with the saving that speaks for something", () => {
    const [process] = fit.processes;
    expect(process!.score).toBeCloseTo((10 / 3 + 2) / 2, 12); // 2.67
    expect(process!.core).toBe(false);
    expect(figure(computeOrFail(assessedCase()), "offshore/figure/savingRate")).toBeGreaterThan(0);
    expect(partOf(fit, "offshore").advice).toEqual([{ process: "support", advice: "Outsource" }]);
    const low = fitOf(assessedCase({ "assessment.threshold": 2.5 }));
    expect(low.processes[0]!.core).toBe(true);
    expect(partOf(low, "offshore").advice).toEqual([
      { process: "support", advice: "Captive or shared service" },
    ]);
  });
});

test("an assessment moves no amount", () => {
  const [without, beside] = [computeOrFail(smallCase()), computeOrFail(assessedCase())];
  expect(totals(beside)).toEqual(totals(without));
  expect([...beside.figures]).toEqual([...without.figures]);
  expect(assess(without)).toBeUndefined();
});

test("what nobody scored makes no mean, and nothing is guessed", () => {
  const blank = fitOf(assessedCase({ "assessment.assessors.0.options.2.scores.1.score": null }));
  expect(partOf(blank, "better")).toMatchObject({ score: null, unscored: [1], first: null });
  // The others are ranked without it: offshore beats in-house where 2/3·w > 8/3(1−w), that is w > 0.8.
  expect(Math.abs(partOf(blank, "offshore").first! - 0.2)).toBeLessThan(0.015);
  // A criterion that counts for nothing needs no score.
  const idle = fitOf(
    assessedCase({
      "assessment.assessors.0.options.2.scores.1.score": null,
      "assessment.criteria.3.weight": 0,
    }),
  );
  expect(partOf(idle, "better").score).toBeCloseTo(11 / 3, 12);
});

test("a scenario may score and weigh otherwise", () => {
  const scenarios = [
    {
      id: "doubt",
      name: "Doubt",
      changes: {
        "assessment.assessors.cfo.options.offshore.scores.exit.score": 5,
        "assessment.criteria.exit.weight": 3,
      },
    },
  ];
  const doubt = fitOf(assessedCase({ scenarios }), "doubt");
  // (2·5 + 3)/3 = 13/3, then (4 + 13/3)/2.
  expect(partOf(doubt, "offshore").score).toBeCloseTo((4 + 13 / 3) / 2, 12);
  expect(partOf(doubt, "offshore").failed).toEqual([]);
});

test("all fives are five, whatever the weights", () => {
  const criteria = [0.1, 0.2, 0.3].map((weight, i) => ({ id: `c${i}`, name: `Question ${i}`, weight }));
  const all = criteria.map(({ id }) => ({ criterion: id, score: 5 }));
  const given = assessedCase({
    "assessment.criteria": criteria,
    "assessment.assessors": [
      { id: "one", name: "One", weight: 0.1, options: [{ option: "offshore", scores: all }] },
      { id: "two", name: "Two", weight: 0.7, options: [{ option: "offshore", scores: all }] },
    ],
  });
  expect(partOf(fitOf(given), "offshore").score).toBeCloseTo(5, 12);
});

describe("findings", () => {
  test("money and fit that disagree are named, with the must that is missed", () => {
    const values = found(assessedCase());
    expect([...values.keys()]).toEqual(
      expect.arrayContaining(["fit-disagrees", "fit-fails", "fit-ranking", "fit-advice"]),
    );
    expect(values.get("fit-disagrees")).toMatchObject({
      money: "Offshore provider",
      fit: "Improved in-house",
      fitScore: { value: 4 },
    });
    expect(values.get("fit-fails")).toMatchObject({
      criterion: "Can we get out?",
      score: { value: 7 / 3 },
      minimum: { value: 3 },
    });
  });

  test("money and fit that agree are said once, with the option", () => {
    const top = {
      "assessment.assessors.0.options.1.scores": [
        { criterion: "quality", score: 5 },
        { criterion: "exit", score: 5 },
      ],
      "assessment.assessors.1.options.1.scores": [],
    };
    expect([...found(assessedCase(top)).keys()]).toContain("fit-agrees");
    expect([...found(assessedCase(top)).keys()]).not.toContain("fit-disagrees");
    expect([...found(assessedCase(top), "better").keys()]).not.toContain("fit-agrees");
  });

  test("core by its score is led out with what that asks for, and a word to the contrary is questioned", () => {
    const core = { "assessment.threshold": 2, "processes.0.core": false };
    expect([...found(assessedCase(core)).keys()]).toEqual(
      expect.arrayContaining(["core-outside", "core-said-otherwise"]),
    );
    expect([...found(assessedCase(core), "better").keys()]).not.toContain("core-outside");
    const agreed = { ...core, "processes.0.core": true };
    expect([...found(assessedCase(agreed)).keys()]).not.toContain("core-said-otherwise");
  });

  test("without an assessment nothing is said of fit", () => {
    expect([...found(smallCase()).keys()].filter((id) => /^(fit|core-(outside|said))/.test(id))).toEqual([]);
  });
});

describe("what is refused, and what has no effect", () => {
  test.each([
    [{ "assessment.assessors.0.options.1.scores.0.score": 6 }, "between 1 and 5"],
    [{ "assessment.assessors.0.options.1.scores.0.score": 0 }, "between 1 and 5"],
    [{ "assessment.criteria.2.weight": -1 }, "between 0 and 1000"],
    [{ "assessment.criteria.3.minimum": 7 }, "between 1 and 5"],
    [{ "assessment.threshold": 0.5 }, "between 1 and 5"],
    [{ "assessment.assessors.0.options.1.option": "nowhere" }, 'the option "nowhere"'],
    [{ "assessment.assessors.0.processes.0.process": "nothing" }, 'the process "nothing"'],
    [{ "assessment.assessors.0.options.1.scores.0.criterion": "value" }, 'the criterion of options "value"'],
    [{ "assessment.assessors.0.processes.0.scores.0.criterion": "exit" }, 'the criterion of the work "exit"'],
    [{ "assessment.assessors.0.options.1.option": "inhouse" }, "a second time"],
    [{ "assessment.assessor": [] }, 'did you mean "assessors"'],
    [
      { "assessment.criteria": Array.from({ length: 51 }, (_, i) => ({ id: `c${i}`, name: "?" })) },
      "at most 50",
    ],
  ])("%j", (changes, message) => {
    expect(
      problemsOf(assessedCase(changes))
        .map((one) => one.message)
        .join("\n"),
    ).toContain(message);
  });

  test("a range of a score and a later value of one are refused", () => {
    const driver = "assessment.criteria.exit.weight";
    const uncertainty = { ranges: [{ driver, kind: "uniform", low: 1, high: 2 }] };
    expect(problemsOf(assessedCase({ uncertainty }))[0]?.message ?? "").toContain("move no amount");
    const later = [{ id: "more", driver, from: 2, value: 3 }];
    expect(problemsOf(assessedCase({ later }))[0]?.message ?? "").toContain("one number for the whole case");
  });

  test.each([
    [{ "assessment.criteria.0.minimum": 3 }, "assessment.criteria[0].minimum"],
    [{ assessment: {} }, "assessment.criteria"],
    [{ "assessment.assessors": [] }, "assessment.assessors"],
    [{ "assessment.criteria.2.weight": 0, "assessment.criteria.3.weight": 0 }, "assessment.criteria"],
  ])("%j is said to have none", (changes, path) => {
    const read = readCase(assessedCase(changes));
    expect(read.ok && read.notices.map((one) => one.path)).toContain(path);
  });
});

test("programs read the fit by identifiers, and only where there is one", () => {
  const fit = fitJson(fitOf(assessedCase())) as { parts: Record<string, object>; processes: object };
  expect(fit.parts["offshore"]).toMatchObject({
    criteria: { quality: 4, exit: 7 / 3 },
    failed: ["exit"],
    advice: { support: "Outsource" },
  });
  expect(fit.processes).toMatchObject({ support: { core: false } });
  expect(readOrFail(assessedCase()).assessment?.assessors.length).toBe(assessment.assessors.length);
});
