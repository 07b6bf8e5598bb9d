import * as lines from "../lines/location-tax";
import type { Bill } from "./contract";
import type { Builder } from "./builder";
import { together } from "./builder";
import type { Team } from "./delivery";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import { pick } from "./names";

/** Taxes on what each location bills; for a center of one's own the tax on its profit, which stays in the group. */
export function buildLocationTaxes(
  builder: Builder,
  ledger: Ledger,
  move: Move,
  team: Team,
  { billed }: Bill,
): void {
  for (const { location, tax } of move.part.delivery) {
    if (tax === undefined) continue;
    const place = `${move.path}.delivery.${location}`;
    const path = `${place}.tax`;
    const terms = builder.under(path);
    const name = builder.source.locations.find(({ id }) => id === location)?.name ?? location;
    const about = { ...move.about, groups: [...move.about.groups, name] };
    const id = (line: string): string => move.id(`${location}/${line}`);
    const bill = { billed, share: builder.under(place)("share") };
    const withheld = tax.borneBy === "us" && builder.has(`${path}.withholdingRate`);
    const rate = withheld ? pick(terms, "withholdingRate") : {};
    if (withheld)
      enter(
        ledger,
        "governance",
        builder.line(
          lines.withholding,
          id("withholding"),
          { ...bill, ...rate, ...pick(terms, "creditableShare") },
          about,
        ),
      );
    if (builder.has(`${path}.vatRate`))
      enter(
        ledger,
        "governance",
        builder.line(
          lines.vat,
          id("vat"),
          { ...bill, ...rate, ...pick(terms, "vatRate", "vatRecovery") },
          about,
        ),
      );
    if (!keepsMarkup(builder, move, path)) continue;
    const markup = builder.under(`${move.path}.pricing`)("markup");
    const profit = { shouldCosts: together(team.byLocation.get(location) ?? []), markup };
    const kept = enter(
      ledger,
      "provider",
      builder.line(lines.markupKept, id("markupKept"), profit, about),
      false,
    );
    ledger.bars.margin.after.push(kept);
    const inputs = {
      ...profit,
      providerYear: move.providerYear,
      ...pick(terms, "profitTaxRate", "holidayYears", "holidayRate", "minimumRate"),
    };
    if (builder.has("taxRate"))
      ledger.locationTaxes.push(builder.line(lines.profitTax, id("profitTax"), inputs, about));
  }
}

/** Whether the location is a center of one's own whose markup is profit in the group. */
const keepsMarkup = (builder: Builder, { option, path: part }: Move, path: string): boolean =>
  option.kind === "captive" && builder.has(`${path}.profitTaxRate`) && builder.has(`${part}.pricing.markup`);
