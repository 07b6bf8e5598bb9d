import { BASELINE } from "../baseline";
import { blankBeside, neededBeside } from "../needed";
import type { Problem } from "../read";
import type { Case } from "../schema/case";
import { createBuilder } from "./builder";
import { buildCustomLines, enterCustomToday } from "./custom";
import { buildEmployees, buildProcess } from "./inhouse";
import { optionFigures, partFigures } from "./figures";
import { createLedger } from "./ledger";
import type { Model } from "./model";
import { buildOption, keepInHouse } from "./option";
import { buildTax } from "./tax";
import { buildTimeline } from "./timeline";
import { buildTotals } from "./totals";

/** The lines of a case, or the drivers that are still missing for them; and all that it needs, given or not. */
export type BuiltModel =
  | { readonly ok: true; readonly model: Model; readonly needed: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly needed: readonly string[] };

/** Turns a case into lines: one for each row of its workbook. */
export function buildModel(source: Case): BuiltModel {
  const builder = createBuilder(source);
  const time = buildTimeline(builder);
  const processes = source.processes.map((process) => buildProcess(builder, time, process));
  const employees = processes.some(({ roles }) => roles.length > 0)
    ? buildEmployees(builder, processes)
    : undefined;
  const custom = buildCustomLines(builder, time, processes);
  const ledger = createLedger();
  for (const process of processes) keepInHouse(builder, time, ledger, process);
  enterCustomToday(ledger, custom);
  const tax = buildTax(builder, ledger, BASELINE.id);
  const baseline = buildTotals(builder, ledger, BASELINE.id, BASELINE.name, tax);
  const options = source.options.map((option) =>
    buildOption(builder, time, option, processes, custom, baseline, tax),
  );
  const reported = new Set(builder.missing.map(({ path }) => path));
  const beside = blankBeside(source, builder.drivers).filter(({ path }) => !reported.has(path));
  builder.missing.push(...beside);
  const needed = [...new Set([...builder.needed, ...neededBeside(source, builder.drivers)])];
  if (builder.missing.length > 0) return { ok: false, problems: builder.missing, needed };
  const shared = {
    discount: time.discount.id,
    discountAfterTax: time.discountAfterTax.id,
    volume: processes.length === 1 ? processes[0]?.volume.id : undefined,
    employees: employees?.id,
  };
  const figures = [
    ...partFigures(baseline.part, shared),
    ...options.flatMap((option) => optionFigures(option, baseline.part, shared)),
  ];
  const model = {
    source,
    months: source.years * 12,
    lines: builder.lines,
    drivers: builder.drivers,
    baseline: baseline.part,
    options,
    figures,
  };
  return { ok: true, model, needed };
}
