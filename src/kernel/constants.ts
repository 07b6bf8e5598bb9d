/** Numbers that are the same everywhere and for ever. A formula uses them by name; their units make it checkable. */
export const constants: Readonly<Record<string, { readonly value: number; readonly unit: string }>> = {
  monthsPerYear: { value: 12, unit: "month/year" },
  weeksInYear: { value: 52, unit: "week/year" },
  daysPerWeek: { value: 7, unit: "day/week" },
  /** Monday to Friday. */
  weekdays: { value: 5, unit: "day/week" },
  hoursPerDay: { value: 24, unit: "hour/day" },
  /** The night of labor law. */
  nightBegins: { value: 22, unit: "hour" },
  nightEnds: { value: 6, unit: "hour" },
  minutesPerHour: { value: 60, unit: "minute/hour" },
  secondsPerMinute: { value: 60, unit: "second/minute" },
  /** One month, to count from the start of a month. */
  oneMonth: { value: 1, unit: "month" },
  /** One day, and one week, to count days of a week and hours of a day. */
  oneDay: { value: 1, unit: "day" },
  oneWeek: { value: 1, unit: "week" },
  /** Turns a bare number of yearly steps into years. */
  oneYear: { value: 1, unit: "year" },
};
