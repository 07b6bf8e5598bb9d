import { driversIn } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import { buildModel } from "../../src/case/model/build";
import type { Case } from "../../src/case/schema/case";
import { templates } from "../../src/case/templates";
import { changeAt } from "../../src/taskpane/edit/path";
import { plainCase } from "./plain-case";
import { readOrFail, smallCase } from "./small-case";

/** Paths of what computing a case says is missing. */
function missing(source: Case): string[] {
  const built = buildModel(source);
  return built.ok ? [] : built.problems.map(({ path }) => path);
}

/** The plain case with a second role beside the clerks, each paid by the provider's price per employee. */
function twoRoles(first: object = {}, second: object = {}): Case {
  const clerk = { fte: 10, salary: 40_000, avoidable: 1, workplaceAvoidable: 1 };
  return readOrFail(
    plainCase({
      process: {
        roles: [
          { id: "clerk", name: "Clerks", ...clerk },
          { id: "lead", name: "Leads", ...clerk },
        ],
      },
      part: {
        delivery: [
          {
            location: "home",
            share: 1,
            roles: [
              { role: "clerk", salary: 20_000, ...first },
              { role: "lead", salary: 20_000, ...second },
            ],
          },
        ],
        pricing: {},
      },
    }),
  );
}
const pay = "options.out.processes.work.delivery.home.roles";

test("a role without a price does not work free of charge beside one that has a price", () => {
  expect(missing(twoRoles({ pricePerFte: 30_000 }))).toEqual([`${pay}.lead.pricePerFte`]);
  expect(missing(twoRoles({}, { pricePerFte: 30_000 }))).toEqual([`${pay}.clerk.pricePerFte`]);
  expect(missing(twoRoles({ pricePerFte: 30_000 }, { pricePerFte: 0 }))).toEqual([]);
});

test("what is missing is said with what to do where nothing is meant", () => {
  const built = buildModel(twoRoles({ pricePerFte: 30_000 }));
  expect(built).toMatchObject({
    ok: false,
    problems: [
      {
        message:
          "Outsourced: Work: Home: Leads: Price per employee is not given, and a blank would count as nothing to pay. Where there is nothing to pay, say 0.",
      },
    ],
  });
});

test("no price at all stays one thing that is missing", () => {
  expect(missing(twoRoles())).toEqual(["options.out.processes.work.pricing"]);
});

test.each(["statutoryRate", "benefitsRate", "bonusRate", "seatCost", "technologyCost", "attritionRate"])(
  "%s of one role asks for that of the others",
  (name) => {
    const found = missing(twoRoles({ pricePerFte: 1, [name]: 0.2 }, { pricePerFte: 1 }));
    expect(found).toContain(`${pay}.lead.${name}`);
    const today = changeAt(
      twoRoles({ pricePerFte: 1 }, { pricePerFte: 1 }),
      `processes.work.roles.clerk.${name}`,
      () => 0.2,
    );
    expect(missing(today)).toContain(`processes.work.roles.lead.${name}`);
  },
);

test("people of a center of one's own cost there what they cost here, unless the case says so", () => {
  const source = changeAt(twoRoles(), "options.out.processes.work.pricing.markup", () => 0.05);
  const seated = ["clerk", "lead"].reduce(
    (before, role) => changeAt(before, `processes.work.roles.${role}.seatCost`, () => 5000),
    source,
  );
  expect(missing(seated)).toEqual([`${pay}.clerk.seatCost`, `${pay}.lead.seatCost`]);
});

test("supervisors, leavers, committed volumes, software and what is saved are asked for beside what makes them count", () => {
  const clerk = "processes.work.roles.clerk";
  const plain = readOrFail(plainCase());
  expect(missing(changeAt(plain, `${clerk}.supervisorSpan`, () => 10))).toEqual([`${clerk}.supervisorCost`]);
  expect(missing(changeAt(plain, `${clerk}.replacementCost`, () => 10))).toEqual([`${clerk}.attritionRate`]);
  const pricing = "options.out.processes.work.pricing";
  expect(missing(changeAt(plain, pricing, () => ({ bands: [], committedVolume: 10 })))).toEqual(
    ["arcRate", "rrcRate", "annualFee"].map((name) => `${pricing}.${name}`),
  );
  const changed = (kind: string, part: object): string[] =>
    missing(readOrFail(plainCase({ option: { kind }, part: { delivery: [], pricing: undefined, ...part } })));
  const part = "options.out.processes.work";
  expect(changed("improved", {})).toEqual([`${part}.gain`]);
  expect(changed("improved", { gain: 0, software: {} })).toEqual([`${part}.software.annualFee`]);
  expect(changed("software", { gain: 0.1 })).toEqual([`${part}.software.annualFee`]);
  expect(changed("software", { gain: 0.1, software: { pricePerUnit: 2 } })).toEqual([]);
});

