import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { CellError } from "../model/cellValue";
import type { Worksheet } from "../model/worksheet";
import type { UniverGrid } from "./grid/univerGrid";

/** Excel's green corner in cells with an error. */
const mark = { tl: { color: "#107C41", size: 6 } };

/** Marks cells with an error in their top left corner. */
export function markErrors({ univer }: UniverGrid, sheetOf: (subUnitId: string) => Worksheet | null): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const value = sheetOf(subUnitId)?.cells.at(row, col)?.value;
        return next(value instanceof CellError ? { ...cell, markers: { ...cell?.markers, ...mark } } : cell);
      },
    });
}
