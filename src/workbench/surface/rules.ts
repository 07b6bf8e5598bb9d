import { invalidArgument } from "../hostError";
import { ConditionalFormat, ConditionalFormats, conditionalFormatTypes } from "../model/conditionalFormats";
import { normalizedColor } from "../model/cellStyle";
import { absoluteAddress, orNotFound, Range } from "../model/range";
import { DataValidation } from "../model/validation";
import type { Worksheet } from "../model/worksheet";
import type { CallArguments } from "../protocol/arguments";
import type { SurfaceRegistry, WireProperty } from "../protocol/surface";
import { RangeAreas } from "./rangeAreas";
import { asFlag, asNumber, asRecord, asText, read, readWrite, stateProperties } from "./members";

/** The part of a conditional format that belongs to its type. */
class RuleOf {
  constructor(readonly format: ConditionalFormat) {}
}
class CellValueRule extends RuleOf {}
class CustomRule extends RuleOf {}
class FormulaOfRule extends RuleOf {}
class TextRule extends RuleOf {}
class ColorScale extends RuleOf {}
class DataBar extends RuleOf {}
class IconSet extends RuleOf {}
class RuleStyle extends RuleOf {}
class RuleFill extends RuleOf {}
class RuleFont extends RuleOf {}

/** Describes data validations and conditional formats. */
export function addRules(registry: SurfaceRegistry): void {
  addValidation(registry);
  registry
    .add(ConditionalFormats, {
      name: "ConditionalFormatCollection",
      item: (formats, args) => orNotFound(byId(formats, args)),
      items: (formats) => formats.all,
      methods: {
        Add: (formats, args) => {
          const type = conditionalFormatTypes.find((known) => known === args.text(0));
          if (!type) throw invalidArgument(`Conditional formats of type ${args.text(0)} are not simulated.`);
          return formats.add(type);
        },
        ClearAll: (formats) => formats.clear(),
        GetCount: (formats) => formats.all.length,
        GetItemAt: (formats, args) => orNotFound(formats.all[args.integer(0)] ?? null),
        GetItemOrNullObject: (formats, args) => byId(formats, args),
      },
    })
    .add(ConditionalFormat, {
      name: "ConditionalFormat",
      identity: ["Id"],
      properties: {
        Id: read((format) => format.id),
        Type: read((format) => format.type),
        Priority: readWrite(
          (format) => format.priority,
          (format, value) => {
            format.priority = asNumber(value);
          },
        ),
        StopIfTrue: readWrite(
          (format) => format.stopIfTrue,
          (format, value) => {
            format.stopIfTrue = asFlag(value);
          },
        ),
      },
      links: {
        CellValue: (format) => orNotFound(ruleOf(format, "CellValue", CellValueRule)),
        CellValueOrNullObject: (format) => ruleOf(format, "CellValue", CellValueRule),
        Custom: (format) => orNotFound(ruleOf(format, "Custom", CustomRule)),
        CustomOrNullObject: (format) => ruleOf(format, "Custom", CustomRule),
        TextComparison: (format) => orNotFound(ruleOf(format, "ContainsText", TextRule)),
        TextComparisonOrNullObject: (format) => ruleOf(format, "ContainsText", TextRule),
        ColorScale: (format) => orNotFound(ruleOf(format, "ColorScale", ColorScale)),
        ColorScaleOrNullObject: (format) => ruleOf(format, "ColorScale", ColorScale),
        DataBar: (format) => orNotFound(ruleOf(format, "DataBar", DataBar)),
        DataBarOrNullObject: (format) => ruleOf(format, "DataBar", DataBar),
        IconSet: (format) => orNotFound(ruleOf(format, "IconSet", IconSet)),
        IconSetOrNullObject: (format) => ruleOf(format, "IconSet", IconSet),
      },
      methods: {
        GetRange: (format) => orNotFound(format.range),
        GetRangeOrNullObject: (format) => format.range,
        GetRanges: (format) => rangesOf(format.sheet, format),
        Delete: (format) => format.delete(),
      },
    });
  addRulesByType(registry);
  addRuleStyles(registry);
}

const byId = (formats: ConditionalFormats, args: CallArguments): ConditionalFormat | null =>
  formats.all.find((format) => format.id === args.text(0)) ?? null;

const ruleOf = <T extends RuleOf>(
  format: ConditionalFormat,
  type: string,
  part: new (format: ConditionalFormat) => T,
): T | null => (format.type === type ? new part(format) : null);

