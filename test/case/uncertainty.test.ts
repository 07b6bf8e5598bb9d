import { readCase } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import { readOrFail, problemsOf, smallCase } from "./small-case";

const SALARY = "processes.support.roles.agent.salary";
const VOLUME = "processes.support.annualVolume";

/** The small case with something uncertain in it. */
const uncertain = (uncertainty: unknown): unknown => smallCase({ uncertainty });
const said = (uncertainty: unknown): string[] =>
  problemsOf(uncertain(uncertainty)).map(({ path, message }) => `${path} ${message}`);
const range = (changes: object): unknown => ({
  ranges: [{ driver: SALARY, kind: "triangular", low: 30000, mode: 36000, high: 45000, ...changes }],
});

test("a case keeps what it says of its uncertainty", () => {
  const given = {
    ranges: [
      { driver: SALARY, kind: "pert", low: 30000, mode: 36000, high: 45000 },
      { driver: VOLUME, kind: "normal", mean: 100000, sd: 5000 },
    ],
    correlations: [{ between: [SALARY, VOLUME], value: 0.6 }],
    events: [],
  };
  expect(readOrFail(uncertain(given)).uncertainty).toEqual({
    ...given,
    ranges: [{ ...given.ranges[0], ends: "limits" }, given.ranges[1]],
  });
});

test("what is uncertain leaves the evaluation as it is, to the last bit", () => {
  const values = (data: unknown) => {
    const computed = computeCase(readOrFail(data));
    if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
    const { model, values: all, figures } = computed.results;
    return [model.lines.map(({ id }) => Array.from(all.row(id))), [...figures]];
  };
  expect(values(uncertain(range({})))).toEqual(values(smallCase()));
});

test.each<[unknown, string]>([
  [
    range({ driver: "processes.support.roles.agent.salry" }),
    `uncertainty.ranges[0].driver names "processes.support.roles.agent.salry", which is no driver of the case; did you mean "${SALARY}"?`,
  ],
  [
    range({ low: 50000 }),
    "uncertainty.ranges[0] must have its low end below its high end; it goes from 50000 to 45000.",
  ],
  [
    range({ high: 30000, mode: 30000 }),
    "uncertainty.ranges[0] must have its low end below its high end; it goes from 30000 to 30000.",
  ],
  [
    range({ mode: 46000 }),
    "uncertainty.ranges[0].mode must lie between the ends, 30000 and 45000; it is 46000.",
  ],
  [
    range({ low: -1 }),
    `uncertainty.ranges[0].low is outside of what "${SALARY}" may be: it must be at least 0, but is -1.`,
  ],
  [
    range({ low: 100, ends: "p10-p90" }),
    `uncertainty.ranges[0] reaches beyond what "${SALARY}" may be: it must be at least 0, but with these ends for P10 and P90 it goes to`,
  ],
  [range({ kind: "gauss" }), "uncertainty.ranges[0].kind must be one of"],
  [range({ surplus: 1 }), "uncertainty.ranges[0].surplus is not a field of a case"],
  [
    { ranges: [{ driver: SALARY, kind: "normal", mean: 36000, sd: 0 }] },
    "uncertainty.ranges[0].sd must be more than 0; it is 0.",
  ],
  [
    { ranges: [{ driver: SALARY, kind: "lognormal", mean: 0, sd: 1 }] },
    "uncertainty.ranges[0].mean must be more than 0; it is 0.",
  ],
  [
    { ranges: [{ driver: SALARY, kind: "normal", mean: -5, sd: 1 }] },
    `uncertainty.ranges[0].mean is outside of what "${SALARY}" may be: it must be at least 0, but is -5.`,
  ],
  [
    { ranges: [{ driver: SALARY, kind: "discrete", values: [1, 2], probabilities: [0.5, 0.4] }] },
    "uncertainty.ranges[0].probabilities must add up to 1; they add up to 0.9.",
  ],
  [
    { ranges: [{ driver: SALARY, kind: "discrete", values: [1, 2], probabilities: [1] }] },
    "uncertainty.ranges[0].probabilities must be as many as there are values, 2; there are 1.",
  ],
  [
    { ranges: [{ driver: SALARY, kind: "discrete", values: [1, 1], probabilities: [0.5, 0.5] }] },
    "uncertainty.ranges[0].values gives 1 a second time; add its probabilities up instead.",
  ],
  [
    { ranges: [{ driver: SALARY, kind: "discrete", values: [-1, 1], probabilities: [0.5, 0.5] }] },
    `uncertainty.ranges[0].values[0] is outside of what "${SALARY}" may be: it must be at least 0, but is -1.`,
  ],
  [
    {
      ranges: [
        { driver: SALARY, kind: "normal", mean: 9, sd: 1 },
        { driver: SALARY, kind: "normal", mean: 9, sd: 1 },
      ],
    },
    `uncertainty.ranges[1] is about "${SALARY}" a second time; a driver has one range.`,
  ],
  [
    { correlations: [{ between: [SALARY, VOLUME], value: 0.5 }] },
    `uncertainty.correlations[0].between[0] names "${SALARY}", which has no range; give it one first.`,
  ],
  [
    { correlations: [{ between: [SALARY, SALARY], value: 0.5 }] },
    "uncertainty.correlations[0] must be between two different drivers.",
  ],
  [
    { correlations: [{ between: [SALARY, VOLUME], value: 1.5 }] },
    "uncertainty.correlations[0].value must be at most 1; it is 1.5.",
  ],
  [
    { events: [{ event: "processes.support.risks.nothing", occurs: "poisson" }] },
    'uncertainty.events[0].event names "processes.support.risks.nothing", which is no event of a register of risks',
  ],
  [{ ranges: "wide" }, 'uncertainty.ranges must be a list; it is "wide".'],
])("refused: %j", (given, wanted) => {
  const [first] = said(given);
  expect(first?.slice(0, wanted.length)).toBe(wanted);
});

test("a normal range of which much lies beyond the driver's limits is cut off there, and that is said", () => {
  const read = readCase(uncertain({ ranges: [{ driver: SALARY, kind: "normal", mean: 10000, sd: 10000 }] }));
  // A standard normal variable is below -1 with a probability of 0.158655 (NIST/SEMATECH e-Handbook, 1.3.6.7.1).
  expect(read.ok && read.notices).toEqual([
    {
      path: "uncertainty.ranges[0]",
      message: `lies outside of what "${SALARY}" may be (at least 0) in 16 % of all draws; the distribution is cut off there.`,
    },
  ]);
});
