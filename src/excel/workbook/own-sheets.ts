import type { OwnSheet } from "./built";

/** What stands in the way of building: a sheet or a name of a person's own. */
export class Foreign extends Error {
  constructor(
    readonly kind: "sheet" | "name",
    readonly foreign: string,
  ) {
    super(`The workbook has a ${kind} ${foreign} of its own.`);
  }
}

/** A sheet of the plan in the workbook; `isNew` where it is added for this build. */
export interface Place extends OwnSheet {
  readonly isNew: boolean;
}

/**
 * Finds or adds a sheet for each name of the plan, in its order. Sheets of an earlier build are used again, so that
 * what refers to them stays; an empty sheet of that name is one that a build left behind that was cut off.
 * @throws Foreign where a person's own sheet has a name that is needed; nothing is changed then
 */
export async function placesFor(
  context: Excel.RequestContext,
  names: readonly string[],
  earlier: readonly OwnSheet[],
): Promise<Place[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/id");
  await context.sync();
  const known = new Map(earlier.map(({ name, id }) => [id, name]));
  const named = worksheets.items.filter((sheet) => !known.has(sheet.id) && has(names, sheet.name));
  const used = named.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const foreign = named.find((_, i) => !(used[i] as Excel.Range).isNullObject);
  if (foreign !== undefined) throw new Foreign("sheet", foreign.name);
  const places = names.map((name) => {
    const before =
      worksheets.items.find((sheet) => known.get(sheet.id) === name) ??
      named.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (before !== undefined && before.name !== name) before.name = name;
    return { name, isNew: before === undefined, sheet: before ?? worksheets.add(name).load("id") };
  });
  await context.sync();
  return places.map(({ name, isNew, sheet }) => ({ name, isNew, id: sheet.id }));
}

const has = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/** Takes everything off a sheet. */
export async function emptySheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.charts.load("items/name");
  sheet.getRange().clear();
  sheet.freezePanes.unfreeze();
  await context.sync();
  sheet.charts.items.forEach((chart) => chart.delete());
  await context.sync();
}

/** What an older Excel, or one without any outline or page break, refuses: it is tried, and left as it is. */
export async function emptyLayout(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const attempts = [
    () => sheet.getRange().ungroup("ByRows"),
    () => sheet.getRange().ungroup("ByColumns"),
    () => sheet.horizontalPageBreaks.removePageBreaks(),
    () => sheet.verticalPageBreaks.removePageBreaks(),
  ];
  for (const attempt of attempts) {
    attempt();
    await sent(context);
  }
}

async function sent(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch {
    // Nothing was there to be taken off, or this Excel can't.
  }
}

/** Takes sheets out of the workbook, those that are still there. */
export async function removeSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  sheets.forEach((sheet) => sheet.load("id"));
  await context.sync();
  sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
}
