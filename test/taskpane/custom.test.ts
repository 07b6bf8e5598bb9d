import { loadParser } from "../../src/case/custom/parser";
import { readCase } from "../../src/case/read";
import { completionAt, withName, type Offer } from "../../src/taskpane/custom/completion";
import {
  addInput,
  addLine,
  duplicateLine,
  duplicateWithLines,
  formulaName,
  removeLine,
  renameInput,
  renameLine,
} from "../../src/taskpane/custom/lines";
import { changeAt } from "../../src/taskpane/edit/path";
import { complete } from "../../src/taskpane/edit/complete";
import { setInScenario, setNumber } from "../../src/taskpane/edit/driver";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { ecommerce } from "./support/cases";

const offers: Offer[] = [
  { name: "headcount", label: "Employees", unit: "employees", called: false },
  { name: "volume", label: "Volume", unit: "contacts", called: false },
  { name: "month", label: "Month of the case", unit: "month", called: false },
  { name: "months", label: "Months of the case", unit: "months", called: false },
  { name: "max", label: "the largest", unit: "", called: true },
];
const named = (text: string, caret = text.length, all = false): string[] =>
  completionAt(text, caret, offers, all).offers.map(({ name }) => name);

beforeAll(loadParser);

test("names are offered by their beginning, then by the words of their label", () => {
  expect(named("m")).toEqual(["month", "months", "max"]);
  expect(named("2 * emp")).toEqual(["headcount"]);
  expect(named("headcount")).toEqual([]);
  expect(named("month")).toEqual(["month", "months"]);
  expect(named("12 ")).toEqual([]);
  expect(named("12 ", 3, true)).toEqual(["headcount", "volume", "month", "months", "max"]);
});

test("a chosen name replaces the whole word that the caret is in", () => {
  const text = "hea * 120 + vol";
  const first = completionAt(text, 2, offers);
  expect(withName(text, first, offers[0] as Offer)).toEqual({ text: "headcount * 120 + vol", caret: 9 });
  const last = completionAt(text, text.length, offers);
  expect(withName(text, last, offers[1] as Offer).text).toBe("hea * 120 + volume");
  expect(withName("ma", completionAt("ma", 2, offers), offers[4] as Offer)).toEqual({
    text: "max(",
    caret: 4,
  });
});

test("names for formulas are made from words, and are nobody else's", () => {
  const source = ecommerce();
  expect(formulaName(source, "Cost per call, 2027")).toBe("costPerCall2027");
  expect(formulaName(source, "Übergröße")).toBe("ubergroe");
  expect(formulaName(source, "=1+1")).toBe("line");
  expect(formulaName(source, "Volume")).toBe("volume2");
  expect(formulaName(source, "x".repeat(200)).length).toBeLessThanOrEqual(40);
  const { case: one } = addLine(source, { name: "Badge", part: "inhouse" });
  expect(formulaName(one, "badge")).toBe("badge2");
});

test("a line with an input of its own is computed, renamed, duplicated and deleted", () => {
  const { case: begun, id } = addLine(ecommerce(), {
    name: "Badges",
    part: "inhouse",
    process: "customer-service",
  });
  const withInput = addInput(begun, id, "Badge price");
  const priced = setNumber(withInput, `customLines.${id}.inputs.badgePrice.value`, 250);
  const source = changeAt(
    changeAt(priced, `customLines.${id}.inputs.badgePrice.unit`, () => "currency/FTE/year"),
    `customLines.${id}.formula`,
    () => "headcount * badgePrice",
  );
  expect(readCase(source)).toMatchObject({ ok: true });
  const { custom, inhouse } = outcomeOf(source).outcome;
  const heads = (year: number): number =>
    Object.entries(inhouse)
      .filter(([line]) => line.endsWith("/fte"))
      .reduce((sum, [, years]) => sum + (years[year] as number), 0);
  custom[id]?.forEach((amount, year) => expect(amount).toBeCloseTo(heads(year) * 250, 4));

  const renamed = renameInput(source, id, "badgePrice", "Key card");
  expect(renamed.customLines[0]).toMatchObject({
    formula: "headcount * keyCard",
    inputs: [{ id: "keyCard" }],
  });
  expect(outcomeOf(renamed).outcome.custom[id]).toEqual(custom[id]);

  const copy = duplicateLine(renamed, id, "Badges (copy)");
  expect(copy.case.customLines[1]).toMatchObject({ name: "Badges (copy)", formula: "headcount * keyCard2" });
  expect(outcomeOf(copy.case).outcome.custom[copy.id]).toEqual(custom[id]);

  const reading = changeAt(copy.case, `customLines.${copy.id}.formula`, () => `${id} * 2`);
  const called = renameLine(reading, id, "Cards");
  expect(called.case.customLines[1]?.formula).toBe("cards * 2");
  expect(removeLine(called.case, "cards").customLines.map((one) => one.id)).toEqual([copy.id]);
});

