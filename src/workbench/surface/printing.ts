import { HeaderFooter, HeadersFooters, PageLayout } from "../model/pageLayout";
import { SheetProtection } from "../model/protection";
import { orNotFound } from "../model/range";
import type { SurfaceRegistry } from "../protocol/surface";
import { read, stateProperties } from "./members";
import { RangeAreas } from "./rangeAreas";
import { asRange, rangeArgument, rangesAt } from "./ranges";

const layoutState = [
  "Orientation",
  "PaperSize",
  "BlackAndWhite",
  "PrintErrors",
  "Zoom",
  "CenterHorizontally",
  "CenterVertically",
  "PrintHeadings",
  "PrintGridlines",
  "LeftMargin",
  "RightMargin",
  "TopMargin",
  "BottomMargin",
  "HeaderMargin",
  "FooterMargin",
  "PrintComments",
  "DraftMode",
  "FirstPageNumber",
  "PrintOrder",
];

/** Points in one unit of Excel.PrintMarginUnit. */
const pointsPerUnit: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 28.3464567 };

const marginNames: Record<string, string> = {
  left: "LeftMargin",
  right: "RightMargin",
  top: "TopMargin",
  bottom: "BottomMargin",
  header: "HeaderMargin",
  footer: "FooterMargin",
};

/** Describes page layout and protection. */
export function addPrinting(registry: SurfaceRegistry): void {
  registry
    .add(PageLayout, {
      name: "PageLayout",
      properties: stateProperties<PageLayout>(layoutState, (layout) => layout.properties),
      links: { HeadersFooters: (layout) => layout.headersFooters },
      methods: {
        SetPrintArea: (layout, args) => {
          const areas = args.object(0, RangeAreas);
          const given = args.raw(0);
          layout.printArea = areas
            ? [...areas.ranges]
            : typeof given === "string"
              ? rangesAt(given, layout.sheet)
              : [asRange(given, layout.sheet)];
        },
        GetPrintArea: (layout) => orNotFound(printArea(layout)),
        GetPrintAreaOrNullObject: (layout) => printArea(layout),
        SetPrintTitleRows: (layout, args) => {
          layout.titleRows = rangeArgument(args, 0, layout.sheet);
        },
        SetPrintTitleColumns: (layout, args) => {
          layout.titleColumns = rangeArgument(args, 0, layout.sheet);
        },
        GetPrintTitleRowsOrNullObject: (layout) => layout.titleRows,
        GetPrintTitleColumnsOrNullObject: (layout) => layout.titleColumns,
        SetPrintMargins: (layout, args) => {
          const factor = pointsPerUnit[args.text(0)] ?? 1;
          for (const [key, value] of Object.entries(args.record(1))) {
            const name = marginNames[key];
            if (name && typeof value === "number") layout.properties[name] = value * factor;
          }
        },
      },
    })
    .add(HeadersFooters, {
      name: "HeaderFooterGroup",
      properties: stateProperties<HeadersFooters>(
        ["State", "UseSheetMargins", "UseSheetScale"],
        (group) => group.properties,
      ),
      links: { DefaultForAllPages: (group) => group.defaultPages },
    })
    .add(HeaderFooter, {
      name: "HeaderFooter",
      properties: stateProperties<HeaderFooter>(
        ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"],
        (texts) => texts.properties,
      ),
    })
    .add(SheetProtection, {
      name: "WorksheetProtection",
      properties: {
        Protected: read((protection) => protection.isProtected),
        Options: read((protection) => protection.options),
      },
      methods: {
        Protect: (protection, args) =>
          protection.protect(args.isGiven(0) ? args.record(0) : {}, args.optionalText(1)),
        Unprotect: (protection, args) => protection.unprotect(args.optionalText(0)),
      },
    });
}

const printArea = (layout: PageLayout): RangeAreas | null =>
  layout.printArea.length > 0 ? new RangeAreas(layout.sheet, layout.printArea) : null;
