/** The phrases of the study of risk, in English. */
export const study = {
  study: {
    title: "Risk",
    hint: "What the result depends on most, the number at which each of these inputs makes the option worth nothing, and what the options may come to where inputs have a range.",
    start: (option: string) => `Study the risk of ${option}`,
    changed: "Something has changed since the last study.",
    running: "Studying …",
    cancel: "Cancel",
    failed: "The study could not be made.",
    again: "Try again",
    ready: "The study is ready.",
    nothing: "There is no net present value to study.",
    mustBeTrue: "What must be true",
    zeroAt: (input: string, zero: string, today: string, change: string) =>
      `${input}: worth nothing at ${zero} instead of ${today} (${change})`,
    noZero: "No input alone, within its limits, makes the option worth nothing.",
    tornado: "What moves the net present value",
    moved: (unit: string) =>
      `${unit}, from as it is. Each input alone: from end to end of its range, else by a tenth down and up.`,
    input: "Input",
    low: "Low",
    high: "High",
    atLow: "NPV at low",
    atHigh: "NPV at high",
    zero: "Worth nothing at",
    none: "–",
    barLabel: (input: string, low: string, atLow: string, high: string, atHigh: string) =>
      `${input}: ${low} gives ${atLow}, ${high} gives ${atHigh}`,
    lowEnd: "Input at its low end",
    highEnd: "Input at its high end",
    leastSure: "Which of these are you least sure of?",
    leastSureHint:
      "How far each may be off, at most; likeliest is what is entered. Study again to see what follows.",
    sure: "Sure",
    upTo: (share: string) => `± ${share}`,
    ownRange: (low: string, high: string) => `${low} to ${high}`,
    rangeOf: (input: string) => `Range of ${input}`,
    replaced: (scenario: string, number: string) =>
      `${scenario} sets it to ${number}. That counts in this scenario, and not the range.`,
    allReplaced:
      "This scenario gives every input that has a range a number of its own, so nothing was simulated.",
    noValue: (option: string, trials: string, why: string) =>
      `${option} has no net present value in any of the ${trials} trials. In the first: ${why}`,
    withoutValue: "Trials without a value",
    noRanges: "No input has a range yet, so nothing was simulated.",
    comesTo: "What the options may come to",
    trials: (count: string, seed: number) =>
      `Net present value in ${count} trials, the same for all options (seed ${seed}).`,
    mean: "Mean",
    percentile: (percent: number) => `P${percent}: ${percent} % of trials below`,
    loss: "Probability of a loss",
    best: "Probability of being the best",
    contingency: (confidence: string) => `Contingency for ${confidence}`,
    curve: (option: string) => `How likely ${option} is to stay below an amount`,
    curveLabel: (low: string, middle: string, high: string, unit: string) =>
      `In ${unit}: 10 % of the trials are below ${low}, half below ${middle}, 90 % below ${high}`,
    below: "Below",
    probability: "Probability",
  },
};