test("a copied option has lines of its own, which read each other and not the original's", () => {
  const begun = addLine(ecommerce(), { name: "Escrow", part: "offshore" });
  const withInput = addInput(begun.case, begun.id, "Escrow fee");
  const second = addLine(setNumber(withInput, "customLines.escrow.inputs.escrowFee.value", 5000), {
    name: "Escrow audit",
    part: "offshore",
  });
  const scenario = second.case.scenarios[0]?.id ?? "";
  const source = setInScenario(
    changeAt(
      changeAt(second.case, "customLines.escrow.formula", () => "escrowFee * 12"),
      "customLines.escrowAudit.formula",
      () => "escrow / 10",
    ),
    scenario,
    "customLines.escrow.inputs.escrowFee.value",
    8000,
  );
  const copy = duplicateWithLines(source, "options", "offshore", "Offshore B");
  expect(readCase(copy.case)).toMatchObject({ ok: true });
  const own = copy.case.customLines.filter(({ part }) => part === copy.id);
  expect(own.map(({ name, formula }) => [name, formula])).toEqual([
    ["Escrow", "escrowFee2 * 12"],
    ["Escrow audit", "escrow2 / 10"],
  ]);
  for (const at of [undefined, scenario]) {
    const { options } = outcomeOf(copy.case, at).outcome;
    const [before, after] = ["offshore", copy.id].map((id) => options.find((one) => one.id === id)?.total);
    expect(after?.years).toEqual(before?.years);
  }
  const cheaper = setNumber(copy.case, "customLines.escrow.inputs.escrowFee.value", 0);
  expect(outcomeOf(cheaper).outcome.custom["escrow2"]).toEqual(outcomeOf(source).outcome.custom["escrow"]);
});

test("a copied process has lines of its own, which mean its own employees", () => {
  const begun = addLine(ecommerce(), { name: "Badges", part: "inhouse", process: "customer-service" });
  const source = changeAt(begun.case, "customLines.badges.formula", () => "headcount * 250");
  const copy = duplicateWithLines(source, "processes", "customer-service", "Returns");
  expect(readCase(copy.case)).toMatchObject({ ok: true });
  expect(copy.case.customLines[1]).toMatchObject({ id: "badges2", process: copy.id, part: "inhouse" });
  const fewer = changeAt(copy.case, `processes.${copy.id}.roles`, (roles) => (roles as unknown[]).slice(1));
  const { custom } = outcomeOf(complete(fewer)).outcome;
  expect(custom["badges"]).toEqual(outcomeOf(source).outcome.custom["badges"]);
  expect(custom["badges2"]?.[0]).toBeLessThan(custom["badges"]?.[0] as number);
});

test("lines of an option or a process that is gone go with it", () => {
  const { case: source } = addLine(ecommerce(), {
    name: "Escrow",
    part: "offshore",
    process: "customer-service",
  });
  const without = complete({ ...source, options: source.options.filter(({ id }) => id !== "offshore") });
  expect(without.customLines).toEqual([]);
});
