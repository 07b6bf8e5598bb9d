import * as bridge from "../lines/bridge";
import { payables, settlement, workingCapital } from "../lines/benefits";
import * as contract from "../lines/contract";
import { total } from "../lines/results";
import { together, type Builder, type LineRef } from "./builder";
import { chargeAt } from "./charge";
import type { Team } from "./delivery";
import { leaveProvider } from "./exit-charge";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import { pick } from "./names";
import type { Timeline } from "./timeline";
import { buildTransfer, transferMonthOf, untilTransfer } from "./transfer";

/** What a provider asks for a process. */
export interface Bill {
  readonly charge: LineRef;
  /** The charge with what is passed through. */
  readonly billed: LineRef;
}

/** What the provider bills for a process: the parts of the price, its adjustments, and the bars they explain. */
export function buildContract(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  team: Team,
  ended?: LineRef,
): Bill {
  const path = `${move.path}.pricing`;
  const terms = builder.under(path);
  const has = (name: string): boolean => builder.has(`${path}.${name}`);
  const { about, id } = move;
  const line = (
    kind: Parameters<Builder["line"]>[0],
    name: string,
    inputs: Parameters<Builder["line"]>[2],
  ): LineRef => builder.line(kind, id(name), inputs, about);

  const shouldCost = builder.line(
    total,
    id("shouldCost"),
    { parts: together(team.shouldCosts) },
    { ...about, label: "Should-cost" },
  );
  const left =
    move.exit === undefined
      ? undefined
      : leaveProvider(builder, time, ledger, move, move.exit, { team, shouldCost, ...(ended && { ended }) });
  const agreed =
    left?.agreed ??
    chargeAt(builder, time, move, {
      prefix: "",
      progress: move.progress,
      priced: team.priced,
      shouldCost,
      ...(ended && { ended }),
      contractEnd: transferMonthOf(builder, move),
    });
  const charge = left?.charge ?? untilTransfer(builder, time, move, "charge", agreed);
  enter(ledger, "provider", charge);
  const own = buildTransfer(builder, time, ledger, move, team, shouldCost);
  const next = left?.next === undefined ? [] : [enter(ledger, "provider", left.next)];
  explainMargin(builder, time, ledger, move, { agreed, paid: [charge, ...own, ...next], shouldCost });
  const charges =
    next.length === 0
      ? charge
      : builder.line(
          total,
          id("charges"),
          { parts: together([charge, ...next]) },
          { ...about, label: "Charges of both providers" },
        );
  let billed = charges;
  if (has("passThrough")) {
    const passThrough = enter(
      ledger,
      "provider",
      line(contract.passThrough, "passThrough", {
        annualAmount: terms("passThrough"),
        progress: move.away,
        priceIndex: time.prices,
      }),
    );
    ledger.bars.technology.after.push(passThrough);
    billed = line(contract.billed, "billed", { parts: together([charges, passThrough]) });
  }
  if (has("paymentMonths")) {
    const month = time.month;
    const owed = line(payables, "payables", {
      billed: billed.row,
      month,
      paymentMonths: terms("paymentMonths"),
    });
    const settled = { payables: owed, month, lastMonth: { lastMonth: true } } as const;
    for (const one of [
      line(workingCapital, "workingCapital", { payables: owed.row, month }),
      line(settlement, "settlement", settled),
    ])
      ledger.shifted.push(enter(ledger, "benefits", one, false));
  }
  ledger.charges.push(charges);
  // What the margin is measured by ends with the charge.
  ledger.shouldCosts.push(untilTransfer(builder, time, move, "shouldCost", shouldCost));
  return { charge: charges, billed };
}

/** Margin at full migration, and what the price mechanism makes of it in each month. */
function explainMargin(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  { agreed, paid, shouldCost }: { agreed: LineRef; paid: readonly LineRef[]; shouldCost: LineRef },
): void {
  const { about, id } = move;
  const lastMonth = { lastMonth: true } as const;
  const [only, ...others] = move.waves;
  const fullMonth =
    only !== undefined && others.length === 0
      ? builder.line(
          bridge.fullMonth,
          id("fullMonth"),
          { ...pick(only.terms, "startMonth", "knowledgeTransferMonths", "rampMonths"), lastMonth },
          about,
        )
      : builder.line(bridge.lastFullMonth, id("fullMonth"), { full: move.fullMonth(), lastMonth }, about);
  const markup = builder.line(
    bridge.markup,
    id("markup"),
    { charge: agreed.row, shouldCost: shouldCost.row, fullMonth },
    about,
  );
  const whole = builder.line(bridge.margin, id("margin"), { shouldCost, markup }, about);
  const margin = untilTransfer(builder, time, move, "margin", whole);
  ledger.bars.margin.after.push(margin);
  ledger.bars.price.after.push(...paid);
  ledger.bars.price.before.push(shouldCost, margin);
}
