import { patiently, type Patience } from "../patience";
import { troubleOf } from "../trouble";
import { applyStep } from "./apply";
import { firstNotWritten } from "./read-back";
import type { Chunk, ContentStep, Dispensable, Step } from "./step";

/** Excel holds something else than what was written. */
export class NotAsWritten extends Error {
  constructor(readonly cell: string) {
    super(`${cell} does not hold what was written.`);
  }
}

/**
 * Writes a chunk to a sheet and reads its cells back. What is too much for one call goes in two.
 * @returns what the sheet is without, where Excel refuses a chunk that it can do without
 * @throws NotAsWritten where Excel keeps something else, also at the second attempt
 */
export async function sendChunk(
  context: Excel.RequestContext,
  sheet: string,
  { steps, dispensable }: Chunk,
  patience: Patience,
): Promise<Dispensable | undefined> {
  try {
    await sendSteps(context, sheet, steps, patience);
    return undefined;
  } catch (error) {
    if (dispensable === undefined || patience.signal?.aborted === true) throw error;
    return dispensable;
  }
}

async function sendSteps(
  context: Excel.RequestContext,
  sheet: string,
  steps: readonly Step[],
  patience: Patience,
): Promise<void> {
  try {
    await patiently(() => attempt(context, sheet, steps), patience);
  } catch (error) {
    const parts = troubleOf(error) === "too much" ? halves(steps) : [];
    if (parts.length === 0) throw error;
    for (const part of parts) await sendSteps(context, sheet, part, patience);
  }
}

async function attempt(
  context: Excel.RequestContext,
  sheetId: string,
  steps: readonly Step[],
): Promise<void> {
  const wrong = await written(context, sheetId, steps);
  if (wrong === undefined) return;
  const again = await written(context, sheetId, steps);
  if (again !== undefined) throw new NotAsWritten(again);
}

/** Writes the steps; the first cell that does not hold what was written. */
async function written(
  context: Excel.RequestContext,
  sheetId: string,
  steps: readonly Step[],
): Promise<string | undefined> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.getItem(sheetId);
  const read = steps.map((step) => applyStep(context, sheet, step)?.load("formulas"));
  await context.sync();
  for (const [i, step] of steps.entries()) {
    const range = read[i];
    const wrong = range && firstNotWritten(step as ContentStep, range.formulas as unknown[][]);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** The same work in two parts; none where it can't be parted. */
function halves(steps: readonly Step[]): (readonly Step[])[] {
  const middle = Math.ceil(steps.length / 2);
  if (steps.length > 1) return [steps.slice(0, middle), steps.slice(middle)];
  const [step] = steps;
  if (step?.do !== "content" || step.cells.length < 2) return [];
  const rows = Math.ceil(step.cells.length / 2);
  return [
    [{ ...step, cells: step.cells.slice(0, rows) }],
    [{ ...step, row: step.row + rows, cells: step.cells.slice(rows) }],
  ];
}
