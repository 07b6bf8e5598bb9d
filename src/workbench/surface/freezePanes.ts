import { Range, orNotFound } from "../model/range";
import type { Worksheet } from "../model/worksheet";
import { maxColumns, maxRows } from "../model/address";
import type { SurfaceRegistry } from "../protocol/surface";
import { rangeArgument } from "./ranges";

/** `worksheet.freezePanes` */
export class FreezePanes {
  constructor(readonly sheet: Worksheet) {}

  freeze(rows: number, columns: number): void {
    this.sheet.frozen = { rows, columns };
    this.sheet.layoutChanged();
  }

  /** The frozen cells: whole rows, whole columns, or the corner of both. */
  get location(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.sheet, {
      row: 0,
      column: 0,
      rows: rows === 0 ? maxRows : rows,
      columns: columns === 0 ? maxColumns : columns,
    });
  }
}

/** Describes frozen panes. */
export function addFreezePanes(registry: SurfaceRegistry): void {
  registry.add(FreezePanes, {
    name: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (panes, args) => panes.freeze(args.optionalInteger(0) ?? 1, 0),
      FreezeColumns: (panes, args) => panes.freeze(0, args.optionalInteger(0) ?? 1),
      FreezeAt: (panes, args) => {
        const { rect, isEntireColumn, isEntireRow } = rangeArgument(args, 0, panes.sheet);
        panes.freeze(isEntireColumn ? 0 : rect.row + rect.rows, isEntireRow ? 0 : rect.column + rect.columns);
      },
      Unfreeze: (panes) => panes.freeze(0, 0),
      GetLocation: (panes) => orNotFound(panes.location),
      GetLocationOrNullObject: (panes) => panes.location,
    },
  });
}
