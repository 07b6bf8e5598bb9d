import * as v from "valibot";
import { driversIn, keyOf, type DriverEntry } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import { caseSchema, type Case } from "../../src/case/schema/case";
import { addOption, emptyCase } from "../../src/taskpane/edit/create";
import { differences, sameStructure } from "../../src/taskpane/edit/difference";
import { driverAt, enterNumber, setInScenario, setNote, setNumber } from "../../src/taskpane/edit/driver";
import { changeKind } from "../../src/taskpane/edit/kind";
import { newIdentifier } from "../../src/case/identifier";
import { addItem, duplicateItem, moveItem, removeItem } from "../../src/taskpane/edit/list";
import { changeAt, valueAt } from "../../src/taskpane/edit/path";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { first as en } from "../../src/taskpane/strings/en/first";
import { withSpread } from "../../src/taskpane/edit/range";
import { fitsAt } from "../../src/taskpane/edit/schema";
import { ecommerce, manufacturer, randomNumbers } from "./support/cases";
import { everythingGiven } from "./support/everything";

const salary = "processes.customer-service.roles.voice.salary";

test("a change copies only what leads to it", () => {
  const before = ecommerce();
  const after = setNumber(before, salary, 50000);
  expect(driverAt(after, salary)).toEqual({ value: 50000 });
  expect(driverAt(before, salary).value).toBe(42830);
  expect(after.options).toBe(before.options);
  expect(after.processes[0]?.otherCosts).toBe(before.processes[0]?.otherCosts);
});

test("a number of one's own has no source; a note stays with its number", () => {
  const noted = setNote(setNumber(ecommerce(), salary, 50000), salary, "  Bid B  ");
  expect(driverAt(noted, salary)).toEqual({ value: 50000, note: "Bid B" });
  expect(valueAt(setNote(noted, salary, ""), salary)).toBe(50000);
  expect(driverAt(setNote(ecommerce(), salary, "mine"), salary)).toMatchObject({
    source: "bls-ooh",
    note: "mine",
  });
});

test("a number typed into a part that nothing was said of makes that part whole", () => {
  const whole = everythingGiven();
  const groups = new Set(
    driversIn(whole)
      .map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("."))))
      .filter(
        (group) => group !== "" && !Array.isArray(valueAt(whole, group.slice(0, group.lastIndexOf(".")))),
      )
      .filter((group) => fitsAt(group, undefined)),
  );
  expect(groups.size).toBeGreaterThan(10);
  for (const group of groups) {
    const without = changeAt(whole, group, () => undefined);
    const { path, value } =
      driversIn(whole).find(
        (entry) => entry.path.slice(0, Math.max(0, entry.path.lastIndexOf("."))) === group,
      ) ?? {};
    const typed = setNumber(without, path ?? "", value ?? 1);
    expect([group, v.safeParse(caseSchema, typed).output]).toEqual([group, typed]);
  }
});

test("another kind of option keeps what was entered, and gives up blank software and the kind's name", () => {
  const names = { software: "Software only", improved: "Improved in-house" };
  const added = addOption(ecommerce(), names.software, "software", en.newNames);
  const path = `options.${added.id}`;
  const there = changeKind(added.case, added.id, "improved", names);
  expect(valueAt(there, `${path}.name`)).toBe(names.improved);
  expect(valueAt(there, `${path}.processes.customer-service.software`)).toBeUndefined();
  const back = changeKind(there, added.id, "software", names);
  expect(back).toEqual(added.case);
  const fee = `${path}.processes.customer-service.software.annualFee`;
  const kept = changeKind(setNumber(back, fee, 9000), added.id, "improved", names);
  expect(driverAt(kept, fee).value).toBe(9000);
});

test("what a field becomes undefined for is taken out", () => {
  const without = changeAt(ecommerce(), "description", () => undefined);
  expect("description" in without).toBe(false);
  expect(() => changeAt(ecommerce(), "processes.nobody.name", () => "x")).toThrow(/nobody/);
});

test("a scenario's value is changed and taken back without touching the base", () => {
  const scenario = ecommerce().scenarios[0]?.id ?? "";
  const before = ecommerce();
  const changed = setInScenario(before, scenario, salary, 60000);
  expect(changed.scenarios[0]?.changes[salary]).toBe(60000);
  expect(driverAt(changed, salary).value).toBe(42830);
  expect(setInScenario(changed, scenario, salary, undefined)).toEqual(before);
});

test("a driver that is blanked in the base leaves no scenario behind that changes it", () => {
  const scenario = ecommerce().scenarios[0]?.id ?? "";
  const changed = setInScenario(ecommerce(), scenario, salary, 60000);
  expect(setNumber(changed, salary, null).scenarios[0]?.changes).not.toHaveProperty([salary]);
});