/**
 * Inputs of which a case may leave out any single one and be complete: things that a case has or has not as a whole.
 * All others are asked for as soon as one of their kind is given.
 */
const MAY_BE_LEFT_OUT = [
  // Clauses and one-off costs: there are none where nobody says so. Findings ask where that is unusual.
  "options.*.exit.retransitionCost",
  "options.*.exit.startFee",
  "options.*.leaving.hireCost",
  "options.*.leaving.knowledgeBack",
  "options.*.leaving.startFee",
  "options.*.processes.*.automation.setup",
  "options.*.processes.*.fromIncumbent.assistance",
  "options.*.processes.*.fromIncumbent.hireCost",
  "options.*.processes.*.knowledgeTransfer.travelCost",
  "options.*.processes.*.marginPerHour",
  "options.*.processes.*.people.retentionBonus",
  "options.*.processes.*.pricing.gainShareCap",
  "options.*.processes.*.pricing.minimumCharge",
  "options.*.processes.*.pricing.passThrough",
  "options.*.processes.*.pricing.targetCost",
  "options.*.processes.*.transfer.feePerHead",
  "options.*.processes.*.transfer.management",
  "options.*.processes.*.transfer.setup",
  "options.*.selectionCost",
  "processes.*.incumbent.*.minimumCharge",
  "processes.*.incumbent.governanceAmount",
  "processes.*.incumbent.startFee",
  // Parts of a price that add up: one of them is enough.
  "options.*.processes.*.automation.price",
  "options.*.processes.*.pricing.annualFee",
  "options.*.processes.*.software.annualFee",
  "options.*.processes.*.software.pricePerUnit",
  "options.*.processes.*.software.pricePerUser",
  "processes.*.otherCosts.*.amountPerUnit",
  "processes.*.otherCosts.*.annualAmount",
  // Of the only role, at the only location: nothing says that there is such a cost.
  "processes.*.roles.*.seatCost",
  "processes.*.roles.*.technologyCost",
];

test("0 counts as a blank once did", () => {
  const said = (value: number | null): Case =>
    ["clerk", "lead"].reduce(
      (before, role) => changeAt(before, `processes.work.roles.${role}.seatCost`, () => value),
      twoRoles({ pricePerFte: 5 }, { pricePerFte: 0 }),
    );
  const total = (source: Case): unknown => {
    const computed = computeCase(source);
    return computed.ok && computed.results.figures.get("out/figure/npv");
  };
  expect(total(said(0))).toBeGreaterThan(0);
  expect(total(said(0))).toBe(total(said(null)));
});

test("every priced input of a template that may be blank is one that a case has or has not as a whole", () => {
  const left = new Set<string>();
  const pattern = (path: string): string => path.replace(/\.[a-z0-9-]+\.(?=[a-z])/gi, ".*.");
  for (const data of [...templates.map((template) => template.case), smallCase()]) {
    const read = readCase(data);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const source = { ...read.case, scenarios: [] };
    const seen = new Map<string, number>();
    for (const { path, value, record } of driversIn(source)) {
      if (value === null || value === 0 || !record.unit.startsWith("currency")) continue;
      const kind = pattern(path);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      // The first and second of a kind show what all show; building models for all takes a minute.
      if ((seen.get(kind) as number) > 2 || left.has(kind)) continue;
      if (missing(changeAt(source, path, () => null)).length === 0) left.add(kind);
    }
  }
  expect([...left].sort()).toEqual([...MAY_BE_LEFT_OUT].sort());
});
