import type { Case, Option, OptionProcess } from "./schema/case";
import { numberOf } from "./schema/driver";
import { isService } from "./service";
import { wavesOf } from "./waves";
import { sentences, type Say } from "./said";

const MONTHS = 12;

type Tax = NonNullable<OptionProcess["delivery"][number]["tax"]>;

/** What is given about the terms of a deal without any effect. */
export function dealNotices(source: Case, say: Say, path: string, option: Option, part: OptionProcess): void {
  part.delivery.forEach(({ tax }, k) => {
    if (tax !== undefined) taxNotices(source, say, `${path}.delivery[${k}].tax`, option, part, tax);
  });
  serviceNotices(say, path, part);
  if (part.transfer !== undefined && (!isService(option) || option.kind === "captive"))
    say(
      `${path}.transfer`,
      sentences.idleKind(
        "there is no provider in an option of this kind whose team could become ours",
        "choose an option with a provider",
      ),
    );
  const transferMonth = numberOf(part.transfer?.month);
  if (transferMonth !== null && transferMonth > source.years * MONTHS)
    say(`${path}.transfer.month`, sentences.pastEnd(transferMonth, source.years * MONTHS));
  incumbentNotices(source, say, `${path}.fromIncumbent`, option, part);
  if (part.automation !== undefined) aiNotices(source, say, `${path}.automation`, option, part);
}

/** What only counts where work leaves, comes back or is renewed. */
function incumbentNotices(source: Case, say: Say, path: string, option: Option, part: OptionProcess): void {
  const { fromIncumbent: from, process: id } = part;
  if (from === undefined) return;
  const incumbent = source.processes.find((process) => process.id === id)?.incumbent;
  if (incumbent === undefined) {
    say(
      path,
      sentences.idle("no provider does any of the work today", "say at the process what one does today"),
    );
    return;
  }
  const needs = (fields: readonly (keyof typeof from)[], field: keyof typeof from): void => {
    if (some(from[field] as never)) return;
    for (const one of fields)
      if (some(from[one] as never)) say(`${path}.${one}`, sentences.idleBeside(field));
  };
  needs(["renewalMonth", "cut", "newMinimum"], "renewed");
  needs(["hireCost"], "inHouse");
  needs(["dipDepth"], "dipMonths");
  needs(["dipMonths"], "dipDepth");
  needs(["overlapShare"], "parallelMonths");
  if (!some(from.toProvider) && !some(from.inHouse))
    for (const field of ["parallelMonths", "dipMonths", "assistance"] as const)
      if (some(from[field]))
        say(`${path}.${field}`, sentences.idle("no work leaves the provider of today", "let some leave"));
  const last = source.years * MONTHS;
  const renewal = numberOf(from.renewalMonth);
  if (renewal !== null && renewal > last) say(`${path}.renewalMonth`, sentences.pastEnd(renewal, last));
  const leaves = some(from.toProvider) || some(from.inHouse);
  if (!leaves || some(from.renewed)) return;
  const months = (value: Parameters<typeof numberOf>[0], standard = 0): number => numberOf(value) ?? standard;
  const overlap = months(from.overlapShare, 1) > 0 ? months(from.parallelMonths) : 0;
  const waves = option.waves.filter((one) => wavesOf(part).includes(one.id));
  const starts = waves.map(({ startMonth }) => months(startMonth, 1));
  const moved = waves.map(
    ({ startMonth, knowledgeTransferMonths, rampMonths }) =>
      months(startMonth, 1) + months(knowledgeTransferMonths) + Math.max(0, months(rampMonths) - 1),
  );
  const ends =
    Math.max(Math.min(...starts) + months(incumbent.noticeMonths), Math.max(...moved) + overlap) - 1;
  if (ends > last) say(path, sentences.leavesPastEnd(ends, last));
}

/** What is given about the contract of today without any effect. */
export function contractTodayNotices(source: Case, say: Say): void {
  source.processes.forEach(({ incumbent }, i) => {
    if (incumbent === undefined) return;
    const path = `processes[${i}].incumbent`;
    if (some(incumbent.termMonths) && !some(incumbent.startFee))
      say(`${path}.termMonths`, sentences.idleBeside("startFee"));
    if (some(incumbent.rolloverUplift) && !some(incumbent.endMonth))
      say(`${path}.rolloverUplift`, sentences.idleBeside("endMonth"));
  });
}

