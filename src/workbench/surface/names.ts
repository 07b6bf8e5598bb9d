import { NamedItem } from "../model/names";
import { absoluteAddress, orNotFound, Range } from "../model/range";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { CallArguments } from "../protocol/arguments";
import type { SurfaceRegistry } from "../protocol/surface";
import { asFlag, asText, read, readWrite } from "./members";

/** The names of a workbook, or of one sheet. */
export class NamesOfScope {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {}

  find(name: string): NamedItem | null {
    const item = this.workbook.names.find(name, this.sheet);
    return item?.sheet === this.sheet ? item : null;
  }
}

/** Describes names. */
export function addNames(registry: SurfaceRegistry): void {
  registry
    .add(NamesOfScope, {
      name: "NamedItemCollection",
      item: (names, args) => orNotFound(names.find(args.text(0))),
      items: ({ workbook, sheet }) => workbook.names.of(sheet),
      methods: {
        Add: (names, args) => addName(names, args),
        GetCount: ({ workbook, sheet }) => workbook.names.of(sheet).length,
        GetItemOrNullObject: (names, args) => names.find(args.text(0)),
      },
    })
    .add(NamedItem, {
      name: "NamedItem",
      identity: ["_Id"],
      properties: {
        _Id: read((item) => item.name),
        Name: read((item) => item.name),
        Type: read((item) => item.type),
        Value: read((item) => item.value),
        Scope: read((item) => (item.sheet ? "Worksheet" : "Workbook")),
        Formula: readWrite(
          (item) => item.formula,
          (item, value) => {
            item.formula = asText(value);
          },
        ),
        Comment: readWrite(
          (item) => item.comment,
          (item, value) => {
            item.comment = asText(value);
          },
        ),
        Visible: readWrite(
          (item) => item.visible,
          (item, value) => {
            item.visible = asFlag(value);
          },
        ),
      },
      links: {
        Worksheet: (item) => orNotFound(item.sheet),
        WorksheetOrNullObject: (item) => item.sheet,
      },
      methods: {
        GetRange: (item) => orNotFound(item.range()),
        GetRangeOrNullObject: (item) => item.range(),
        Delete: (item) => item.delete(),
      },
    });
}

function addName({ workbook, sheet }: NamesOfScope, args: CallArguments): NamedItem {
  const range = args.object(1, Range);
  const formula = range ? `=${absoluteAddress(range)}` : args.text(1);
  const item = workbook.names.add(args.text(0), formula, sheet);
  item.comment = args.optionalText(2) ?? "";
  return item;
}
