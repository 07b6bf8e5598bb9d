import { readCaseText, type Problem } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import { AGENT, OFFSHORE, problemsOf, readOrFail, smallCase } from "./small-case";

/** What is wrong with the small case after some changes, a sentence each. */
const said = (changes: Readonly<Record<string, unknown>>): string[] =>
  problemsOf(smallCase(changes)).map(({ path, message }) => `${path} ${message}`);

test("a case in order is read", () => {
  expect(said({})).toEqual([]);
});

describe("a message says where, what was given and what is allowed", () => {
  test.each([
    ["years", 0, "years must be at least 1; it is 0."],
    ["years", 16, "years must be at most 15; it is 16."],
    ["years", 2.5, "years must be a whole number; it is 2.5."],
    ["years", "three", 'years must be a number; it is "three".'],
    ["start", "2027-13", 'start must be a year and month such as 2027-01; it is "2027-13".'],
    ["currency", "usd", 'currency must be three capital letters such as USD; it is "usd".'],
    ["name", "", "name must have at least 1 character; it has 0."],
    ["name", "x".repeat(100), "name must have at most 80 characters; it has 100."],
    ["name", 5, "name must be text; it is 5."],
    ["processes", {}, "processes must be a list; it is something that is no number."],
    ["processes", [], "processes must have at least 1 item; it has 0."],
    ["processes.0", null, "processes[0] must be an object; it is blank."],
    ["processes.0.core", "yes", 'processes[0].core must be true or false; it is "yes".'],
    [
      "processes.0.kind",
      "bpo",
      'processes[0].kind must be one of "BPO" | "ITO" | "KPO" | "LPO" | "RPO" | "EPO"; it is "bpo".',
    ],
    [
      "processes.0.id",
      "Support Desk",
      'processes[0].id must be an identifier (a small letter, then small letters, digits or hyphens, at most 40); it is "Support Desk".',
    ],
    [
      `${AGENT}.salary`,
      "36000",
      'processes[0].roles[0].salary must be a number, null for a blank, or {"value", "source", "note"}; it is "36000".',
    ],
    [`${AGENT}.salary`, -1, "processes[0].roles[0].salary must be at least 0, but is -1."],
    [`${AGENT}.salary`, { value: -1 }, "processes[0].roles[0].salary must be at least 0, but is -1."],
    [
      `${AGENT}.salary`,
      Infinity,
      "processes[0].roles[0].salary must be at least 0, but is no finite number.",
    ],
    [
      `${AGENT}.utilization`,
      0,
      "processes[0].roles[0].utilization must be more than 0 and at most 1, but is 0.",
    ],
    [
      "options.0.waves.0.startMonth",
      2.5,
      "options[0].waves[0].startMonth must be a whole number from 1 to 180, but is 2.5.",
    ],
    [
      "format",
      "sourcing-case/2",
      ' This is not a case of the format sourcing-case/1 (it says "sourcing-case/2").',
    ],
    ["format", undefined, " This is not a case of the format sourcing-case/1."],
    ["currency", undefined, "currency is missing."],
  ])("%s = %j", (path, value, sentence) => {
    expect(said({ [path]: value })).toEqual([sentence]);
  });
});

