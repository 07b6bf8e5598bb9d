/** Keys of a case that hold lists: they say nothing in a name. */
const CONTAINERS = new Set([
  "locations", "processes", "options", "roles", "otherCosts", "risks", "capital", "assets", "intervals", "waves",
  "delivery", "scopes", "bands", "allocations", "governance", "oneOffs", "investments", "assetSales", "benefits", "customLines", "inputs",
  "assessment", "criteria", "assessors", "scores",
]); // prettier-ignore

/** Longest name that Excel takes is 255; nobody reads one that long. */
const LONGEST = 200;

const spelled = (parts: readonly string[]): string =>
  `in_${parts.join("_").replace(/[^A-Za-z0-9_]/g, "_")}`.slice(0, LONGEST);

/**
 * The workbook's names of drivers, by path: `processes.support.roles.agent.salary` is `in_support_agent_salary`.
 * Where that is taken already the whole path makes the name, and then a number: names differ in any case.
 */
export function driverNames(paths: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    const parts = path.split(".");
    const candidates = [
      spelled(parts.filter((part, i) => i === parts.length - 1 || !CONTAINERS.has(part))),
      spelled(parts),
    ];
    let name = candidates.find((one) => !taken.has(one.toLowerCase()));
    for (let n = 2; name === undefined; n++) {
      const numbered = `${candidates[1] as string}_${n}`;
      if (!taken.has(numbered.toLowerCase())) name = numbered;
    }
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}
