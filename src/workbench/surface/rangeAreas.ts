import { type Rect, rectName, quotedSheetName } from "../model/address";
import type { Range } from "../model/range";
import { clearContents } from "../model/rangeContent";
import { clearStyle, type StyledArea } from "../model/rangeStyle";
import type { Worksheet } from "../model/worksheet";
import type { SurfaceRegistry } from "../protocol/surface";
import { read } from "./members";
import { RangeFormat } from "./rangeFormat";

/** Several ranges of one sheet. */
export class RangeAreas implements StyledArea {
  constructor(
    readonly sheet: Worksheet,
    readonly ranges: readonly Range[],
  ) {}

  get rects(): readonly Rect[] {
    return this.ranges.map((range) => range.rect);
  }

  get address(): string {
    return this.rects.map((rect) => `${quotedSheetName(this.sheet.name)}!${rectName(rect)}`).join(",");
  }
}

class RangesOfAreas {
  constructor(readonly areas: RangeAreas) {}
}

/** A single range as something to style. */
export const areaOf = ({ sheet, rect }: Range): StyledArea => ({ sheet, rects: [rect] });

/** Describes several ranges taken together. */
export function addRangeAreas(registry: SurfaceRegistry): void {
  registry
    .add(RangeAreas, {
      name: "RangeAreas",
      properties: {
        Address: read((areas) => areas.address),
        AreaCount: read((areas) => areas.ranges.length),
        CellCount: read((areas) => areas.ranges.reduce((sum, range) => sum + range.cellCount, 0)),
      },
      links: {
        Format: (areas) => new RangeFormat(areas),
        Worksheet: (areas) => areas.sheet,
        Areas: (areas) => new RangesOfAreas(areas),
      },
      methods: {
        Clear: (areas, args) => {
          const what = args.optionalText(0) ?? "All";
          if (what !== "Formats") areas.ranges.forEach(clearContents);
          if (what !== "Contents") clearStyle(areas);
        },
      },
    })
    .add(RangesOfAreas, {
      name: "RangeCollection",
      items: ({ areas }) => areas.ranges,
      methods: {
        GetCount: ({ areas }) => areas.ranges.length,
        GetItemAt: ({ areas }, args) => areas.ranges[args.integer(0)] ?? null,
      },
    });
}
