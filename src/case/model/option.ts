import { isService } from "../service";
import type { Option } from "../schema/case";
import { buildAutomation } from "./automation";
import type { Builder, LineRef } from "./builder";
import { aiBack, aiThere } from "../lines/exit";
import { headcount, total } from "../lines/results";
import type { LineKind } from "../line";
import { together } from "./builder";
import { buildChange } from "./change";
import { buildContract, type Bill } from "./contract";
import { enterCustom, type CustomCost } from "./custom";
import { buildTeam, type Team } from "./delivery";
import { buildExit, buildExitCosts, takeBack, type Moved } from "./exit";
import { buildBenefits, buildGovernance, buildRisk } from "./effects";
import { buildIncumbent, keepIncumbent } from "./incumbent";
import { ownPart } from "./incumbent-shares";
import type { ProcessLines } from "./inhouse";
import { leaveCost, leaveRole } from "./leaving";
import { buildLeavingCost } from "./leaving-cost";
import { createLedger, type Ledger } from "./ledger";
import { buildLocationTaxes } from "./location-tax";
import { buildMove, type Move } from "./migration";
import type { OptionPart } from "./model";
import { buildOneOffs, buildOptionOneOffs } from "./one-off";
import { buildConcentration } from "./register";
import { serveProcess } from "./role";
import { buildInvestments, buildTax, depreciate, depreciateAssets } from "./tax";
import type { Timeline } from "./timeline";
import { buildBridge, buildSaving, buildTotals, type Totals } from "./totals";

/** All lines of an option: what stays, what moves, what it costs to move, and the comparison with today. */
export function buildOption(
  builder: Builder,
  time: Timeline,
  option: Option,
  processes: readonly ProcessLines[],
  custom: readonly CustomCost[],
  baseline: Totals,
  baselineTax: LineRef | undefined,
): OptionPart {
  const ledger = createLedger();
  const charges: (Bill & Moved)[] = [];
  const exit = buildExit(builder, time, option, processes);
  for (const process of processes) {
    const part = option.processes.find((one) => one.process === process.process.id);
    if (part === undefined) {
      keepInHouse(builder, time, ledger, process);
      continue;
    }
    const served = isService(option) ? serveProcess(builder, time, option, part, process) : process;
    const whole = buildMove(builder, time, option, part, served, exit);
    const ai = buildAutomation(builder, time, ledger, whole);
    const move: Move = { ...whole, process: ai?.process ?? served };
    const own: Move = { ...move, process: ownPart(builder, move.process, move.about, move.id) };
    const moves = isService(option);
    if (moves) {
      own.process.roles.forEach((role) => leaveRole(builder, time, ledger, own, role));
      const team = buildTeam(builder, time, ledger, move);
      if (part.automation?.payer === "provider") payAi(builder, ledger, move, team, ai?.costs ?? []);
      const bill = buildContract(builder, time, ledger, move, team, ai?.ended);
      charges.push({ ...bill, move, own: own.process });
      buildLocationTaxes(builder, ledger, move, team, bill);
    } else buildChange(builder, time, ledger, own);
    buildIncumbent(builder, time, ledger, move);
    if (moves) takeBack(builder, ledger, move);
    for (const cost of own.process.others) leaveOrKeep(builder, ledger, move, cost, moves, "other");
    for (const item of process.capital) {
      const spending = leaveOrKeep(builder, ledger, move, item, moves, "capital");
      const life = builder.under(item.path)("lifeYears");
      ledger.depreciation.push(depreciate(builder, time, move.id(item.id), spending, life, move.about));
    }
    buildOneOffs(builder, time, ledger, move);
    buildInvestments(builder, time, ledger, move);
    depreciateAssets(builder, time, ledger, process, move);
    buildBenefits(builder, time, ledger, move);
    buildRisk(builder, time, ledger, move);
  }
  buildGovernance(builder, time, ledger, option, charges, exit);
  if (exit !== undefined) buildExitCosts(builder, time, ledger, option, exit, charges);
  buildOptionOneOffs(builder, time, ledger, option);
  enterCustom(ledger, custom, option.id);
  const tax = buildTax(builder, ledger, option.id);
  if (tax !== undefined && baselineTax !== undefined) {
    ledger.bars.tax.after.push(tax);
    ledger.bars.tax.before.push(baselineTax);
  }
  const concentration = buildConcentration(
    builder,
    time,
    option,
    ledger,
    charges.map(({ move }) => move),
  );
  const totals = buildTotals(builder, ledger, option.id, option.name, tax);
  const sum = (kind: LineKind, lines: readonly LineRef[], name: string, label: string): string | undefined =>
    lines.length === 0
      ? undefined
      : builder.line(kind, `${option.id}/${name}`, { parts: together(lines) }, { part: option.id, label }).id;
  const saving = buildSaving(builder, time, option.id, baseline, totals);
  return {
    ...totals.part,
    kind: option.kind,
    ...saving,
    leaving: buildLeavingCost(
      builder,
      time,
      option,
      exit,
      charges,
      charges.map(({ charge }) => charge),
      saving.cumulativePresentValue,
    ),
    concentration,
    shifted: sum(total, ledger.shifted, "shifted", "Shifted by payment terms"),
    oneOff: oneOffOf(builder, ledger, totals),
    bridge: buildBridge(builder, ledger, option.id),
    charge: sum(total, ledger.charges, "charge", "Provider charge"),
    shouldCost: sum(total, ledger.shouldCosts, "shouldCost", "Should-cost"),
    governance: sum(total, ledger.governance, "governance", "Governance alone"),
    released: sum(headcount, ledger.released, "released", "Employees released"),
    severed: sum(headcount, ledger.severed, "severed", "Employees made redundant"),
    costs: ledger.costs.map(({ line, category }) => ({ line: line.id, category })),
  };
}

