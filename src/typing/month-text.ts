/** The months of a case: month 1 is its start. */
export interface CaseMonths {
  /** 2027-04 */
  readonly start: string;
  readonly count: number;
  /** 3/4 is the third of April. */
  readonly dayFirst: boolean;
}

/** A month of the case that a text names, and whether another may be meant; undefined where it names none. */
export interface NamedMonth {
  readonly month: number;
  readonly doubtful: boolean;
}

const NAMES = [
  "january januar jänner janeiro",
  "february februar feber fevereiro",
  "march märz maerz mrz março marco",
  "april abril",
  "may mai maio",
  "june juni junho",
  "july juli julho",
  "august agosto",
  "september setembro",
  "october oktober outubro",
  "november novembro",
  "december dezember dezembro",
].map((names) => names.split(" "));
const SHORTEST = 3;

/** The month, from 1, that a word of English, German or Portuguese begins: "Apr", "april", "Sept". */
function named(word: string): number | undefined {
  const text = word.toLowerCase();
  if (text.length < SHORTEST) return undefined;
  const at = NAMES.findIndex((names) => names.some((name) => name.startsWith(text)));
  return at < 0 ? undefined : at + 1;
}

/** Reads "April 2027", "2027-04-15", "15/4/2027", "April", "month 4" as a month of the case. */
export function monthOf(text: string, months: CaseMonths): NamedMonth | undefined {
  const found = dateIn(text, months.dayFirst);
  if (found === undefined) return undefined;
  const [startYear, startMonth] = months.start.split("-").map(Number) as [number, number];
  if (found.year !== undefined)
    return {
      month: (found.year - startYear) * 12 + found.month - startMonth + 1,
      doubtful: found.doubtful,
    };
  const month = ((found.month - startMonth + 12) % 12) + 1;
  return { month, doubtful: months.count > 12 };
}

/** A month of a calendar. */
export interface Found {
  readonly year: number | undefined;
  readonly month: number;
  readonly doubtful: boolean;
}

const YEAR = "(?<year>\\d{4})";
const DAY = "\\d{1,2}(?:\\.|st|nd|rd|th)?";
const WORD = "(?<word>\\p{L}+)\\.?";
const written = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");
const ISO = written(`${YEAR}[-/.](?<month>\\d{1,2})(?:[-/.]\\d{1,2})?(?:[T ]\\d.*)?`);
const MONTH_YEAR = written(`(?<month>\\d{1,2})[-/.] ?${YEAR}`);
const WORDS = [
  `${WORD},? ?-?${YEAR}`,
  `${DAY} ?-?${WORD},? ?-?${YEAR}`,
  `${WORD} ${DAY},? ${YEAR}`,
  WORD,
].map(written);
const SHORT_YEAR = written(`${WORD} ?[-' ]'?(?<short>\\d{2})`);
const NUMBERS = written(`(?<one>\\d{1,2})(?<sign>[-/.]) ?(?<two>\\d{1,2})[-/.] ?(?<year>\\d{2}|\\d{4})`);

/** The month, and the year where it is given, that a text names; undefined where it names none. */
export function dateIn(text: string, dayFirst: boolean): Found | undefined {
  const plain = (ISO.exec(text) ?? MONTH_YEAR.exec(text))?.groups;
  if (plain !== undefined) return valid(Number(plain["year"]), Number(plain["month"]), false);
  for (const pattern of WORDS) {
    const { word, year } = pattern.exec(text)?.groups ?? {};
    const month = word === undefined ? undefined : named(word);
    if (month !== undefined)
      return { year: year === undefined ? undefined : Number(year), month, doubtful: false };
  }
  // Excel writes Apr-27 for April 2027; a person may mean the day.
  const { word, short } = SHORT_YEAR.exec(text)?.groups ?? {};
  const month = word === undefined ? undefined : named(word);
  if (month !== undefined) return { year: 2000 + Number(short), month, doubtful: true };
  const numbers = NUMBERS.exec(text)?.groups;
  return numbers === undefined ? undefined : inNumbers(numbers, dayFirst);
}

/** The day comes first with periods and where the language says so; a number above 12 is the day wherever it stands. */
function inNumbers(
  { one, two, sign, year }: Readonly<Record<string, string>>,
  dayFirst: boolean,
): Found | undefined {
  const [first, second] = [Number(one), Number(two)];
  const sure = sign === "." || first > 12 || second > 12 || first === second;
  const month = sign === "." || first > 12 || (dayFirst && second <= 12) ? second : first;
  const full = (year as string).length === 4;
  return valid(Number(year) + (full ? 0 : 2000), month, !sure || !full);
}

const valid = (year: number, month: number, doubtful: boolean): Found | undefined =>
  month >= 1 && month <= 12 ? { year, month, doubtful } : undefined;
