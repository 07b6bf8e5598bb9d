import { caseMessages } from "./messages";
import type { Case, Option, OptionProcess } from "./schema/case";
import { numberOf } from "./schema/driver";
import { isService } from "./service";

const MONTHS = 12;

type Say = (path: string, message: string) => void;
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
      caseMessages.idle(
        "there is no provider in an option of this kind whose team could become ours",
        "choose an option with a provider",
      ),
    );
  const transferMonth = numberOf(part.transfer?.month);
  if (transferMonth !== null && transferMonth > source.years * MONTHS)
    say(`${path}.transfer.month`, caseMessages.pastEnd(transferMonth, source.years * MONTHS));
  if (part.automation !== undefined) aiNotices(source, say, `${path}.automation`, option, part);
}

function aiNotices(source: Case, say: Say, path: string, option: Option, part: OptionProcess): void {
  const ai = part.automation as NonNullable<OptionProcess["automation"]>;
  if (!some(ai.price))
    for (const field of ["priceChange", "committedUnits"] as const)
      if (some(ai[field])) say(`${path}.${field}`, caseMessages.idleBeside("price"));
  if (some(ai.oversightCost) && !some(ai.oversightFte))
    say(`${path}.oversightCost`, caseMessages.idleBeside("oversightFte"));
  if (some(ai.passOn) && !some(part.pricing?.annualFee))
    say(`${path}.passOn`, caseMessages.idleBeside("pricing.annualFee"));
  if (ai.payer === "provider" && !isService(option))
    say(`${path}.payer`, caseMessages.idle("there is no provider in an option of this kind", "let us pay"));
  const process = source.processes.find(({ id }) => id === part.process);
  if (some(ai.errorRate) && !(some(process?.errorRate) && some(process?.costPerError)))
    say(`${path}.errorRate`, caseMessages.idleQuality());
  const last = source.years * MONTHS;
  const goLive = numberOf(ai.goLive);
  if (goLive !== null && goLive > last) say(`${path}.goLive`, caseMessages.pastEnd(goLive, last));
}

/** Measures of a service level that count together. */
const MEASURES = ["today", "target", "expected"] as const;

function serviceNotices(say: Say, path: string, { pricing, turnaround, paper }: OptionProcess): void {
  (pricing?.allocations ?? []).forEach((level, k) => {
    const missing = MEASURES.find((name) => numberOf(level[name]) === null);
    if (missing === undefined) return;
    for (const name of MEASURES)
      if (numberOf(level[name]) !== null)
        say(`${path}.pricing.allocations[${k}].${name}`, caseMessages.idleBeside(missing));
  });
  if (turnaround !== undefined && !some(turnaround.valuePerDay) && !some(turnaround.annualBilled))
    say(`${path}.turnaround`, caseMessages.idleBeside("valuePerDay"));
  if (turnaround !== undefined && numberOf(turnaround.daysToday) === numberOf(turnaround.daysOption))
    say(
      `${path}.turnaround.daysOption`,
      caseMessages.idle("it takes as many days as today", "give another number of days"),
    );
  if (paper !== undefined && numberOf(paper.shareToday) === numberOf(paper.shareOption))
    say(`${path}.paper.shareOption`, caseMessages.idle("as much is on paper as today", "give another share"));
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
      say(`${path}.${field}`, caseMessages.idleBeside(needs));
  };
  without("vatRecovery", "vatRate");
  without("creditableShare", "withholdingRate");
  if (tax.borneBy === "us" && !some(tax.withholdingRate))
    say(`${path}.borneBy`, caseMessages.idleBeside("withholdingRate"));
  if (tax.borneBy === "provider" && some(tax.withholdingRate))
    for (const field of ["withholdingRate", "creditableShare"] as const)
      if (some(tax[field]))
        say(
          `${path}.${field}`,
          caseMessages.idle("the provider bears it, so that it is inside the price", "let us bear it"),
        );
  for (const field of ["holidayYears", "minimumRate"] as const) {
    if (numberOf(tax.profitTaxRate) === null && some(tax[field]))
      say(`${path}.${field}`, caseMessages.idleBeside("profitTaxRate"));
  }
  without("holidayRate", "holidayYears");
  if (numberOf(tax.profitTaxRate) === null) return;
  if (option.kind !== "captive" || !some(part.pricing?.markup))
    say(
      `${path}.profitTaxRate`,
      caseMessages.idle(
        "only a center of one's own with a markup has a profit in the group",
        "choose a captive center and give its markup",
      ),
    );
  else if (numberOf(source.taxRate) === null)
    say(`${path}.profitTaxRate`, caseMessages.idleBeside("taxRate"));
}
