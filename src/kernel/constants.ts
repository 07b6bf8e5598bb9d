/** Numbers that are the same everywhere and for ever. A formula uses them by name; their units make it checkable. */
export const constants: Readonly<Record<string, { readonly value: number; readonly unit: string }>> = {
  monthsPerYear: { value: 12, unit: "month/year" },
  weeksInYear: { value: 52, unit: "week/year" },
  minutesPerHour: { value: 60, unit: "minute/hour" },
  secondsPerMinute: { value: 60, unit: "second/minute" },
  /** One month, to count from the start of a month. */
  oneMonth: { value: 1, unit: "month" },
  /** Turns a bare number of yearly steps into years. */
  oneYear: { value: 1, unit: "year" },
};
