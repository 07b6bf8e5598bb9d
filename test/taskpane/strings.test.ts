import { readFileSync } from "node:fs";
import { templates } from "../../src/case/templates";
import { caseSchema } from "../../src/case/schema/case";
import { driverRecordOf } from "../../src/case/schema/driver";
import { unwrapped, type Schema } from "../../src/case/schema/walk";
import { rules } from "../../src/case/findings/rules";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { loadTemplate, templates as offers } from "../../src/taskpane/pages/templates";
import { first as german } from "../../src/taskpane/strings/de/first";
import { rest as germanRest } from "../../src/taskpane/strings/de/rest";
import { isSaid, problems } from "../../src/taskpane/strings/de/problems";
import { first } from "../../src/taskpane/strings/en/first";
import { rest } from "../../src/taskpane/strings/en/rest";
import { loadStrings } from "../../src/taskpane/strings/load";
import { readOrFail } from "../case/small-case";
import { ecommerce } from "./support/cases";

/** Every driver's record in the schema of a case. */
function records(schema: Schema): { readonly label: string; readonly meaning?: string }[] {
  const record = driverRecordOf(schema);
  if (record !== undefined) return [record];
  const { item, entries } = unwrapped(schema);
  return [...(item === undefined ? [] : [item]), ...Object.values(entries ?? {})].flatMap(records);
}

/** Same in both languages, and rightly so. */
const ALIKE = ["Bonus", "Software"];

test("every input has a German label and meaning", () => {
  const english = new Set(
    records(caseSchema as unknown as Schema).flatMap(({ label, meaning }) => [label, meaning ?? ""]),
  );
  const missing = [...english].filter(
    (text) => text !== "" && !ALIKE.includes(text) && german.word(text) === text,
  );
  expect(missing).toEqual([]);
});

test("every key figure, category and bar has a German name", () => {
  const names = outcomeOf(ecommerce()).outcome.options.flatMap((option) => [
    ...Object.values(option.figures).flatMap(({ label, meaning }) => [label, meaning]),
    ...option.categories.map(({ label }) => label),
    ...option.bridge.map(({ label }) => label),
  ]);
  expect([...new Set(names)].filter((text) => !ALIKE.includes(text) && german.word(text) === text)).toEqual(
    [],
  );
});

test("every finding is said in German with the same values", () => {
  for (const { id, say } of rules) {
    const values = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
    expect([id, values(germanRest.findings[id] ?? "")]).toEqual([id, values(say)]);
  }
});

/** Where it is said what has no effect in a case, and what its parts say wrongly of each other. */
const SPEAKERS = [
  "notices",
  "deal-notices",
  "leaving-terms",
  "hours-check",
  "hours-notices",
  "doubtful",
  "references",
  "uncertainty/notices",
  "uncertainty/check",
  "custom/check-lines",
  "assessment/check",
  "assessment/notices",
];

test("everything that is wrong or has no effect is said in German, with its reasons", () => {
  const text = SPEAKERS.map((name) => readFileSync(`src/case/${name}.ts`, "utf8")).join("\n");
  const names = new Set([...text.matchAll(/sentences\.(\w+)\(/g)].map(([, name]) => name ?? ""));
  expect(names.size).toBeGreaterThan(40);
  expect([...names].filter((name) => !(name in problems))).toEqual([]);
  const reasons = [
    ...[...text.matchAll(/(?:because|instead):\s*"([^"]+)"/g)].map(([, reason]) => reason ?? ""),
    ...[...text.matchAll(/sentences\.idle(?:Kind)?\(\s*"([^"]+)",\s*"([^"]+)"/g)].flatMap(
      ([, because, instead]) => [because ?? "", instead ?? ""],
    ),
    ...[...text.matchAll(/refer\(\s*[^,]+,\s*"([^"]+)"/g)].map(([, what]) => what ?? ""),
  ];
  expect(reasons.length).toBeGreaterThan(25);
  expect(reasons.filter((reason) => !isSaid(reason))).toEqual([]);
});

test("the choices, short names and hints that are looked up by name are all there in German", () => {
  const pairs: [object, object][] = [
    [first.choices, german.choices],
    [rest.structure.kinds, germanRest.structure.kinds],
    [rest.results.mends, germanRest.results.mends],
    [first.start.templates, german.start.templates],
    [first.units.short, german.units.short],
    [first.units.full, german.units.full],
    [rest.short, germanRest.short],
    [rest.sizing, germanRest.sizing],
    [rest.parts, germanRest.parts],
    [rest.paste.words, germanRest.paste.words],
    [rest.results.shortFigures, germanRest.results.shortFigures],
  ];
  for (const [english, translated] of pairs)
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
});

test("the pane offers every template, with words and a case behind each", async () => {
  const offered = offers.map(({ id }) => id).sort();
  expect(offered).toEqual(templates.map(({ id }) => id).sort());
  expect(offered).toEqual(Object.keys(first.start.templates).sort());
  for (const { id, case: data } of templates)
    expect([id, await loadTemplate(id)]).toEqual([id, readOrFail(data)]);
});

test("German is for German, English for all others", async () => {
  expect((await loadStrings("de-AT")).first.language).toBe("de");
  expect((await (await loadStrings("de")).rest()).results.table).toBe("Tabelle");
  for (const language of ["en-US", "fr-FR", "den", ""])
    expect((await loadStrings(language)).first.language).toBe("en");
});
