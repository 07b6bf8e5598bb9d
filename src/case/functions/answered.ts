import { CallError, type CellAnswer } from "./record";

/** An answer, or why there is none, as one cell of a table shows it. */
export function answered(work: () => CellAnswer): CellAnswer {
  try {
    return work();
  } catch (error) {
    if (error instanceof CallError) return { error: error.kind, message: error.message };
    throw error;
  }
}
