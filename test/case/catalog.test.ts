import { catalog } from "../../src/case/catalog";
import { criteria, isProposed } from "../../src/case/catalog/criteria";
import { risksFor, usualRisks } from "../../src/case/catalog/usual-risks";
import { rest as en } from "../../src/taskpane/strings/en/rest";
import { riskWords } from "../../src/taskpane/strings/de/usual-risks";
import { entryOf } from "../../src/case/catalog/entry-of";
import { PROCESS_KINDS } from "../../src/case/schema/process";
import { id } from "../../src/case/schema/fields";
import { templates } from "../../src/case/templates";
import { criterionWords } from "../../src/taskpane/strings/de/criteria";
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

describe("usual questions of an assessment", () => {
  test("each has a name that fits a table, a scale, a source, and German words", () => {
    expect(new Set(criteria.map((one) => one.id)).size).toBe(criteria.length);
    expect(Object.keys(criterionWords).sort()).toEqual(criteria.map((one) => one.id).sort());
    for (const { id: name, name: question, anchors, source } of criteria) {
      expect(v.is(id, name)).toBe(true);
      expect(source).toMatch(/\w{4}/);
      for (const words of [{ name: question, anchors }, criterionWords[name]!]) {
        expect(words.name).toMatch(/\?$/);
        expect(words.name.length).toBeLessThanOrEqual(80);
        expect(words.anchors.filter((text) => text.trim() !== "").length).toBe(3);
      }
    }
  });

  test("every kind of work is asked whether it is core and how options fit; some questions fit some kinds only", () => {
    for (const kind of PROCESS_KINDS) {
      const proposed = criteria.filter((one) => isProposed(one, [{ kind, office: "back" }]));
      expect(proposed.filter(({ about }) => about === "process").length).toBeGreaterThanOrEqual(4);
      expect(proposed.filter(({ about }) => about === "option").length).toBeGreaterThanOrEqual(5);
      expect(proposed.length).toBeLessThan(criteria.length);
    }
    const front = criteria.filter((one) => isProposed(one, [{ kind: "BPO", office: "front" }]));
    expect(front.map((one) => one.id)).toContain("chosen-for");
  });
});

describe("usual risks", () => {
  test("each says what sizes it, who carries it, what mitigates it and where that is paid, in both languages", () => {
    expect(Object.keys(riskWords).sort()).toEqual(usualRisks.map((one) => one.id).sort());
    for (const risk of usualRisks) {
      expect(v.is(id, risk.id)).toBe(true);
      const german = riskWords[risk.id]!;
      for (const words of [risk, german]) {
        expect(words.question).toMatch(/\?$/);
        expect(words.name.length).toBeLessThanOrEqual(80);
        for (const text of [words.carrier, words.mitigation, words.cost])
          expect(text.length).toBeGreaterThan(2);
      }
      expect([risk.id, german.published?.length ?? 0]).toEqual([risk.id, risk.published.length]);
    }
  });

  test("published figures have a source and a year, and a note of all holds what a case takes", () => {
    for (const { question, carrier, mitigation, cost, published } of usualRisks) {
      for (const one of published) {
        expect(one.figure).toMatch(/\d/);
        expect(one.source.length).toBeGreaterThan(5);
        expect(one.year).toBeGreaterThan(1990);
      }
      expect(en.risk.sized(question, carrier, mitigation, cost)).toContain(question);
    }
  });

  test("all are offered for every kind of work; those that it meets most come first", () => {
    for (const kind of PROCESS_KINDS)
      expect(risksFor(usualRisks, { kind, office: "back" }).length).toBe(usualRisks.length);
    const [first] = risksFor(usualRisks, { kind: "EPO", office: "back" });
    expect(first?.id).toBe("key-people");
    expect(risksFor(usualRisks, { kind: "BPO", office: "front" })[0]?.id).toBe("information-leak");
  });
});
