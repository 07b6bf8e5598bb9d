/** The phrases of the study of risk, in English. */
export const study = {
  study: {
    title: "Risk",
    hint: "What the result depends on most, the number at which each of these inputs makes the option worth nothing, and what the options may come to where inputs have a range.",
    start: (option: string) => `Study the risk of ${option}`,
    changed: "Something has changed since the last study.",
    running: "Studying …",
    soFar: (done: string, trials: string) => `Net present value so far: ${done} of ${trials} trials.`,
    inTrials: (trials: string) => `${trials} trials`,
    howMany: "How many trials",
    anew: "Study anew",
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
    target: "Target for the net present value",
    missing: (target: string) => `Probability of missing ${target}`,
    wrong: "How often another choice is worth more",
    wrongBy: "What that costs, on average over all trials",
    chooseNow: "What choosing now may cost",
    noRegret: (option: string) =>
      `In every trial ${option} is worth at least as much as any other option and as keeping the work in-house.`,
    regret: (option: string, share: string, amount: string) =>
      `In ${share} of the trials another choice, keeping the work in-house included, is worth more than ${option}. Choosing it nevertheless costs ${amount} on average over all trials.`,
    worthKnowing: (input: string, amount: string) =>
      `Of all that is uncertain, ${input} is most worth finding out before choosing: knowing it exactly would be worth ${amount} at most.`,
    notWorthKnowing: "Knowing any one of these inputs exactly would not change the choice.",
    sourcesHint: (unit: string) =>
      `Where the variance comes from: by rank correlation, as shares of their sum; and how much of it would be gone if the input were known. What knowing it would be worth at most: ${unit}.`,
    byRank: "By rank correlation",
    firstOrder: "Gone if known",
    knowing: "Worth knowing",
    heatMap: "Two inputs together",
    heatMapOf: (down: string, across: string, unit: string) =>
      `Net present value, ${unit}: downwards ${down}, across ${across}. Blue is above 0, orange below.`,
    heatCorner: (down: string, across: string, amount: string) => `${down} and ${across}: ${amount}`,
    downwards: "Downwards",
    across: "Across",
    curve: (option: string) => `How likely ${option} is to stay below an amount`,
    curveLabel: (low: string, middle: string, high: string, unit: string) =>
      `In ${unit}: 10 % of the trials are below ${low}, half below ${middle}, 90 % below ${high}`,
    below: "Below",
    probability: "Probability",
  },
};
