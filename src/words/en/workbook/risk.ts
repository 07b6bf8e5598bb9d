import type { Piece } from "../../piece";

/** The sheet of risk. */
export const risk = {
  risk: {
    title: "Risk",
    dependsMost: (name: Piece) => `What ${name} depends on most`,
    note: "Each input moved alone, from end to end of its range, else by a tenth down and up. Worth nothing at: the nearest number with which the net present value is 0, all else as built; a dash where none within its limits does that. To try a number yourself, type it on the sheet Inputs and look at the Summary.",
    same: "The inputs are as they were on that day.",
    input: "Input",
    bars: "Bars of the tornado",
    npvAsBuilt: "Net present value as built",
    atLow: "At low",
    atHigh: "At high",
    chart: (name: Piece, currency: Piece, scale: Piece) =>
      `What moves the net present value of ${name}, ${currency} ${scale} from as built`,
    chartSays: (first: Piece, last: Piece) =>
      `A tornado: for each input a bar to either side of today's net present value. The table in the rows ${first} to ${last} above holds the figures.`,
    lowEnd: "Input at its low end",
    highEnd: "Input at its high end",
    method: (day: Piece, how: Piece) =>
      `Values of ${day} for the scenario Base, in dashed boxes: they don't follow the inputs. ${how}`,
    changed: " input cells have changed since: build the workbook again to renew this sheet.",
    heads: {
      now: "Now",
      today: "As built",
      low: "Low",
      high: "High",
      atLow: "Net present value at low",
      atHigh: "Net present value at high",
      spread: "Spread",
      switching: "Worth nothing at",
      change: "Change from as built",
    },
    noZero: "no number within its limits makes it 0",
    zeroAt: (value: Piece) => `0 at ${value}`,
    sentence: ({
      driver,
      low,
      high,
      option,
      from,
      to,
      zero,
      day,
    }: Readonly<Record<"driver" | "low" | "high" | "option" | "from" | "to" | "zero" | "day", string>>) =>
      `${driver}, ${low} to ${high}: net present value of ${option} ${from} to ${to}; ${zero} (${day}).`,
  },
  simulation: {
    nothing:
      "Nothing was simulated: the case gives no input a range. Give ranges to see what the options may come to.",
    mended: " The correlations contradict each other: the nearest ones that don't were used.",
    title: "What the options may come to: net present value",
    without: (name: Piece, all: Piece) => `${name} has no net present value in any of the ${all} trials.`,
    firstTrial: (why: Piece) => `In the first trial: ${why}`,
    ofAll: "Of all trials",
    sd: "Standard deviation",
    error: "Standard error of the mean, at most",
    percentile: (percent: Piece) => `P${percent}: ${percent}% of the trials are below`,
    loss: "Probability of a loss: net present value below 0",
    best: "Probability that no other option is better",
    contingency: (confidence: Piece) => `Contingency: less than as built, with a confidence of ${confidence}`,
    noValue: "Trials without a value",
    below: "Probability that the net present value is below",
    chart: (currency: Piece, scale: Piece) =>
      `Probability that the net present value is below an amount, ${currency} ${scale}`,
    chartSays: (top: Piece, last: Piece) =>
      `One line for each option, from 0 to 100%. The rows ${top} to ${last} below hold the figures.`,
    uncertain: "What is uncertain",
    input: "Input",
    with: (one: Piece, other: Piece) => `${one} with ${other}`,
    correlation: "correlation",
    event: "event",
    anyNumber: "Any number a year",
    atMostOnce: "At most once a year",
    limits: "limits",
    deciles: "P10, P90",
    simulated: (trials: Piece, seed: Piece, sampling: Piece) =>
      `Simulated: ${trials} trials, the same for all options, seed ${seed}, ${sampling}.`,
    sampling: {
      sobol: "Sobol numbers with Owen's scrambling",
      lhs: "Latin hypercube",
      random: "plain random numbers",
    },
    kinds: {
      triangular: "Triangular",
      pert: "PERT",
      uniform: "Uniform",
      normal: "Normal",
      lognormal: "Lognormal",
      discrete: "One of several",
    },
    heads: ["Distribution", "Low", "Mode", "High", "Mean", "Standard deviation", "Low and high are"],
    replaced: "Replaced in",
    replacedNote:
      "Replaced in: the scenarios that give the input a number, which counts there in place of the range.",
  },
};
