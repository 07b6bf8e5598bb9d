import * as lines from "../lines/exit";
import { total } from "../lines/results";
import { together, type Builder, type LineRef } from "./builder";
import { chargeAt } from "./charge";
import { teamAt, type Team } from "./delivery";
import type { Exit } from "./exit";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Timeline } from "./timeline";

interface Contracted {
  readonly team: Team;
  /** Of the work that others do for us, whoever they are. */
  readonly shouldCost: LineRef;
  /** Share of the work that AI ends. */
  readonly ended?: LineRef;
}

/** The charge of a provider that is left: as agreed and until its last month; that of the next one, where there is one. */
export function leaveProvider(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  exit: Exit,
  { team, shouldCost, ended }: Contracted,
): { readonly agreed: LineRef; readonly charge: LineRef; readonly next?: LineRef } {
  const { about, id, progress } = move;
  const { month } = time;
  const { left, leftAgo, lastMonth, terms, contractEnd } = exit;
  const chargeFor = (name: string, at: LineRef, end: LineRef | null): LineRef => {
    const own = teamAt(team, at, name);
    return chargeAt(builder, time, move, {
      prefix: name,
      progress: at,
      priced: own.priced,
      shouldCost: builder.line(
        total,
        id(`${name}shouldCost`),
        { parts: together(own.shouldCosts) },
        { ...about, label: "Should-cost" },
      ),
      ...(ended && { ended }),
      contractEnd: end,
    });
  };
  const toNext = exit.destination === "other-provider";
  const agreed = toNext
    ? chargeFor("exit/left/", move.withProvider, contractEnd)
    : chargeAt(builder, time, move, {
        prefix: "",
        progress: move.withProvider,
        priced: team.priced,
        shouldCost,
        ...(ended && { ended }),
        contractEnd,
      });
  const overlapping = builder.line(
    lines.withOverlap,
    id("exit/withOverlap"),
    {
      stays: move.withProvider,
      progress,
      overlapShare: terms("overlapShare"),
      left,
      leftAgo,
    },
    about,
  );
  const withOverlap = chargeFor("exit/overlap/", overlapping, contractEnd);
  enter(
    ledger,
    "transition",
    builder.line(
      lines.overlap,
      id("exit/overlap"),
      { withOverlap, without: agreed, month, lastMonth },
      about,
    ),
  );
  const charge = builder.line(lines.until, id("exit/charge"), { amount: agreed, month, lastMonth }, about);
  if (!toNext) return { agreed, charge };
  const whole = chargeFor("exit/whole/", progress, null);
  const next = builder.line(
    lines.nextCharge,
    id("exit/next"),
    { whole, priceRatio: terms("priceRatio"), left },
    about,
  );
  return { agreed, charge, next };
}