function aiNotices(source: Case, say: Say, path: string, option: Option, part: OptionProcess): void {
  const ai = part.automation as NonNullable<OptionProcess["automation"]>;
  if (!some(ai.price))
    for (const field of ["priceChange", "committedUnits"] as const)
      if (some(ai[field])) say(`${path}.${field}`, sentences.idleBeside("price"));
  if (some(ai.oversightCost) && !some(ai.oversightFte))
    say(`${path}.oversightCost`, sentences.idleBeside("oversightFte"));
  if (some(ai.passOn) && !some(part.pricing?.annualFee))
    say(`${path}.passOn`, sentences.idleBeside("pricing.annualFee"));
  if (ai.payer === "provider" && !isService(option))
    say(`${path}.payer`, sentences.idleKind("there is no provider in an option of this kind", "let us pay"));
  const process = source.processes.find(({ id }) => id === part.process);
  if (some(ai.errorRate) && !(some(process?.errorRate) && some(process?.costPerError)))
    say(`${path}.errorRate`, sentences.idleQuality());
  const last = source.years * MONTHS;
  const goLive = numberOf(ai.goLive);
  if (goLive !== null && goLive > last) say(`${path}.goLive`, sentences.pastEnd(goLive, last));
}

/** Measures of a service level that count together. */
const MEASURES = ["today", "target", "expected"] as const;

function serviceNotices(say: Say, path: string, { pricing, turnaround, paper }: OptionProcess): void {
  (pricing?.allocations ?? []).forEach((level, k) => {
    const missing = MEASURES.find((name) => numberOf(level[name]) === null);
    if (missing === undefined) return;
    for (const name of MEASURES)
      if (numberOf(level[name]) !== null)
        say(`${path}.pricing.allocations[${k}].${name}`, sentences.idleBeside(missing));
  });
  if (turnaround !== undefined && !some(turnaround.valuePerDay) && !some(turnaround.annualBilled))
    say(`${path}.turnaround`, sentences.idleBeside("valuePerDay"));
  if (turnaround !== undefined && numberOf(turnaround.daysToday) === numberOf(turnaround.daysOption))
    say(
      `${path}.turnaround.daysOption`,
      sentences.idle("it takes as many days as today", "give another number of days"),
    );
  if (paper !== undefined && numberOf(paper.shareToday) === numberOf(paper.shareOption))
    say(`${path}.paper.shareOption`, sentences.idle("as much is on paper as today", "give another share"));
}

const some = (value: Parameters<typeof numberOf>[0]): boolean => (numberOf(value) ?? 0) !== 0;

function taxNotices(
  source: Case,
  say: Say,
  path: string,
  option: Option,
  part: OptionProcess,
  tax: Tax,
): void {
  const without = (field: keyof Tax, needs: keyof Tax): void => {
    if (some(tax[field] as never) && !some(tax[needs] as never))
      say(`${path}.${field}`, sentences.idleBeside(needs));
  };
  without("vatRecovery", "vatRate");
  without("creditableShare", "withholdingRate");
  if (tax.borneBy === "us" && !some(tax.withholdingRate))
    say(`${path}.borneBy`, sentences.idleBeside("withholdingRate"));
  if (tax.borneBy === "provider" && some(tax.withholdingRate))
    for (const field of ["withholdingRate", "creditableShare"] as const)
      if (some(tax[field]))
        say(
          `${path}.${field}`,
          sentences.idle("the provider bears it, so that it is inside the price", "let us bear it"),
        );
  for (const field of ["holidayYears", "minimumRate"] as const) {
    if (numberOf(tax.profitTaxRate) === null && some(tax[field]))
      say(`${path}.${field}`, sentences.idleBeside("profitTaxRate"));
  }
  without("holidayRate", "holidayYears");
  if (numberOf(tax.profitTaxRate) === null) return;
  if (option.kind !== "captive" || !some(part.pricing?.markup))
    say(
      `${path}.profitTaxRate`,
      sentences.idleKind(
        "only a center of one's own with a markup has a profit in the group",
        "choose a captive center and give its markup",
      ),
    );
  else if (numberOf(source.taxRate) === null) say(`${path}.profitTaxRate`, sentences.idleBeside("taxRate"));
}
