/**
 * Colors of charts by what they mean; no color stands for two things. Options are saturated, categories of cost are
 * muted, steps of the bridge dark. All can be told apart by the color-blind, by their lightness or by their order.
 */
export const palette = {
  /** In-house is gray everywhere; options follow. */
  parts: [
    "7A8794", "0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "8C564B", "5E3C99", "B5BD00",
  ],
  /** Lies behind the line of the option on show. */
  onShow: "F4D58D",
  labor: "33475B",
  provider: "6E8CAB",
  technology: "B3C8DC",
  retained: "8C7BA8",
  stranded: "A98467",
  transition: "DBC1A0",
  rest: "D9DDE1",
  total: "14304F",
  adds: "A63D40",
  lowers: "2F6F73",
} as const; // prettier-ignore

export const partColor = (index: number): string => palette.parts[index % palette.parts.length] as string;

/** Grounds on which figures are white. */
const DARK: ReadonlySet<string> = new Set([
  palette.labor, palette.provider, palette.retained, palette.stranded, palette.adds, palette.lowers, palette.total,
]); // prettier-ignore
export const isDark = (color: string): boolean => DARK.has(color);
