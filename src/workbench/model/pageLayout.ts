import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** How a sheet prints. Margins in points. */
export class PageLayout {
  printArea: Range[] = [];
  titleRows: Range | null = null;
  titleColumns: Range | null = null;
  readonly headersFooters = new HeadersFooters();
  /** All other properties by name, with the values of a new sheet. */
  readonly properties: Record<string, unknown> = {
    Orientation: "Portrait",
    PaperSize: "Letter",
    BlackAndWhite: false,
    PrintErrors: "AsDisplayed",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintHeadings: false,
    PrintGridlines: false,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
    PrintComments: "NoComments",
    DraftMode: false,
    FirstPageNumber: "",
    PrintOrder: "DownThenOver",
  };

  constructor(readonly sheet: Worksheet) {}
}

/** Header and footer groups; the workbench keeps the texts of the default pages. */
export class HeadersFooters {
  readonly defaultPages = new HeaderFooter();
  readonly properties: Record<string, unknown> = {
    State: "Default",
    UseSheetMargins: true,
    UseSheetScale: true,
  };
}

export class HeaderFooter {
  readonly properties: Record<string, unknown> = {
    LeftHeader: "",
    CenterHeader: "",
    RightHeader: "",
    LeftFooter: "",
    CenterFooter: "",
    RightFooter: "",
  };
}
