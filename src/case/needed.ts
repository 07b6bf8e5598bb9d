import type { DriverEntry } from "./drivers";
import { caseMessages } from "./messages";
import type { Problem } from "./read";
import { isService } from "./service";
import type { Case, Option, OptionProcess, Process } from "./schema/case";

/** What an employee may cost beside the salary. Nothing of it is needed until it is given for somebody. */
const LOADS = [
  "statutoryRate",
  "benefitsRate",
  "bonusRate",
  "seatCost",
  "technologyCost",
  "supervisorCost",
  "attritionRate",
  "replacementCost",
] as const;

/** Inputs that cost nothing one without the other. */
const PAIRS = [
  ["supervisorSpan", "supervisorCost"],
  ["attritionRate", "replacementCost"],
  ["replacementCost", "attritionRate"],
  ["errorRate", "costPerError"],
  ["costPerError", "errorRate"],
] as const;

/** Parts of a price that pay for the work itself; all others change what these come to. */
const PRICES = ["annualFee", "markup"] as const;

type Drivers = ReadonlyMap<string, DriverEntry>;

/**
 * Inputs that may be left out in general and are needed in this case: beside what is given, their blank would count as
 * nothing to pay. Who means nothing says 0. Given or not, in the order of the case, each once.
 */
export function neededBeside(source: Case, drivers: Drivers): readonly string[] {
  const needed = new Set<string>();
  const given = (path: string): boolean => (drivers.get(path)?.value ?? null) !== null;
  const need = (path: string): void => void needed.add(path);
  /** Where one of several things has an input, all have it. */
  const alike = (things: readonly string[], names: readonly string[], examples = things): void => {
    for (const name of names) {
      if (examples.some((path) => given(`${path}.${name}`)))
        things.forEach((path) => need(`${path}.${name}`));
    }
  };
  const paired = (path: string): void => {
    for (const [name, other] of PAIRS) if (given(`${path}.${name}`)) need(`${path}.${other}`);
  };
  const rolesOf = ({ id, roles }: Process): string[] =>
    roles.map((role) => `processes.${id}.roles.${role.id}`);

  for (const process of source.processes) {
    const roles = rolesOf(process);
    alike(roles, LOADS);
    [`processes.${process.id}`, ...roles].forEach(paired);
  }
  for (const option of source.options) {
    for (const part of option.processes) {
      const path = `options.${option.id}.processes.${part.process}`;
      const process = source.processes.find(({ id }) => id === part.process);
      if (process === undefined) continue;
      if (isService(option)) serviceNeeds(path, option, part, process);
      else changeNeeds(path, option, part, process);
    }
  }
  return [...needed];

  /** Nobody works for others free of charge, and an employee elsewhere is no cheaper for a blank. */
  function serviceNeeds(
    path: string,
    option: Option,
    { delivery, pricing }: OptionProcess,
    process: Process,
  ): void {
    const pays = delivery.flatMap(({ location, roles }) =>
      roles.map(({ role }) => `${path}.delivery.${location}.roles.${role}`),
    );
    alike(pays, [...LOADS, "pricePerFte"]);
    pays.forEach(paired);
    // Where the price is the cost of the team, the team costs what such people cost today, unless the case says so.
    if (option.kind === "captive" || given(`${path}.pricing.markup`)) {
      for (const pay of pays) {
        const role = pay.slice(pay.lastIndexOf(".") + 1);
        alike([pay], LOADS, [`processes.${process.id}.roles.${role}`]);
      }
    }
    if (pricing === undefined || !given(`${path}.pricing.committedVolume`)) return;
    ["arcRate", "rrcRate"].forEach((name) => need(`${path}.pricing.${name}`));
    const paid =
      pricing.bands.length > 0 ||
      PRICES.some((name) => given(`${path}.pricing.${name}`)) ||
      pays.some((pay) => given(`${pay}.pricePerFte`));
    if (!paid) need(`${path}.pricing.annualFee`);
  }

  /** Such an option lives from the labor that it saves; software is not free because nobody knows its price yet. */
  function changeNeeds(path: string, option: Option, part: OptionProcess, process: Process): void {
    if (process.roles.length > 0 && part.fromIncumbent === undefined) need(`${path}.gain`);
    if (option.kind !== "software" && part.software === undefined) return;
    const prices = ["annualFee", "pricePerUser", "pricePerUnit"].map((name) => `${path}.software.${name}`);
    if (prices.some(given)) prices.filter(given).forEach(need);
    else need(prices[0] as string);
  }
}

/** Those of them that are blank. */
export const blankBeside = (source: Case, drivers: Drivers): Problem[] =>
  neededBeside(source, drivers)
    .filter((path) => (drivers.get(path)?.value ?? null) === null)
    .map((path) => ({ path, message: caseMessages.blankIsFree(nameOf(path, drivers)) }));

/** What people call the input at a path, with what it is about. */
function nameOf(path: string, drivers: Drivers): string {
  const entry = drivers.get(path);
  return entry === undefined ? path : [...entry.groups, entry.record.label].join(": ");
}
