import type { Case } from "../../case/schema/case";
import type { WorkbookStore } from "../store/workbook-store";
import { plainError, type ExcelWords } from "../words";
import { buildInto, type Making, type Progress } from "./build";
import { figureFormula, insertFormula } from "./insert";
import { selectedCells, selectionWatch, type Selected } from "./selection";
import { showInSheet } from "./show";

/** What the pane may do in Excel. */
export interface ExcelHost {
  selectedAddress(): string | undefined;
  selectedCells(): Promise<Selected>;
  onSelectionChange(changed: () => void): () => void;
  buildWorkbook(source: Case, progress: (progress: Progress) => void, signal: AbortSignal): Promise<void>;
  lastBuilt(): number | null;
  showInSheet(path: string): Promise<void>;
  insertFigure(metric: string, scenario: string | undefined, year: number | null): Promise<void>;
}

/** Makes the host of the open workbook. `prepare` works a case out beside the page. */
export function createExcelHost(
  store: WorkbookStore,
  words: ExcelWords,
  prepare: (source: Case, signal?: AbortSignal) => Promise<Making>,
): ExcelHost {
  const selection = selectionWatch();
  const plainly = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw plainError(error, words);
    });
  return {
    selectedAddress: () => selection.address(),
    selectedCells: () => plainly(selectedCells()),
    onSelectionChange: (changed) => selection.watch(changed),
    buildWorkbook: (source, progress, signal) =>
      buildInto({ store, words, prepare, now: Date.now }, source, progress, signal),
    lastBuilt: () => store.built()?.at ?? null,
    showInSheet: (path) => plainly(showInSheet(path, store, words)),
    insertFigure: (metric, scenario, year) =>
      plainly(insertFormula(figureFormula(metric, scenario, year), words)),
  };
}
