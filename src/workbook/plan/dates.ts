import type { WorkbookText } from "../../words/workbook";
/** How a language writes dates. */
type DateWords = Pick<WorkbookText, "language">;

const DAY = 86_400_000;
/** Excel counts days from here. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day as Excel counts it: the first of a month `months` after a start such as 2027-01. */
export function dateSerial(start: string, months: number): number {
  const [year, month] = start.split("-").map(Number) as [number, number];
  return (Date.UTC(year, month - 1 + months, 1) - EPOCH) / DAY;
}

/** A day of ISO text as Excel counts it. */
export const daySerial = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY;

/** A month of a case that starts in a month such as 2027-01: month 18 is Jun 2028. */
export function monthText(start: string, month: number, { language }: DateWords): string {
  const [year, first] = start.split("-").map(Number) as [number, number];
  const at = first - 1 + month - 1;
  return `${language.months[at % 12]} ${year + Math.floor(at / 12)}`;
}

/** 2026-11-14 as a person writes it: 14 Nov 2026. */
export function dayText(iso: string, { language }: DateWords): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return language.day(day, language.months[month - 1] as string, year);
}
