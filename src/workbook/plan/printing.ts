import type { SheetDraft } from "./draft";
import { column, row as rows } from "./layout";
import type { LinePage } from "./line-page";
import type { PlanPrint } from "./plan";

/** Percent at which a year of months and the columns before it are as wide as a page of A4 or Letter. */
const SCALE = 60;

/** Points of height that a page has at that scale below the repeated rows, on the lower of the two papers. */
const PAGE_HEIGHT = 705;

type Print = Omit<PlanPrint, "area">;

/**
 * Set up to print, but left out where somebody prints the whole workbook: the pack for a board is the pages that are
 * read. Its print area is an empty cell; cleared, the sheet prints with its breaks and titles.
 */
export const onDemand = (print: Print): Print & { readonly onDemand: true } => ({ ...print, onDemand: true });

/** A sheet that prints on one page, or on as many below one another as it needs; or on at most `high` of them. */
export const onOnePage: Print = { fit: "page" };
export const onePageWide = (titleRows: number, high = 0): Print => ({
  fit: { pagesHigh: high },
  titleRows: [1, titleRows],
});

/** A sheet with a long row: pages side by side. */
export const atScale: Print = {
  fit: { scale: SCALE, breakRows: [], breakColumns: [] },
  titleRows: [1, rows.rule],
};

/**
 * A sheet of months: one page a year across; down, a page ends where a section does, as long as sections are no
 * longer than a page.
 */
export function byYears({ draft, page }: { readonly draft: SheetDraft; readonly page: LinePage }): Print {
  const titles = { titleRows: [1, rows.date], titleColumns: [column.gutter, column.total] } as const;
  const years = Math.ceil(page.periods / MONTHS);
  const breakColumns = Array.from({ length: years - 1 }, (_, i) => column.first - 1 + MONTHS * (i + 1));
  return { fit: { scale: SCALE, breakRows: sectionBreaks(page, draft), breakColumns }, ...titles };
}

const MONTHS = 12;

/** A section that does not fit any more starts a new page where so much of the page or less would stay empty. */
const MOST_EMPTY = 0.3;

function sectionBreaks({ items }: LinePage, draft: SheetDraft): number[] {
  const breaks: number[] = [];
  const heights = items.map((_, i) => draft.heightOf(rows.first + i) ?? ROW);
  const breakBefore = (item: number): void => {
    breaks.push(rows.first + item - 1);
    used = 0;
  };
  let used = 0;
  items.forEach((item, i) => {
    if (item.kind === "heading" && used > 0) {
      const next = items.findIndex((one, k) => k > i && one.kind === "heading");
      const section = heights.slice(i, next < 0 ? undefined : next).reduce((sum, height) => sum + height, 0);
      const left = PAGE_HEIGHT - used;
      if (section > left && (left < MOST_EMPTY * PAGE_HEIGHT || left < FEWEST_ROWS * ROW)) breakBefore(i);
    }
    if (used + (heights[i] as number) > PAGE_HEIGHT) breakBefore(i);
    used += heights[i] as number;
  });
  return breaks;
}

const ROW = 15;
const FEWEST_ROWS = 4;
