import * as lines from "../lines/register";
import { cumulative, total } from "../lines/results";
import type { Option } from "../schema/case";
import { isService } from "../service";
import { together, type Builder, type LineRef } from "./builder";
import type { Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Timeline } from "./timeline";

/** Rows of how concentrated what is paid to providers is, up to each month. */
export interface Concentration {
  readonly byProvider: string;
  readonly byLocation: string;
}

/** What an option's own provider, the next one and those of today charge, by the kind of their lines. */
const CHARGED_BY: Readonly<Record<string, "own" | "next" | "today">> = {
  "contract.charge": "own",
  "exit.until": "own",
  "transfer.until": "own",
  "exit.nextCharge": "next",
  "incumbent.charge": "today",
};

/** How concentrated what is paid to providers is; undefined where the option has no register. */
export function buildConcentration(
  builder: Builder,
  time: Timeline,
  option: Option,
  ledger: Ledger,
  moves: readonly Move[],
): Concentration | undefined {
  if (option.register === undefined || !isService(option) || moves.length === 0) return undefined;
  const byId = new Map(builder.lines.map((line) => [line.id, line]));
  const byProvider = new Map<string, LineRef[]>();
  const byLocation = new Map<string, LineRef[]>();
  for (const { line } of ledger.costs) {
    const found = byId.get(line.id);
    const by = found && CHARGED_BY[found.kind.name];
    if (found === undefined || by === undefined) continue;
    // Providers of today are told apart by the process that they work for.
    const process = line.id.split("/")[1] as string;
    add(byProvider, by === "today" ? `today ${process}` : by, line);
    const move = moves.find(({ part }) => part.process === process);
    if (by !== "own" || move === undefined) continue;
    for (const { location } of move.part.delivery) {
      const share = builder.under(`${move.path}.delivery.${location}`)("share");
      const name = builder.source.locations.find(({ id }) => id === location)?.name ?? location;
      const about = { part: option.id, groups: [...found.groups, name] };
      add(
        byLocation,
        location,
        builder.line(lines.spentAt, move.id(`register/${location}`), { charge: line, share }, about),
      );
    }
  }
  const concentrationOf = (name: string, label: string, spending: ReadonlyMap<string, LineRef[]>): string => {
    const id = (of: string): string => `${option.id}/register/${name}/${of}`;
    const spent = [...spending.values()].map((charged, i) => {
      const about = { part: option.id, label: "Charged so far" };
      const sum = builder.line(
        total,
        id(`charged/${i}`),
        { parts: together(charged) },
        { ...about, label: "Charged" },
      );
      return builder.line(cumulative, id(`soFar/${i}`), { saving: sum.row, month: time.month }, about);
    });
    return builder.line(
      lines.concentration,
      id("concentration"),
      { spent: together(spent) },
      { part: option.id, label },
    ).id;
  };
  return {
    byProvider: concentrationOf("providers", "Concentration by provider so far", byProvider),
    byLocation: concentrationOf("locations", "Concentration by location so far", byLocation),
  };
}

function add(groups: Map<string, LineRef[]>, key: string, line: LineRef): void {
  groups.set(key, [...(groups.get(key) ?? []), line]);
}