test("what is deleted is spoken of no more", () => {
  const source = ecommerce();
  const gone = removeItem(source, "processes.customer-service.roles", "voice");
  expect(JSON.stringify(gone)).not.toContain('"voice"');
  expect(readCase(gone).ok).toBe(true);
  const two = manufacturer();
  const process = two.processes[0]?.id ?? "";
  const fewer = removeItem(two, "processes", process);
  expect(fewer.options.some((option) => option.processes.some((part) => part.process === process))).toBe(
    false,
  );
  expect(readCase(fewer)).toMatchObject({ ok: true });
});

test("a new role has its pay at every location of every provider", () => {
  const { case: more, id } = addItem(ecommerce(), "processes.customer-service.roles", {
    name: "Planner",
    ...en.newRole,
  });
  const deliveries = more.options.flatMap((option) => option.processes.flatMap((part) => part.delivery));
  expect(deliveries.length).toBeGreaterThan(1);
  expect(deliveries.every((delivery) => delivery.roles.some((role) => role.role === id))).toBe(true);
});

test("things of a list are duplicated and moved", () => {
  const list = "processes.customer-service.roles";
  const names = (source: Case): string[] => source.processes[0]?.roles.map((role) => role.name) ?? [];
  const { case: copied, id } = duplicateItem(ecommerce(), list, "voice", "Voice agents (copy)");
  expect(names(copied).slice(0, 2)).toEqual(["Voice agents", "Voice agents (copy)"]);
  expect(driverAt(copied, `${list}.${id}.salary`)).toEqual(driverAt(copied, `${list}.voice.salary`));
  expect(names(moveItem(copied, list, id, -1))[0]).toBe("Voice agents (copy)");
  expect(moveItem(copied, list, "voice", -1)).toBe(copied);
});

test("a copy counts under every scenario as its original does", () => {
  const before = ecommerce();
  const { case: copied, id } = duplicateItem(before, "options", "offshore", "Offshore (copy)");
  expect(
    before.scenarios.some(({ changes }) =>
      Object.keys(changes).some((path) => path.startsWith("options.offshore.")),
    ),
  ).toBe(true);
  for (const scenario of copied.scenarios) {
    const { options } = outcomeOf(copied, scenario.id).outcome;
    const npv = (option: string) => options.find((one) => one.id === option)?.figures.npv?.value;
    expect(npv(id)).toBeCloseTo(npv("offshore") as number, 4);
  }
});

test("options say of a copied process and a copied role what they say of the original", () => {
  const before = ecommerce();
  const charges = (source: Case, scenario?: string) =>
    outcomeOf(source, scenario).outcome.options.flatMap(({ charge }) => charge?.present ?? []);
  const twice = duplicateItem(before, "processes", "customer-service", "Second").case;
  expect(readCase(twice)).toMatchObject({ ok: true });
  for (const scenario of [undefined, ...before.scenarios.map(({ id }) => id)]) {
    expect(charges(before, scenario).length).toBe(2);
    charges(twice, scenario).forEach((charge, i) =>
      expect(charge).toBeCloseTo(2 * (charges(before, scenario)[i] as number), 4),
    );
  }
  const { case: more, id } = duplicateItem(before, "processes.customer-service.roles", "voice", "Night");
  expect(outcomeOf(more).outcome.missing).toEqual([]);
  const pay = (role: string) =>
    driversIn(more).flatMap(({ path, value }) =>
      path.startsWith("options.") && path.includes(`.roles.${role}.`) ? [value] : [],
    );
  expect(pay("voice").length).toBeGreaterThan(10);
  expect(pay(id)).toEqual(pay("voice"));
});

test("identifiers are new, plain and short, whatever the name", () => {
  const source = ecommerce();
  expect(newIdentifier(source, "Voice")).toBe("voice-2");
  expect(newIdentifier(source, "Kraków & Łódź")).toBe("krakow-odz");
  expect(newIdentifier(source, "顧客")).toBe("item");
  expect(newIdentifier(source, "inhouse")).toBe("inhouse-2");
  expect(newIdentifier(source, "x".repeat(90))).toHaveLength(40);
  expect(newIdentifier(source, "=1+1")).toBe("item");
});

test("an empty case is one, with or without an option, and nothing in it is called wrong", () => {
  const empty = emptyCase(en.newNames, "USD", "2027-01");
  expect(readCase(empty)).toMatchObject({ ok: true });
  expect(readCase(addOption(empty, "Better", "improved", en.newNames).case)).toMatchObject({ ok: true });
  const { outcome } = outcomeOf(addOption(empty, "Offshore", "offshore", en.newNames).case);
  expect(outcome.wrong).toEqual([]);
});

