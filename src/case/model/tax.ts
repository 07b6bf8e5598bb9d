import { assetDepreciation, depreciation } from "../lines/inhouse";
import { cumulative, saleLoss, tax, total } from "../lines/results";
import { optionCapital } from "../lines/transition";
import { together, type Builder, type LineRef } from "./builder";
import type { ProcessLines } from "./inhouse";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** Tax depreciation of what is spent in some lines over one life. */
export function depreciate(
  builder: Builder,
  time: Timeline,
  id: string,
  spending: readonly LineRef[],
  life: ReturnType<ReturnType<Builder["under"]>>,
  about: { part: string; groups?: readonly string[] },
): LineRef {
  const spent =
    spending.length === 1
      ? (spending[0] as LineRef)
      : builder.line(
          total,
          `${id}/spending`,
          { parts: together(spending) },
          { ...about, label: "Capital spending" },
        );
  const soFar = builder.line(
    cumulative,
    `${id}/spentSoFar`,
    { saving: spent.row, month: time.month },
    { ...about, label: "Capital spent so far" },
  );
  return builder.line(
    depreciation,
    `${id}/depreciation`,
    { spent: soFar.row, month: time.month, life },
    about,
  );
}

/** Tax depreciation of the assets of a process: as they are kept, or sold under an option. */
export function depreciateAssets(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  process: ProcessLines,
  move?: Move,
): void {
  for (const asset of process.process.assets) {
    const sale = move?.part.assetSales.find((one) => one.asset === asset.id);
    const about = {
      part: move && sale ? move.about.part : "inhouse",
      groups: [process.process.name, asset.name],
    };
    const book = pick(builder.under(`${process.path}.assets.${asset.id}`), "bookValue", "remainingLife");
    const id = move && sale ? move.id(asset.id) : `inhouse/${process.process.id}/${asset.id}`;
    const sold = move && sale ? builder.under(`${move.path}.assetSales.${asset.id}`) : undefined;
    const soldInMonth = sold?.("month") ?? null;
    ledger.depreciation.push(
      builder.line(
        assetDepreciation,
        `${id}/depreciation`,
        { ...book, month: time.month, soldInMonth },
        about,
      ),
    );
    if (sold === undefined) continue;
    ledger.depreciation.push(
      builder.line(
        saleLoss,
        `${id}/saleLoss`,
        { ...book, proceeds: sold("proceeds"), month: time.month, soldInMonth },
        about,
      ),
    );
  }
}

/** Investments of an option, with their depreciation. */
export function buildInvestments(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  for (const item of move.part.investments) {
    const terms = builder.under(`${move.path}.investments.${item.id}`);
    const about = { ...move.about, groups: [...move.about.groups, item.name], label: item.name };
    const inputs = { amount: terms("amount"), month: time.month, spendingMonth: terms("month") };
    const line = builder.line(optionCapital, move.id(`investment/${item.id}`), inputs, about);
    enter(ledger, "capital", line, false);
    ledger.bars.technology.after.push(line);
    ledger.investments.push(line);
    ledger.depreciation.push(
      depreciate(builder, time, move.id(`investment/${item.id}`), [line], terms("lifeYears"), move.about),
    );
  }
}

/** The tax line of a part; nothing where the case has no tax rate. */
export function buildTax(builder: Builder, ledger: Ledger, part: string): LineRef | undefined {
  if (!builder.has("taxRate")) return undefined;
  const deductible = ledger.costs.filter((cost) => cost.deductible).map((cost) => cost.line);
  const inputs = {
    deductible: together(deductible),
    depreciation: together(ledger.depreciation),
    taxRate: builder.under("")("taxRate"),
  };
  const home = builder.line(tax, `${part}/tax`, inputs, { part });
  if (ledger.locationTaxes.length === 0) return home;
  const parts = together([home, ...ledger.locationTaxes]);
  return builder.line(total, `${part}/taxInAll`, { parts }, { part, label: "Tax, here and at locations" });
}
