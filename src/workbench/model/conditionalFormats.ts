import { intersection, type Rect } from "./address";
import type { CellStyle } from "./cellStyle";
import { withStyle } from "./cellStyle";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Excel.ConditionalFormatType of the kinds that are simulated. */
export const conditionalFormatTypes = [
  "CellValue",
  "Custom",
  "ContainsText",
  "ColorScale",
  "DataBar",
  "IconSet",
] as const;

export type ConditionalFormatType = (typeof conditionalFormatTypes)[number];

/** A conditional format: cells, a rule, and the style or the picture that it gives. */
export class ConditionalFormat {
  stopIfTrue = false;
  style: CellStyle = {};
  /** The rule or criteria as the add-in gave them: formula, operator, thresholds. */
  readonly rule: Record<string, unknown> = {};

  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
    readonly type: ConditionalFormatType,
    public rects: Rect[],
  ) {}

  get range(): Range | null {
    const [rect] = this.rects;
    return rect && this.rects.length === 1 ? new Range(this.sheet, rect) : null;
  }

  /** 0 is applied first. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  set priority(priority: number) {
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(this.priority, 1);
    conditionalFormats.splice(priority, 0, this);
    this.sheet.layoutChanged();
  }

  setStyle(change: CellStyle): void {
    this.style = withStyle(this.style, change);
    this.sheet.layoutChanged();
  }

  setRule(change: Record<string, unknown>): void {
    Object.assign(this.rule, change);
    this.sheet.layoutChanged();
  }

  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this);
    this.sheet.layoutChanged();
  }
}

/** The conditional formats that touch a range, first to apply first. */
export class ConditionalFormats {
  constructor(readonly range: Range) {}

  get all(): ConditionalFormat[] {
    return this.range.sheet.conditionalFormats.filter((format) =>
      format.rects.some((rect) => intersection(rect, this.range.rect)),
    );
  }

  /** A new format goes first, as in Excel. */
  add(type: ConditionalFormatType): ConditionalFormat {
    const { sheet, rect } = this.range;
    const format = new ConditionalFormat(sheet, sheet.workbook.newId(), type, [rect]);
    sheet.conditionalFormats.unshift(format);
    sheet.layoutChanged();
    return format;
  }

  clear(): void {
    const gone = new Set(this.all);
    const { sheet } = this.range;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.has(format));
    sheet.layoutChanged();
  }
}