/** AI agents that the provider pays for: in its should-cost while the work is there, ours once it is back. */
function payAi(builder: Builder, ledger: Ledger, move: Move, team: Team, costs: readonly LineRef[]): void {
  const { exit } = move;
  const part = (kind: LineKind, name: string, cost: LineRef, i: number, left: LineRef): LineRef =>
    builder.line(kind, move.id(`automation/${name}/${i}`), { cost, left }, move.about);
  const there =
    exit?.destination === "in-house"
      ? costs.map((cost, i) => part(aiThere, "there", cost, i, exit.left))
      : costs;
  team.shouldCosts.push(...there);
  team.others.push(...there);
  if (exit?.destination !== "in-house") return;
  costs.forEach((cost, i) =>
    ledger.costs.push({
      line: part(aiBack, "back", cost, i, exit.left),
      category: "automation",
      deductible: true,
    }),
  );
}

/** What moving costs once, with the option's own investments; undefined where there is neither. */
function oneOffOf(builder: Builder, { investments }: Ledger, { part }: Totals): string | undefined {
  const transition = part.categories.transition;
  if (investments.length === 0) return transition;
  const parts = [...(transition === undefined ? [] : [transition]), ...investments.map(({ id }) => id)];
  const about = { part: part.id, label: "One-off cost with investments" };
  return builder.line(total, `${part.id}/oneOff`, { parts: { lines: parts } }, about).id;
}

/**
 * A cost line leaves with the work under a provider. Where people stay it leaves only as far as the option
 * says so (software that replaces a license): with no scope of its own it is kept whole.
 */
function leaveOrKeep(
  builder: Builder,
  ledger: Ledger,
  move: Move,
  cost: ProcessLines["others"][number],
  moves: boolean,
  category: "other" | "capital",
): LineRef[] {
  if (moves || move.part.scopes.some((scope) => scope.item === cost.id))
    return leaveCost(builder, ledger, move, cost, category);
  ledger.costs.push({ line: cost.cost, category, deductible: category !== "capital" });
  return [cost.cost];
}

/** A process that the option does not touch costs what it costs today. Used for the baseline too. */
export function keepInHouse(builder: Builder, time: Timeline, ledger: Ledger, process: ProcessLines): void {
  const { id, name } = process.process;
  const about = { part: "inhouse", groups: [name] };
  const own = ownPart(builder, process, about, (line) => `inhouse/${id}/${line}`);
  for (const { labor, workplace } of own.roles) {
    ledger.costs.push(
      { line: labor, category: "labor", deductible: true },
      { line: workplace, category: "workplace", deductible: true },
    );
  }
  for (const { cost } of own.others) ledger.costs.push({ line: cost, category: "other", deductible: true });
  keepIncumbent(builder, time, ledger, process);
  if (process.rework) ledger.costs.push({ line: process.rework, category: "rework", deductible: true });
  if (process.expectedLoss)
    ledger.costs.push({ line: process.expectedLoss, category: "risk", deductible: true });
  for (const item of process.capital) {
    ledger.costs.push({ line: item.cost, category: "capital", deductible: false });
    const id = `inhouse/${process.process.id}/${item.id}`;
    ledger.depreciation.push(
      depreciate(builder, time, id, [item.cost], builder.under(item.path)("lifeYears"), {
        part: "inhouse",
        groups: [process.process.name, item.name],
      }),
    );
  }
  depreciateAssets(builder, time, ledger, process);
}
