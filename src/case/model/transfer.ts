import * as lines from "../lines/transfer";
import type { Builder, LineRef } from "./builder";
import { requireSpan, together } from "./builder";
import type { Team } from "./delivery";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Binding } from "./model";
import type { Timeline } from "./timeline";

/** When the provider's team becomes ours; undefined where it never does. */
function transferOf(builder: Builder, time: Timeline, move: Move) {
  if (move.part.transfer === undefined || move.option.kind === "captive") return undefined;
  const terms = builder.under(`${move.path}.transfer`);
  return { terms, when: { month: time.month, transferMonth: terms("month") } };
}

/** The month in which the contract ends by a transfer; null where it does not. */
export const transferMonthOf = (builder: Builder, move: Move): Binding | null =>
  move.part.transfer === undefined || move.option.kind === "captive"
    ? null
    : builder.under(`${move.path}.transfer`)("month");

/** The loaded cost of a role at a location: the provider's until the transfer, then ours where that differs. */
export function loadedCostOver(
  builder: Builder,
  time: Timeline,
  move: Move,
  role: string,
  {
    id,
    about,
    loaded,
    provider,
  }: {
    readonly id: (name: string) => string;
    readonly about: { readonly part: string; readonly groups: readonly string[] };
    /** The loaded cost of the pay at a path. */
    readonly loaded: (name: string, path: string, label: string) => LineRef;
    readonly provider: LineRef;
  },
): LineRef {
  const transfer = transferOf(builder, time, move);
  if (transfer === undefined || !move.part.transfer?.roles.some((one) => one.role === role)) return provider;
  const path = `${move.path}.transfer.roles.${role}`;
  requireSpan(builder, path);
  const own = loaded("ownLoadedCost", path, "Loaded cost of our own employee");
  return builder.line(lines.loadedCost, id("loadedCostOver"), { provider, own, ...transfer.when }, about);
}

/** A charge, or its margin, that ends with the transfer. */
export function untilTransfer(
  builder: Builder,
  time: Timeline,
  move: Move,
  name: string,
  amount: LineRef,
): LineRef {
  const transfer = transferOf(builder, time, move);
  if (transfer === undefined) return amount;
  return builder.line(lines.until, move.id(`transfer/${name}`), { amount, ...transfer.when }, move.about);
}

/**
 * The own team and its management from the transfer on, and what the transfer costs. Gives what the team costs us:
 * it takes the place of the charge in the price bar.
 */
export function buildTransfer(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  team: Team,
  shouldCost: LineRef,
): LineRef[] {
  const transfer = transferOf(builder, time, move);
  if (transfer === undefined) return [];
  const { terms, when } = transfer;
  const path = `${move.path}.transfer`;
  const line = (kind: Parameters<Builder["line"]>[0], name: string, inputs: Parameters<Builder["line"]>[2]) =>
    builder.line(kind, move.id(`transfer/${name}`), { ...inputs, ...when }, move.about);
  const own = [enter(ledger, "provider", line(lines.from, "team", { amount: shouldCost }))];
  if (builder.has(`${path}.management`)) {
    const management = line(lines.management, "management", {
      annualAmount: terms("management"),
      priceIndex: time.prices,
    });
    own.push(enter(ledger, "provider", management));
    ledger.bars.margin.after.push(management);
    ledger.bars.price.before.push(management);
  }
  if (builder.has(`${path}.fee`) || builder.has(`${path}.feePerHead`)) {
    const fee = line(lines.fee, "fee", {
      fixed: terms("fee"),
      perHead: terms("feePerHead"),
      employees: together(team.employees),
    });
    ledger.contingent.push(enter(ledger, "transition", fee));
  }
  if (builder.has(`${path}.setup`))
    ledger.contingent.push(
      enter(ledger, "transition", line(lines.setup, "setup", { amount: terms("setup") })),
    );
  return own;
}
