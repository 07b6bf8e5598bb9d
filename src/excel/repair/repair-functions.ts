import { cellAddress } from "../../workbook/formula-text/address";
import { mayHoldOurs, renameOurs, typedName } from "../../workbook/share/our-function";

/** A cell that still shows #NAME?, and why. */
export interface Left {
  readonly sheet: string;
  readonly cell: string;
  /** We have no such function; Excel refused the formula; Excel took it and still does not know the function. */
  readonly why: "unknown" | "refused" | "still";
}

export interface Repaired {
  readonly repaired: number;
  readonly left: readonly Left[];
}

const NOT_KNOWN = "#NAME?";
/** Cells asked for at a time: Excel on the web moves 5 MB at once. */
const AT_ONCE = 20_000;

/** A cell to be entered anew. */
interface Lost {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Enters formulas anew that show #NAME? though they call our functions: a workbook that was opened or calculated
 * where Sourcing Case was not there keeps them so, under the names that files hold.
 * @param known our functions, in capitals and without the namespace: LABOR.LOADED
 * @param progress told of each sheet, and which share of all sheets is done
 * @throws Error of Excel; the signal's reason where it was stopped
 */
export async function repairFunctions(
  known: ReadonlySet<string>,
  progress: (sheet: string, share: number) => void,
  signal: AbortSignal,
): Promise<Repaired> {
  const left: Left[] = [];
  let repaired = 0;
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const [i, sheet] of sheets.items.entries()) {
      progress(sheet.name, i / sheets.items.length);
      for await (const lost of lostIn(context, sheet, signal)) {
        const place = { sheet: sheet.name, cell: cellAddress(lost.row + 1, lost.column + 1) };
        if (!namesOf(lost.formula).every((name) => known.has(name))) left.push({ ...place, why: "unknown" });
        else {
          const why = await enterAnew(context, sheet, lost);
          if (why === undefined) repaired++;
          else left.push({ ...place, why });
        }
      }
    }
  });
  return { repaired, left };
}

/** Cells of a sheet that show #NAME? and call our functions. */
async function* lostIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  signal: AbortSignal,
): AsyncGenerator<Lost> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return;
  const rows = Math.max(1, Math.floor(AT_ONCE / used.columnCount));
  for (let first = 0; first < used.rowCount; first += rows) {
    signal.throwIfAborted();
    const part = await read(
      context,
      sheet.getRangeByIndexes(
        used.rowIndex + first,
        used.columnIndex,
        Math.min(rows, used.rowCount - first),
        used.columnCount,
      ),
    );
    for (const [r, line] of part.formulas.entries())
      for (const [c, formula] of line.entries())
        if (part.values[r]?.[c] === NOT_KNOWN && isCall(formula))
          yield { row: used.rowIndex + first + r, column: used.columnIndex + c, formula };
  }
}

/** A block of cells at a time, because a whole sheet may be more than Excel hands over at once. */
async function read(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  range.load("formulas,values");
  await context.sync();
  return range;
}

const isCall = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && mayHoldOurs(formula);

/** The functions of ours that a formula calls. */
function namesOf(formula: string): string[] {
  const names: string[] = [];
  renameOurs(formula.slice(1), (name) => {
    names.push(name);
    return name;
  });
  return names;
}

async function enterAnew(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, formula }: Lost,
): Promise<Left["why"] | undefined> {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  try {
    cell.formulas = [[`=${renameOurs(formula.slice(1), typedName)}`]];
    cell.load("values");
    await context.sync();
  } catch {
    return "refused";
  }
  return cell.values[0]?.[0] === NOT_KNOWN ? "still" : undefined;
}
