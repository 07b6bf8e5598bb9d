import type { Chart } from "./chart";
import type { Range } from "./range";
import { textAt } from "./rangeContent";

/** State of a chart's part (title, axis, legend, …) by property name; there are too many to list in classes. */
export type ChartProperties = Record<string, unknown>;

/** A part of a chart that has nothing but properties, a fill, a line and a font. */
export class ChartPart {
  readonly font: ChartProperties = {
    Name: "Calibri",
    Size: 9,
    Color: "#595959",
    Bold: false,
    Italic: false,
    Underline: "None",
  };
  /** No color is the automatic one, "none" no fill at all. */
  readonly fill: ChartProperties = {};
  readonly line: ChartProperties = { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 };

  constructor(
    readonly chart: Chart,
    readonly properties: ChartProperties,
  ) {}

  set(name: string, value: unknown): void {
    this.properties[name] = value;
    this.chart.changed();
  }
}

/** A chart's title: a text of its own, or what a cell shows. */
export class ChartTitle extends ChartPart {
  private source: Range | null = null;

  get text(): string {
    const { source } = this;
    return source === null
      ? String(this.properties["Text"])
      : textAt(source, source.rect.row, source.rect.column);
  }

  setText(text: unknown): void {
    this.source = null;
    this.set("Text", text);
  }

  follow(cell: Range): void {
    this.source = cell;
    this.chart.changed();
  }
}
export class ChartLegend extends ChartPart {}
export class ChartDataLabels extends ChartPart {}
export class ChartGridlines extends ChartPart {}
export class ChartAxisTitle extends ChartPart {}
export class ChartArea extends ChartPart {}

/** A value, category or series axis. */
export class ChartAxis extends ChartPart {
  readonly title = new ChartAxisTitle(this.chart, { Text: "", Visible: false, TextOrientation: 0 });
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines = new ChartGridlines(this.chart, { Visible: false });

  constructor(chart: Chart, type: string) {
    super(chart, {
      Type: type,
      Visible: true,
      Minimum: "",
      Maximum: "",
      MajorUnit: "",
      MinorUnit: "",
      NumberFormat: "General",
      LinkNumberFormat: true,
      ReversePlotOrder: false,
      TickLabelPosition: "NextToAxis",
      TickLabelSpacing: "",
      TickMarkSpacing: 1,
      MajorTickMark: "None",
      MinorTickMark: "None",
      Position: "Automatic",
      DisplayUnit: "None",
      ScaleType: "Linear",
      TextOrientation: 0,
    });
    this.majorGridlines = new ChartGridlines(chart, { Visible: type === "Value" });
  }
}

/** Data labels of a new chart or series: none are shown. */
export const labelDefaults: ChartProperties = {
  ShowValue: false,
  ShowSeriesName: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  Position: "None",
  NumberFormat: "General",
  LinkNumberFormat: true,
  Separator: ", ",
};
