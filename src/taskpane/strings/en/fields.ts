import type { LimitTexts } from "../strings";

export const fields = {
  /** A word or sentence of a record, which is written in English. */
  word: (text: string) => text,
  limits: ({ min, max, above, below, whole }: LimitTexts) => {
    const number = whole ? "whole number" : "";
    if (min !== undefined && max !== undefined)
      return [number, `${min} to ${max}`].filter(Boolean).join(", ");
    const low = above !== undefined ? `more than ${above}` : min !== undefined ? `${min} or more` : "";
    const high = below !== undefined ? `less than ${below}` : max !== undefined ? `at most ${max}` : "";
    return [number, [low, high].filter(Boolean).join(" and ")].filter(Boolean).join(", ");
  },
  units: {
    share: "percent",
    short: {
      FTE: "FTE",
      year: "yr",
      month: "mo",
      week: "wk",
      day: "day",
      hour: "h",
      seat: "seat",
      minute: "min",
      second: "s",
      unit: "unit",
      call: "calls",
      supervisor: "lead",
      point: "pts",
    },
    full: {
      FTE: "employee",
      year: "year",
      month: "month",
      week: "week",
      day: "day",
      hour: "hour",
      seat: "seat",
      minute: "minutes",
      second: "seconds",
      unit: "unit",
      call: "calls",
      supervisor: "supervisor",
      point: "points",
    } as Readonly<Record<string, string>>,
    per: (over: string, under: readonly string[], times: readonly string[]) => {
      const counted =
        {
          employee: "employees",
          month: "months",
          year: "years",
          week: "weeks",
          day: "days",
          hour: "hours",
          seat: "seats",
        }[over] ?? over;
      return [
        counted,
        ...under.map((one) => `per ${one}`),
        ...times.map((one) => (one === "hour" ? "an hour" : `a ${one}`)),
      ]
        .filter(Boolean)
        .join(" ");
    },
  },
  field: {
    about: (label: string) => `About ${label}, and where it comes from`,
    addLater: "Another value from a later year on",
    noLater: "Take this later value out",
    fromYear: (year: string, value: string) => `From year ${year}: ${value}`,
    note: "Where does it come from?",
    notGiven: "Not given",
    leftOut: "Left out",
    unused: "Not used",
    blank: "blank",
    needed: "Needed before there are results.",
    countsAs: (value: string) => `Blank counts as ${value}.`,
    typical: "Typical",
    replace: "Replace",
    yours: "Yours",
    was: (value: string) => `was ${value}`,
    wasBlank: "was blank",
    everywhere: (input: string) =>
      `${input} was blank in the base: what you entered holds for every scenario.`,
    onlyIn: (scenario: string) => `Only in ${scenario}`,
    baseIs: (value: string) => `base ${value}`,
    useBase: "Use the base",
    use: (value: string) => `Use ${value}`,
    notNumber: (text: string) => `“${text}” is not a number.`,
    outside: (text: string, limits: string) => `${text} can't be: ${limits}.`,
    /** Of what may be right: a question, which the button behind it answers. */
    asked: {
      share: (text: string, value: string) => `Is “${text}” ${value}? Else write it with its sign: ${text}%.`,
      written: (text: string, value: string) => `Is “${text}” ${value}?`,
      unit: (text: string, value: string) => `“${text}” is said in another unit. Is it ${value}?`,
      month: (text: string, month: string) => `Is “${text}” ${month}?`,
      unusual: (value: string) => `${value} is unusual here. Is it meant?`,
      currency: (from: string, own: string) => `The case counts in ${own}, this is in ${from}.`,
      atRate: (from: string, own: string, rate: string, year: number) =>
        `The case counts in ${own}, this is in ${from}. Convert at ${rate}, the mean of ${year} (European Central Bank)?`,
      noRate: (from: string, own: string) =>
        `The case counts in ${own}, and there is no rate here for ${from}. Type the amount in ${own}.`,
    },
    basis: (text: string) => `Basis: ${text}`,
    monthOf: (month: string) => `= ${month}`,
  },
  grid: {
    add: "Add",
    paste: "Paste",
    take: (address: string) => `Take ${address}`,
    takeSelected: "Take selected cells",
    more: "More",
    duplicate: "Duplicate",
    up: "Move up",
    down: "Move down",
    remove: "Delete",
    rename: "Rename",
    added: (name: string) => `Added ${name}`,
    removed: (name: string) => `Deleted ${name}`,
    moved: (name: string) => `Moved ${name}`,
    duplicated: (name: string) => `Duplicated ${name}`,
    copyOf: (name: string) => `${name} (copy)`,
    all: "All",
    useForAll: "Use for all rows",
    usedForAll: (label: string) => `${label} for all rows`,
    columns: "Columns",
    empty: "Nothing here yet.",
    showInSheet: "Show in sheet",
    name: "Name",
    yes: "Yes",
    no: "No",
    /** A label inside a sentence; one that starts with several capitals is a short form and stays. */
    cellName: (row: string, label: string) =>
      `${row}, ${/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label}`,
    help: "Arrows move, typing replaces, F2 edits, Delete blanks, Ctrl+V pastes.",
    pasteHint: "Copy cells in Excel, then press Ctrl+V in the table.",
    total: "Together",
    deleted: (name: string) => `${name} is deleted.`,
    undo: "Undo",
  },
};
