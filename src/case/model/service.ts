import * as lines from "../lines/service";
import { required, together, type Builder, type LineRef } from "./builder";
import { enter, type Ledger } from "./ledger";
import { eachWave, type Move } from "./migration";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** Credits where service levels have probabilities of their own; undefined where none has. */
export function buildCredits(
  builder: Builder,
  move: Move,
  charge: Parameters<Builder["line"]>[2][string],
  prefix: string,
): LineRef | undefined {
  const path = `${move.path}.pricing`;
  const levels = (move.part.pricing?.allocations ?? []).map(({ id }) => `${path}.allocations.${id}`);
  if (!levels.some((level) => builder.has(`${level}.missProbability`))) return undefined;
  const terms = builder.under(path);
  const probabilities = levels.map((level) => {
    if (builder.has(`${level}.missProbability`)) return `${level}.missProbability`;
    required(builder, `${path}.missProbability`);
    return `${path}.missProbability`;
  });
  const expectedMiss = builder.line(
    lines.expectedMiss,
    move.id("expectedMiss"),
    {
      allocations: { drivers: levels.map((level) => `${level}.allocation`) },
      probabilities: { drivers: probabilities },
      ...pick(terms, "pool"),
    },
    move.about,
  );
  const inputs = { charge, expectedMiss, ...pick(terms, "atRisk", "earnBack") };
  return builder.line(lines.expectedCredits, move.id(`${prefix}serviceCredits`), inputs, move.about);
}

const MEASURES = ["today", "target", "expected"] as const;

/** How far the option comes on the way to its service levels: shown, no money. */
export function buildAttainment(builder: Builder, move: Move): void {
  const levels = move.part.pricing?.allocations ?? [];
  const place = (id: string): string => `${move.path}.pricing.allocations.${id}`;
  const measured = levels.filter(({ id }) => MEASURES.every((name) => builder.has(`${place(id)}.${name}`)));
  if (measured.length === 0) return;
  const reached = measured.map(({ id, better }) =>
    builder.line(
      lines.reached,
      move.id(`reached/${id}`),
      { better: { choice: better }, ...pick(builder.under(place(id)), ...MEASURES) },
      { ...move.about, groups: [...move.about.groups, id] },
    ),
  );
  const allocations = { drivers: measured.map(({ id }) => `${place(id)}.allocation`) };
  builder.line(
    lines.attainment,
    move.id("attainment"),
    { allocations, reached: together(reached) },
    move.about,
  );
}

/** What fewer days and less paper bring. */
export function buildSpeed(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  const { away: progress, process, about, part } = move;
  const moved = { scope: move.takenOf(), progress };
  const growth = builder.under(process.path)("volumeGrowth");
  const volumeIndex = (): LineRef =>
    time.growth(`volume/${process.process.id}`, `Volume index, ${process.process.name}`, growth);
  if (part.turnaround !== undefined) {
    const path = `${move.path}.turnaround`;
    const days = pick(builder.under(path), "daysToday", "daysOption");
    if (builder.has(`${path}.valuePerDay`)) {
      const value = pick(builder.under(path), "valuePerDay");
      const inputs = { volume: process.volume, ...moved, ...days, ...value, priceIndex: time.prices };
      enter(ledger, "benefits", builder.line(lines.turnaround, move.id("turnaround"), inputs, about));
    }
    if (builder.has(`${path}.annualBilled`)) {
      const billed = pick(builder.under(path), "annualBilled");
      const inputs = { ...billed, volumeIndex: volumeIndex(), ...days, ...moved };
      const receivables = builder.line(lines.receivables, move.id("receivables"), inputs, about);
      const cash = builder.line(
        lines.cashReleased,
        move.id("cashReleased"),
        { receivables: receivables.row, month: time.month, lastMonth: { lastMonth: true } },
        about,
      );
      ledger.once.push(enter(ledger, "benefits", cash, false));
    }
  }
  if (part.paper === undefined) return;
  const path = `${move.path}.paper`;
  const terms = builder.under(path);
  const inputs = {
    ...pick(terms, "documents", "shareToday", "shareOption", "paperCost", "electronicCost"),
    volumeIndex: volumeIndex(),
    ...moved,
    priceIndex: time.prices,
  };
  enter(ledger, "benefits", builder.line(lines.paper, move.id("paper"), inputs, about));
  if (!builder.has(`${path}.scanning`)) return;
  for (const scanning of eachWave(builder, move, "scanning", about, (wave, id) =>
    builder.line(
      lines.scanning,
      id,
      {
        amount: terms("scanning"),
        month: time.month,
        ...pick(wave.terms, "startMonth", "knowledgeTransferMonths"),
      },
      about,
    ),
  ))
    ledger.contingent.push(enter(ledger, "transition", scanning));
}
