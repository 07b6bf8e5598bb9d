import type { PlanName } from "../../workbook/plan/plan";
import { inBatches } from "../batches";
import { Foreign } from "./own-sheets";

/** Names that go to Excel together. */
const TOGETHER = 150;

/**
 * Gives cells their names. Names of an earlier build point to the new cells; those that are not needed any more go.
 * @param own our sheets: what points there is ours
 * @param earlier names of an earlier build
 * @throws Foreign where a person uses a name that is needed for something else; nothing is changed then
 */
export async function putNames(
  context: Excel.RequestContext,
  names: readonly PlanName[],
  own: ReadonlySet<string>,
  earlier: ReadonlySet<string>,
): Promise<void> {
  const { names: all } = context.workbook;
  all.load("items/name,items/formula");
  await context.sync();
  const known = new Map(all.items.map((item) => [item.name.toLowerCase(), item]));
  const wanted = new Set(names.map(({ name }) => name.toLowerCase()));
  const foreign = all.items.find((item) => wanted.has(item.name.toLowerCase()) && !isOurs(item.formula, own));
  if (foreign !== undefined) throw new Foreign("name", foreign.name);
  const left = all.items.filter((item) => earlier.has(item.name) && !wanted.has(item.name.toLowerCase()));
  const changes = [
    ...names.map(({ name, refersTo }) => () => {
      const item = known.get(name.toLowerCase());
      if (item === undefined) all.add(name, `=${refersTo}`);
      else if (item.formula !== `=${refersTo}`) item.formula = `=${refersTo}`;
    }),
    ...left.map((item) => () => item.delete()),
  ];
  await inBatches(context, changes, TOGETHER, (change) => change());
}

function isOurs(formula: string, own: ReadonlySet<string>): boolean {
  const sheet = /^='?([^'!]+)'?!/.exec(formula)?.[1];
  return sheet !== undefined && (own.has(sheet) || sheet.startsWith("#REF"));
}

/** Takes names out again. */
export async function removeNames(context: Excel.RequestContext, names: readonly PlanName[]): Promise<void> {
  const items: Excel.NamedItem[] = [];
  await inBatches(context, names, TOGETHER, ({ name }) =>
    items.push(context.workbook.names.getItemOrNullObject(name).load("name")),
  );
  const there = items.filter((item) => !item.isNullObject);
  await inBatches(context, there, TOGETHER, (item) => item.delete());
}
