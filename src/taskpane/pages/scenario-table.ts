import { effective, driversIn } from "../../case/drivers";
import { isWithin } from "../../kernel/limits";
import { newIdentifier } from "../../case/identifier";
import type { Case, Scenario } from "../../case/schema/case";

/** What is wrong with one cell or row of a table of scenarios. Rows and columns count from 1, headings included. */
export interface TableProblem {
  readonly row: number;
  readonly column: number;
  readonly kind: "unknownDriver" | "notNumber" | "outside" | "blankInBase" | "noName" | "sameName";
  readonly given: string;
}

const FIRST_SCENARIO = 3;
/** A number as this table writes it, whatever the language; nothing else, so that no other number is meant. */
const FOR_PROGRAMS = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** Scenarios as a table: one row per driver that any of them changes, one column per scenario. Numbers are written for programs. */
export function scenarioTable(source: Case): string[][] {
  const changed = new Set(source.scenarios.flatMap((scenario) => Object.keys(scenario.changes)));
  const entries = driversIn(source).filter((entry) => changed.has(entry.path));
  const head = ["path", "driver", "base", ...source.scenarios.map((scenario) => scenario.name)];
  const rows = entries.map((entry) => [
    entry.path,
    [...entry.groups, entry.record.label].join(", "),
    String(effective(entry) ?? ""),
    ...source.scenarios.map((scenario) => String(scenario.changes[entry.path] ?? "")),
  ]);
  return [head, ...rows];
}

/** Reads such a table back. Nothing is taken from a table in which anything is wrong. */
export function readScenarioTable(
  source: Case,
  table: readonly (readonly string[])[],
): { readonly scenarios: readonly Scenario[]; readonly problems: readonly TableProblem[] } {
  const [head = [], ...rows] = table;
  const entries = new Map(driversIn(source).map((entry) => [entry.path, entry]));
  const problems: TableProblem[] = [];
  const names = head.slice(FIRST_SCENARIO).map((name) => name.trim());
  names.forEach((name, i) => {
    const kind = name === "" ? "noName" : names.indexOf(name) < i ? "sameName" : undefined;
    if (kind !== undefined) problems.push({ row: 1, column: FIRST_SCENARIO + i + 1, kind, given: name });
  });
  const changes: Record<string, number>[] = names.map(() => ({}));
  rows.forEach((cells, r) => {
    const path = (cells[0] ?? "").trim();
    const row = r + 2;
    if (path === "") return;
    const entry = entries.get(path);
    if (entry === undefined)
      return void problems.push({ row, column: 1, kind: "unknownDriver", given: path });
    names.forEach((_, i) => {
      const given = (cells[FIRST_SCENARIO + i] ?? "").trim();
      const column = FIRST_SCENARIO + i + 1;
      if (given === "") return;
      const value = FOR_PROGRAMS.test(given) ? Number(given) : NaN;
      if (!Number.isFinite(value)) problems.push({ row, column, kind: "notNumber", given });
      else if (!isWithin(value, entry.record)) problems.push({ row, column, kind: "outside", given });
      else if (entry.value === null) problems.push({ row, column, kind: "blankInBase", given });
      else (changes[i] as Record<string, number>)[path] = value;
    });
  });
  const scenarios = names.reduce<Scenario[]>((found, name, i) => {
    const known = source.scenarios.find((one) => one.name === name);
    const id = known?.id ?? newIdentifier({ ...source, scenarios: [...source.scenarios, ...found] }, name);
    return [...found, { ...(known ?? { id, name }), changes: changes[i] as Record<string, number> }];
  }, []);
  return { scenarios: problems.length === 0 ? scenarios : [], problems };
}
