import { catalog } from "../../src/case/catalog";
import { entryOf } from "../../src/case/catalog/entry-of";
import { PROCESS_KINDS } from "../../src/case/schema/process";
import { id } from "../../src/case/schema/fields";
import { templates } from "../../src/case/templates";
import { catalogWords } from "../../src/taskpane/strings/de/catalog";
import * as v from "valibot";
import { readOrFail } from "./small-case";

test("identifiers are fit for a case; they and names occur once", () => {
  for (const entry of catalog) expect(v.is(id, entry.id)).toBe(true);
  expect(new Set(catalog.map((entry) => entry.id)).size).toBe(catalog.length);
  expect(new Set(catalog.map(({ name }) => name.toLowerCase())).size).toBe(catalog.length);
});

test("every kind of outsourcing is there", () => {
  expect(new Set(catalog.map(({ kind }) => kind))).toEqual(new Set(PROCESS_KINDS));
});

test.each(catalog)(
  "$id says what costs, what may go wrong and what to ask",
  ({ costs, risks, questions }) => {
    expect(costs.length).toBeGreaterThanOrEqual(3);
    expect(risks.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeLessThanOrEqual(4);
    for (const question of questions) expect(question).toMatch(/\?$/);
  },
);

test("the same is said of each in German", () => {
  expect(Object.keys(catalogWords).sort()).toEqual(catalog.map((entry) => entry.id).sort());
  for (const entry of catalog) {
    const words = catalogWords[entry.id];
    for (const list of ["costs", "risks", "questions"] as const)
      expect([entry.id, list, words?.[list].length]).toEqual([entry.id, list, entry[list].length]);
  }
});

test("what the templates are about is in the catalog, of the same kind and counted alike", () => {
  for (const template of templates) {
    for (const process of readOrFail(template.case).processes) {
      const { kind, office, volumeUnit: unit } = process;
      expect(entryOf(catalog, process)).toMatchObject({ id: process.id, kind, office, unit });
    }
  }
});

test.each([
  [{ id: "process", name: " accounts payable " }, "payables"],
  [{ id: "payables", name: "Invoices, Spain" }, "payables"],
  [{ id: "payables-2", name: "Invoices, France" }, "payables"],
  [{ id: "payables", name: "Payroll" }, "payroll"],
  [{ id: "process", name: "Payroll, Spain" }, "payroll"],
  [{ id: "payables-old", name: "Something" }, undefined],
])("%j is from the entry %s", (process, expected) => {
  expect(entryOf(catalog, process)?.id).toBe(expected);
});
