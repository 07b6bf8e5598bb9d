import type { Options } from "minisearch";

/** A page as the search knows it. */
export interface Found {
  /** The page's file on the site. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

/** How pages are looked for; the index and the page that reads it must agree. LABOR.DIFFERENTIAL is two words. */
export const searchOptions: Options<Found> = {
  fields: ["title", "words"],
  storeFields: ["title"],
  searchOptions: { boost: { title: 4 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
};
