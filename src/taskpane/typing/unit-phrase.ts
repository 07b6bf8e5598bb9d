import { parseUnit } from "../../kernel/unit";

/** Words for base units in both languages, as people write them behind a number. */
const WORDS: Readonly<Record<string, string>> = {
  FTE: "fte ftes vzk vzä people person persons employee employees staff heads headcount mitarbeiter mitarbeitende beschäftigte beschäftigter beschäftigten person personen köpfe stellen",
  year: "year years yr yrs y jahr jahre jahren j annum yearly annually annual jährlich",
  month: "month months mo mos mon monat monate monaten monthly monatlich",
  week: "week weeks wk wks woche wochen wo weekly wöchentlich",
  day: "day days tag tage tagen daily täglich",
  hour: "hour hours hr hrs h stunde stunden std hourly stündlich",
  minute: "minute minutes min mins minuten",
  second: "second seconds sec secs s sekunde sekunden sek",
  call: "call calls anruf anrufe anrufen",
  unit: "unit units stück",
  supervisor: "supervisor supervisors lead leads leitung führungskraft führungskräfte",
};
const BASES = new Map(
  Object.entries(WORDS).flatMap(([base, words]) => words.split(" ").map((word) => [word, base] as const)),
);
/** Lengths of time that are whole multiples of each other. */
const LENGTHS: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600 },
  { month: 1, year: 12 },
];
/** What is counted, so that another word for it may be meant. */
const COUNTED = ["unit", "call", "FTE"];
const PER = /\s*\/\s*|(?:^|\s+)(?:per|pro|je|an?|im|in der|in dem|every)\s+/;
const YEARLY =
  /(?:^|\s)p\.?\s?a\.?$|\s(?=(?:yearly|annually|monthly|weekly|daily|hourly|jährlich|monatlich|wöchentlich|täglich|stündlich)$)/;

/** How words behind a number fit the unit that is wanted: by which number they turn into it, and whether that is sure. */
export interface Fit {
  readonly times: number;
  readonly doubtful: boolean;
}

/**
 * Compares "cases", "months", "per employee a year" with a unit; undefined where they don't fit.
 * @param counted what the case calls its unit of work
 */
export function fitOf(phrase: string, unit: string, counted: string | undefined): Fit | undefined {
  const text = phrase.toLowerCase().trim();
  if (text === "") return { times: 1, doubtful: false };
  const [over = "", ...under] = text
    .replace(YEARLY, (found) => (/p/.test(found) ? " per year" : " per "))
    .split(PER);
  const powers = Object.entries(parseUnit(unit)).filter(([base]) => base !== "currency");
  const wanted = (sign: 1 | -1): string[] =>
    powers.filter(([, power]) => power * sign > 0).map(([base]) => base);
  // A rate of growth is one of a year, whether its unit says so or not.
  const below = powers.every(([base]) => base === "year") && unit.startsWith("1") ? ["year"] : wanted(-1);
  const fits = [
    ...(over.trim() === "" ? [] : [fit(over.trim(), wanted(1), counted, false)]),
    ...under.map((word) => fit(word.trim(), below, counted, true)),
  ];
  if (under.length > below.length || fits.includes(undefined)) return undefined;
  const sure = fits as Fit[];
  return {
    times: sure.reduce((product, one) => product * one.times, 1),
    doubtful: sure.some((one) => one.doubtful),
  };
}

function fit(
  word: string,
  wanted: readonly string[],
  counted: string | undefined,
  under: boolean,
): Fit | undefined {
  const given =
    counted !== undefined && stem(word) === stem(counted) ? "unit" : BASES.get(word.replace(/\.$/, ""));
  if (given !== undefined && wanted.includes(given)) return { times: 1, doubtful: false };
  for (const lengths of LENGTHS) {
    const other = wanted.find((base) => base in lengths);
    const [from, to] = [lengths[given ?? ""], lengths[other ?? ""]];
    if (from !== undefined && to !== undefined)
      return { times: under ? to / from : from / to, doubtful: true };
  }
  const another = (given === undefined || COUNTED.includes(given)) && /^\p{L}[\p{L} -]+$/u.test(word);
  return another && wanted.some((base) => COUNTED.includes(base)) ? { times: 1, doubtful: true } : undefined;
}

/** A word without its ending of one or many. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?:en|es|e|n|s)$/, "");
