/** One series of a chart. Ranges are absolute and name their sheet: `Annual!$G$5:$K$5`. */
export interface PlanSeries {
  /** The cell that holds the name, or the name itself. */
  readonly name: { readonly cell: string } | { readonly text: string };
  readonly categories: string;
  readonly values: string;
  /** RRGGBB; null for a column that is not to be seen. */
  readonly color: string | null;
  /** Width of a line in points. */
  readonly weight?: number;
  /** Figures at the columns; without them none are shown. */
  readonly labels?: {
    readonly format: string;
    readonly position: "center" | "inside-end" | "inside-base" | "outside-end";
    readonly color: string;
    readonly bold?: true;
    readonly size: number;
  };
  /** Left out of the legend. */
  readonly unnamed?: true;
}

/** A native chart. */
export interface PlanChart {
  /** `bars` lie, the first category on top, those of one category over each other: what runs both ways from zero. */
  readonly kind: "line" | "clustered" | "stacked" | "bars";
  /** What is shown, with its unit; where a cell holds it, the title follows the cell. */
  readonly title: { readonly text: string; readonly cell?: string };
  /** The same in words for those who can't see it: where the figures stand. */
  readonly description: string;
  /** First and last row and column that it covers. */
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly series: readonly PlanSeries[];
  /** Parts of a stacked column are set apart by thin white lines; small parts would vanish under them. */
  readonly parted?: true;
  /** Gap between columns in percent of their width. */
  readonly gap?: number;
  readonly valueFormat: string;
  /** Where the axis of values ends, if the chart knows better than the program that draws it. */
  readonly valueMost?: number;
  readonly categoryFormat?: string;
  /** For months along the axis: a label every so many of them. */
  readonly labelEvery?: number;
  readonly legend: "bottom" | "right" | "none";
}
