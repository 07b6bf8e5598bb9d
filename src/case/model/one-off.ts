import * as transition from "../lines/transition";
import type { Option } from "../schema/case";
import { required, together, type Builder } from "./builder";
import { isLeft } from "./exit";
import { enter, type Ledger } from "./ledger";
import { contractStartOf, eachWave, movedOf, type Move } from "./migration";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** One-off costs of moving one process: knowledge transfer, set-up and the like, and what sold assets bring. */
export function buildOneOffs(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  const month = time.month;
  if (move.part.knowledgeTransfer !== undefined) {
    const terms = pick(
      builder.under(`${move.path}.knowledgeTransfer`),
      "trainees",
      "trainers",
      "traineeWeeklyCost",
      "trainerWeeklyCost",
      "travelCost",
    );
    const transfers = eachWave(builder, move, "knowledgeTransfer", move.about, (wave, id) => {
      const inputs = { month, ...pick(wave.terms, "startMonth", "knowledgeTransferMonths"), ...terms };
      return builder.line(transition.knowledgeTransfer, id, inputs, move.about);
    });
    for (const line of transfers) ledger.contingent.push(enter(ledger, "transition", line));
  }
  for (const item of move.part.oneOffs) {
    const terms = pick(builder.under(`${move.path}.oneOffs.${item.id}`), "amount", "monthsAfter");
    const about = { ...move.about, groups: [...move.about.groups, item.name], label: item.name };
    const paid = eachWave(builder, move, `oneOff/${item.id}`, about, (wave, id) =>
      builder.line(transition.oneOff, id, { month, ...pick(wave.terms, "startMonth"), ...terms }, about),
    );
    for (const line of paid) ledger.contingent.push(enter(ledger, "transition", line));
  }
  for (const sale of move.part.assetSales) {
    const terms = builder.under(`${move.path}.assetSales.${sale.asset}`);
    const asset = move.process.process.assets.find((one) => one.id === sale.asset)?.name ?? sale.asset;
    const about = { ...move.about, groups: [...move.about.groups, asset] };
    const inputs = { month, proceeds: terms("proceeds"), soldInMonth: terms("month") };
    enter(
      ledger,
      "transition",
      builder.line(transition.assetProceeds, move.id(`sale/${sale.asset}`), inputs, about),
      false,
    );
  }
}

/** One-off costs of the option as a whole: selection, contingency on all cash costs, and leaving again. */
export function buildOptionOneOffs(builder: Builder, time: Timeline, ledger: Ledger, option: Option): void {
  const path = `options.${option.id}`;
  const driver = builder.under(path);
  const about = { part: option.id };
  const month = time.month;
  if (builder.has(`${path}.selectionCost`)) {
    const inputs = { amount: driver("selectionCost"), month, months: driver("selectionMonths") };
    ledger.contingent.push(
      enter(ledger, "transition", builder.line(transition.spread, `${option.id}/selection`, inputs, about)),
    );
  }
  if (ledger.contingent.length > 0) {
    const inputs = { costs: together(ledger.contingent), rate: driver("contingencyRate") };
    enter(
      ledger,
      "transition",
      builder.line(transition.contingency, `${option.id}/contingency`, inputs, about),
    );
  }
  if (option.exit === undefined || option.processes.length === 0 || isLeft(builder, option)) return;
  const exit = builder.under(`${path}.exit`);
  const leaving = {
    month,
    exitMonth: { lastMonth: true },
    moved: together(movedOf(builder, option)),
    priceIndex: time.prices,
  } as const;
  const contractStart = contractStartOf(builder, option);
  if (builder.has(`${path}.exit.startFee`) && contractStart !== undefined) {
    const termMonths = required(builder, `${path}.exit.termMonths`);
    const inputs = { startFee: exit("startFee"), termMonths, contractStart, ...leaving };
    enter(
      ledger,
      "transition",
      builder.line(transition.terminationFee, `${option.id}/terminationFee`, inputs, about),
    );
  }
  if (builder.has(`${path}.exit.retransitionCost`)) {
    const inputs = { amount: exit("retransitionCost"), ...leaving };
    enter(
      ledger,
      "transition",
      builder.line(transition.retransition, `${option.id}/retransition`, inputs, about),
    );
  }
}
