import { findingsOf } from "../../src/case/findings/findings";
import type { Results } from "../../src/case/results";
import { templates } from "../../src/case/templates";
import { computeOrFail, smallCase } from "./small-case";

const found = (results: Results) =>
  results.model.options.flatMap((option) =>
    findingsOf(results, option).map(({ id, say }) => ({ id, say, option })),
  );
const ids = (results: Results): string[] => found(results).map(({ id }) => id);

/** The case with every service option run by a center of one's own. */
const asCaptive = (data: unknown): unknown => {
  const copy = structuredClone(data) as { options: { kind: string }[] };
  for (const option of copy.options)
    if (!["improved", "software"].includes(option.kind)) option.kind = "captive";
  return copy;
};

test("of a center of one's own no finding speaks of a provider", () => {
  const cases = [
    ...templates.map(({ case: data }) => data),
    smallCase(),
    smallCase({ "processes.0.core": true }),
  ];
  const said = cases.flatMap((data) =>
    found(computeOrFail(asCaptive(data))).filter(
      ({ say, option }) => option.kind === "captive" && /\b(the|a) provider\b(?! of today)/i.test(say),
    ),
  );
  expect(said.map(({ id }) => id)).toEqual([]);
});

test("a renewal is no improvement without a provider", () => {
  const renewal = templates.find(({ id }) => id === "logistics-it-renewal")!.case;
  expect(ids(computeOrFail(renewal))).not.toContain("improve-first");
  const [own] = templates;
  expect(ids(computeOrFail(own!.case))).toContain("improve-first");
});

test("findings read the scenario that is shown", () => {
  const open = (hours: number): unknown =>
    smallCase({
      "processes.0.coverageHours": hours,
      scenarios: [{ id: "nights", name: "Nights", changes: { "processes.support.coverageHours": 168 } }],
    });
  expect(ids(computeOrFail(open(8)))).not.toContain("hours-beyond-days");
  // Hours that fit into days are said to move nothing; those beyond, or with a start, are not.
  expect(ids(computeOrFail(open(8)))).toContain("hours-by-day");
  expect(ids(computeOrFail(open(8), "nights"))).not.toContain("hours-by-day");
  expect(ids(computeOrFail(smallCase({ "processes.0.coverageHours": undefined })))).not.toContain(
    "hours-by-day",
  );
  expect(ids(computeOrFail(open(8), "nights"))).toContain("hours-beyond-days");
});

test("a scenario of another volume says that the people of today are those of the former one", () => {
  const less = [{ id: "less", name: "Less", changes: { "processes.support.annualVolume": 400_000 } }];
  const sized = smallCase({ scenarios: less }) as { processes: { roles: object[] }[] };
  const given = structuredClone(sized);
  for (const { roles } of given.processes)
    roles.forEach((role) => Object.assign(role, { sizing: "given", fte: 40 }));
  expect(ids(computeOrFail(given, "less"))).toContain("people-for-former-volume");
  expect(ids(computeOrFail(given))).not.toContain("people-for-former-volume");
  // Where some of them follow the volume, in-house cost does too.
  expect(ids(computeOrFail(sized, "less"))).not.toContain("people-for-former-volume");
});
