import type { Worksheet } from "../model/worksheet";
import type { SurfaceRegistry } from "../protocol/surface";
import { rangeArgument } from "./ranges";

/** `worksheet.horizontalPageBreaks` and `worksheet.verticalPageBreaks` */
export class PageBreaks {
  constructor(
    readonly sheet: Worksheet,
    readonly direction: "rows" | "columns",
  ) {}

  get all(): PageBreak[] {
    return [...this.sheet.pageBreaks[this.direction]]
      .sort((a, b) => a - b)
      .map((line) => new PageBreak(this, line));
  }
}

/** A page ends before this row or column. */
class PageBreak {
  constructor(
    readonly breaks: PageBreaks,
    readonly line: number,
  ) {}

  get lines(): Set<number> {
    return this.breaks.sheet.pageBreaks[this.breaks.direction];
  }
}

/** Describes page breaks. They are kept; the workbench does not print. */
export function addPageBreaks(registry: SurfaceRegistry): void {
  registry
    .add(PageBreaks, {
      name: "PageBreakCollection",
      items: (breaks) => breaks.all,
      methods: {
        Add: (breaks, args) => {
          const { rect } = rangeArgument(args, 0, breaks.sheet);
          const line = breaks.direction === "rows" ? rect.row : rect.column;
          breaks.sheet.pageBreaks[breaks.direction].add(line);
          return new PageBreak(breaks, line);
        },
        GetCount: (breaks) => breaks.all.length,
        RemovePageBreaks: ({ sheet, direction }) => sheet.pageBreaks[direction].clear(),
      },
    })
    .add(PageBreak, {
      name: "PageBreak",
      methods: { Delete: (one) => void one.lines.delete(one.line) },
    });
}