describe("a field that does not exist is refused with the nearest one named", () => {
  test.each([
    ["discuontRate", "discountRate"],
    [`${AGENT}.sallary`, "salary"],
    [`${OFFSHORE}.pricing.anualFee`, "annualFee"],
    ["options.0.exit.startfee", "startFee"],
  ])("%s", (path, nearest) => {
    expect(said({ [path]: 1 })).toEqual([
      expect.stringContaining(`is not a field of a case; did you mean "${nearest}"?`),
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s, which every object has",
    (name) => {
      for (const place of ['"name":"Small case"', '"name":"Agents"', '"name":"Telecom"']) {
        const text = JSON.stringify(smallCase()).replace(place, `${place},"${name}":{"polluted":true}`);
        expect(readCaseText(text)).toEqual({
          ok: false,
          problems: [
            {
              path: expect.stringContaining(name),
              message: expect.stringContaining("is not a field of a case"),
            },
          ],
        });
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );
});

describe("what the parts of a case say of each other", () => {
  const changes = (value: Readonly<Record<string, number>>) => ({ "scenarios.0.changes": value });

  test.each<[Readonly<Record<string, unknown>>, string]>([
    [
      { "processes.0.location": "mars" },
      'processes[0].location names the location "mars", which the case does not have (it has us, ph).',
    ],
    [
      { [`${OFFSHORE}.wave`]: "two" },
      'options[0].processes[0].wave names the wave "two", which the case does not have (it has one).',
    ],
    [
      { [`${OFFSHORE}.process`]: "hr" },
      'options[0].processes[0].process names the process "hr", which the case does not have (it has support).',
    ],
    [
      { [`${OFFSHORE}.scopes`]: [{ item: "fax", scope: 1 }] },
      'options[0].processes[0].scopes[0].item names the role or cost "fax", which the case does not have (it has agent, telecom, refresh).',
    ],
    [
      { [`${AGENT}.salary`]: { value: 1, source: "press" } },
      'processes.support.roles.agent.salary names the source "press", which the case does not have.',
    ],
    [
      { [`${OFFSHORE}.delivery.0.share`]: 0.5 },
      "options[0].processes[0].delivery must have shares that add up to 1; they add up to 0.7.",
    ],
    [
      { [`${OFFSHORE}.delivery`]: [] },
      "options[0].processes[0].delivery must have shares that add up to 1; they add up to 0.",
    ],
    [
      { [`${OFFSHORE}.delivery.0.location`]: "us" },
      'options[0].processes[0].delivery[1] uses the identifier "us" a second time.',
    ],
    [
      { [`${OFFSHORE}.pricing.bands.0.from`]: 5 },
      "options[0].processes[0].pricing.bands must start at volume 0 and rise from band to band.",
    ],
    [{ [`${OFFSHORE}.pricing`]: undefined }, "options[0].processes[0].pricing is missing."],
    [
      { "options.1.id": "inhouse" },
      'options[1].id must be another identifier: "inhouse" is taken by the case itself.',
    ],
    [
      changes({ "processes.support.annualVolum": 1 }),
      'scenarios[0].changes changes "processes.support.annualVolum", which is no driver of the case; did you mean "processes.support.annualVolume"?',
    ],
    [
      changes({ "processes.support.coverageHours": 1 }),
      'scenarios[0].changes changes "processes.support.coverageHours", which is blank in the base case; give it there first.',
    ],
    [
      changes({ "processes.support.annualVolume": -5 }),
      'scenarios[0].changes changes "processes.support.annualVolume" to -5; it must be at least 0.',
    ],
    [
      changes({ "options.offshore.waves.one.rampMonths": 2.5 }),
      'scenarios[0].changes changes "options.offshore.waves.one.rampMonths" to 2.5; it must be a whole number from 0 to 60.',
    ],
    [
      changes({ "options.offshore.processes.support.delivery.ph.share": 0.5 }),
      "scenarios[0].changes: offshore.support.delivery must have shares that add up to 1; they add up to 0.7.",
    ],
    [
      changes({ "options.offshore.processes.support.pricing.bands.b.from": 0 }),
      "scenarios[0].changes: offshore.support.pricing.bands must start at volume 0 and rise from band to band.",
    ],
  ])("%j", (given, sentence) => {
    expect(said(given)).toEqual([sentence]);
  });
});

describe("drivers that are missing are all listed, with path and label", () => {
  const missing = (changes: Readonly<Record<string, unknown>>): readonly Problem[] => {
    const computed = computeCase(readOrFail(smallCase(changes)));
    return computed.ok ? [] : computed.problems;
  };

  test("several at once", () => {
    expect(
      missing({ discountRate: null, [`${AGENT}.salary`]: undefined, "options.0.waves.0.rampMonths": null }),
    ).toEqual([
      { path: "discountRate", message: "Discount rate is not given." },
      {
        path: "processes.support.roles.agent.salary",
        message: "Customer service: Agents: Base salary is not given.",
      },
      {
        path: "options.offshore.waves.one.rampMonths",
        message: "Offshore provider: Wave 1: Ramp to full volume is not given.",
      },
    ]);
  });

  test.each([
    [
      `${OFFSHORE}.marginPerHour`,
      "options.offshore.processes.support.marginPerHour",
      "Margin in an added hour",
    ],
    [
      `${OFFSHORE}.pricing.missProbability`,
      "options.offshore.processes.support.pricing.missProbability",
      "Probability of missing the service level",
    ],
    [
      `${OFFSHORE}.pricing.providerShare`,
      "options.offshore.processes.support.pricing.providerShare",
      "Provider's share",
    ],
    [
      `${OFFSHORE}.retainedCost`,
      "options.offshore.processes.support.retainedCost",
      "Retained employee, loaded",
    ],
    ["options.0.exit.termMonths", "options.offshore.exit.termMonths", "Contract term"],
  ])("%s, which only this case needs", (place, path, label) => {
    expect(missing({ [place]: undefined })).toEqual([
      { path, message: expect.stringContaining(`${label} is not given.`) },
    ]);
  });

  test("pay at a location", () => {
    const delivery = "options.offshore.processes.support.delivery.ph";
    expect(missing({ [`${OFFSHORE}.delivery.0.roles`]: [] })).toEqual([
      { path: delivery, message: "Pay of Customer service, Agents, Philippines is not given." },
    ]);
  });
});

test("a scenario that the case does not have is refused; base is the case as it stands", () => {
  const source = readOrFail(smallCase());
  expect(computeCase(source, "nonesuch")).toEqual({
    ok: false,
    problems: [
      { path: "scenarios", message: 'There is no scenario "nonesuch"; the case has base, cautious.' },
    ],
  });
  expect(computeCase(source, "base").ok).toBe(true);
});