test("whatever is added, copied, moved and deleted, the case keeps its form and its references", () => {
  const random = randomNumbers(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const lists = (source: Case): string[] => [
    "processes",
    "options",
    "locations",
    ...source.processes.flatMap(({ id }) =>
      ["roles", "otherCosts", "risks", "capital", "assets"].map((list) => `processes.${id}.${list}`),
    ),
    ...source.options.flatMap((option) => [
      `options.${option.id}.waves`,
      ...option.processes.flatMap((part) =>
        ["delivery", "oneOffs", "benefits", "risks", "assetSales", "scopes"].map(
          (list) => `options.${option.id}.processes.${part.process}.${list}`,
        ),
      ),
    ]),
  ];
  const inUse = (source: Case): Set<string> =>
    new Set(
      source.processes.flatMap((one) => [one.location, ...one.roles.flatMap((role) => role.location ?? [])]),
    );
  let source = manufacturer();
  for (let i = 0; i < 120; i++) {
    const list = pick(lists(source));
    const items = valueAt(source, list) as readonly Record<string, unknown>[];
    const item = items.length > 0 ? pick(items) : undefined;
    const key = item && keyOf(item);
    const roll = random();
    const last = list === "processes" && items.length === 1;
    const needed = list === "locations" && key !== undefined && inUse(source).has(key);
    if (key === undefined) continue;
    if (roll < 0.3 && "name" in (item ?? {})) source = duplicateItem(source, list, key, `Copy ${i}`).case;
    else if (roll < 0.5) source = moveItem(source, list, key, roll < 0.4 ? 1 : -1);
    else if (!last && !needed) source = removeItem(source, list, key);
    const read = v.safeParse(caseSchema, source);
    expect(read.issues ?? []).toEqual([]);
    const known = new Set(driversIn(source).map((entry) => entry.path));
    expect(
      source.scenarios
        .flatMap((scenario) => Object.keys(scenario.changes))
        .filter((path) => !known.has(path)),
    ).toEqual([]);
    const checked = readCase(source);
    const references = checked.ok
      ? []
      : checked.problems.filter((problem) => !/shares that add up|start at volume 0/.test(problem.message));
    expect(references).toEqual([]);
  }
});

test("the numbers in which two states differ", () => {
  const before = ecommerce();
  const after = removeItem(
    setNumber(setNumber(before, salary, 50000), "discountRate", null),
    "processes.customer-service.roles",
    "messaging",
  );
  const found = differences(before, after);
  expect(found.find((one) => one.entry.path === salary)).toMatchObject({ before: 42830, after: 50000 });
  expect(found.find((one) => one.entry.path === "discountRate")).toMatchObject({ before: 0.1, after: null });
  expect(
    found.find((one) => one.entry.path === "processes.customer-service.roles.messaging.salary"),
  ).toMatchObject({ after: undefined });
  expect(differences(before, before)).toEqual([]);
  expect(sameStructure(before, setNumber(before, salary, 1))).toBe(true);
  expect(sameStructure(before, after)).toBe(false);
});

describe("a number that is entered while a scenario is chosen", () => {
  const id = ecommerce().scenarios[0]?.id ?? "";
  const growth = "processes.customer-service.volumeGrowth";
  const blank = setNumber(ecommerce(), growth, null);

  test("leaves the base as it counts, also where the base is blank", () => {
    const { case: entered, everywhere } = enterNumber(blank, id, growth, 0.04, 0);
    expect(everywhere).toBe(false);
    expect(driverAt(entered, growth).value).toBe(0);
    expect(entered.scenarios[0]?.changes[growth]).toBe(0.04);
    expect(outcomeOf(entered).outcome.options).toEqual(outcomeOf(blank).outcome.options);
    const back = enterNumber(entered, id, growth, 0, 0).case;
    expect(back.scenarios[0]?.changes).not.toHaveProperty([growth]);
  });

  test("is the base's, and is said to be, where a blank counts as no number", () => {
    const fee = "options.offshore.processes.customer-service.pricing.annualFee";
    const without = setNumber(ecommerce(), fee, null);
    const { case: entered, everywhere } = enterNumber(without, id, fee, 5000, undefined);
    expect([everywhere, driverAt(entered, fee).value]).toEqual([true, 5000]);
    expect(enterNumber(without, undefined, fee, 5000, undefined).everywhere).toBe(false);
  });
});

test("a range goes along with its number: as far to either side, or around what is likeliest", () => {
  const volume = "processes.customer-service.annualVolume";
  const entry = driversIn(ecommerce()).find(({ path }) => path === volume) as DriverEntry;
  const ranged = withSpread(ecommerce(), entry, 1_500_000, 0.2);
  const moved = setNumber(ranged, volume, 1_000_000).uncertainty?.ranges;
  expect(moved).toEqual([{ driver: volume, kind: "pert", mode: 1e6, ends: "limits", low: 8e5, high: 1.2e6 }]);
  expect(setNumber(setNumber(ranged, volume, 1_000_000), volume, 1_500_000)).toEqual(ranged);

  const own = {
    driver: volume,
    kind: "triangular",
    mode: 1.5e6,
    low: 1e6,
    high: 3e6,
    ends: "limits",
  } as const;
  const chosen = { ...ecommerce(), uncertainty: { ranges: [own], correlations: [], events: [] } };
  expect(setNumber(chosen, volume, 2e6).uncertainty?.ranges).toEqual([{ ...own, mode: 2e6 }]);
  // Outside of what a person gave, nothing is made up: the list says that the two differ.
  expect(setNumber(chosen, volume, 4e6).uncertainty?.ranges).toEqual([own]);
});