const rangesOf = (sheet: Worksheet, format: ConditionalFormat): RangeAreas =>
  new RangeAreas(
    sheet,
    format.rects.map((rect) => new Range(sheet, rect)),
  );

function addValidation(registry: SurfaceRegistry): void {
  const record = (name: "prompt" | "errorAlert"): WireProperty<DataValidation> =>
    readWrite(
      (validation) => validation[name],
      (validation, value) => {
        validation[name] = asRecord(value);
      },
    );
  registry.add(DataValidation, {
    name: "DataValidation",
    properties: {
      Type: read((validation) => validation.type),
      Rule: readWrite(
        (validation) => validation.rule,
        (validation, value) => {
          validation.rule = withAddresses(asRecord(value));
        },
      ),
      Prompt: record("prompt"),
      ErrorAlert: record("errorAlert"),
      IgnoreBlanks: readWrite(
        (validation) => validation.ignoreBlanks,
        (validation, value) => {
          validation.ignoreBlanks = asFlag(value);
        },
      ),
    },
    methods: { Clear: (validation) => validation.clear() },
  });
}

/** Rules may name a range as an object; they keep its address, and give that back. */
const withAddresses = (rule: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rule).map(([kind, limits]) => [
      kind,
      Object.fromEntries(
        Object.entries(asRecord(limits)).map(([name, value]) => [
          name,
          value instanceof Range ? `=${absoluteAddress(value)}` : value,
        ]),
      ),
    ]),
  );

/** A property that is kept in the rule under its own name. */
const ruleState = <T extends RuleOf>(names: readonly string[]): Record<string, WireProperty<T>> =>
  stateProperties<T>(
    names,
    ({ format }) => format.rule,
    ({ format }) => format.sheet.layoutChanged(),
  );

const styleLink = ({ format }: RuleOf) => new RuleStyle(format);

function addRulesByType(registry: SurfaceRegistry): void {
  registry
    .add(CellValueRule, {
      name: "CellValueConditionalFormat",
      properties: ruleState(["Rule"]),
      links: { Format: styleLink },
    })
    .add(CustomRule, {
      name: "CustomConditionalFormat",
      links: { Format: styleLink, Rule: ({ format }) => new FormulaOfRule(format) },
    })
    .add(FormulaOfRule, { name: "ConditionalFormatRule", properties: ruleState(["Formula"]) })
    .add(TextRule, {
      name: "TextConditionalFormat",
      properties: ruleState(["Rule"]),
      links: { Format: styleLink },
    })
    .add(ColorScale, { name: "ColorScaleConditionalFormat", properties: ruleState(["Criteria"]) })
    .add(DataBar, {
      name: "DataBarConditionalFormat",
      properties: ruleState(["ShowDataBarOnly", "BarDirection", "LowerBoundRule", "UpperBoundRule"]),
    })
    .add(IconSet, {
      name: "IconSetConditionalFormat",
      properties: ruleState(["Style", "Criteria", "ShowIconOnly", "ReverseIconOrder"]),
    });
}

function addRuleStyles(registry: SurfaceRegistry): void {
  const flag = (name: "bold" | "italic" | "strikethrough"): WireProperty<RuleOf> =>
    readWrite(
      ({ format }) => format.style[name] ?? null,
      ({ format }, value) => format.setStyle({ [name]: asFlag(value) }),
    );
  const color = (name: "fillColor" | "fontColor"): WireProperty<RuleOf> =>
    readWrite(
      ({ format }) => format.style[name] ?? "",
      ({ format }, value) => format.setStyle({ [name]: normalizedColor(value) ?? "#000000" }),
    );
  registry
    .add(RuleStyle, {
      name: "ConditionalRangeFormat",
      properties: {
        NumberFormat: readWrite(
          ({ format }) => format.style.numberFormat ?? null,
          ({ format }, value) => format.setStyle({ numberFormat: asText(value) }),
        ),
      },
      links: {
        Fill: ({ format }) => new RuleFill(format),
        Font: ({ format }) => new RuleFont(format),
      },
    })
    .add(RuleFill, {
      name: "ConditionalRangeFill",
      properties: { Color: color("fillColor") },
      methods: { Clear: ({ format }) => format.setStyle({ fillColor: null }) },
    })
    .add(RuleFont, {
      name: "ConditionalRangeFont",
      properties: {
        Color: color("fontColor"),
        Bold: flag("bold"),
        Italic: flag("italic"),
        Strikethrough: flag("strikethrough"),
      },
    });
}
