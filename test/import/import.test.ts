import { evaluateCase } from "../../src/case/open";
import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { applySheet, isReady, keptAnswers } from "../../src/import/apply";
import type { Answers } from "../../src/import/answers";
import { openSheets } from "../../src/import/open";
import { understand, type Understanding } from "../../src/import/understand";
import { longList, months, noCosts, offers, partners, plans, workbookOf } from "./sheets";

const source = (currency = "EUR"): Case => {
  const read = readCase({
    format: "sourcing-case/1",
    name: "Case",
    currency,
    start: "2027-01",
    years: 5,
    discountRate: 0.08,
    priceInflation: 0,
    locations: [{ id: "home", name: "Home", wageInflation: 0 }],
    processes: [{ id: "desk", name: "Desk", kind: "BPO", location: "home", annualVolume: 1000 }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (
  bytes: Uint8Array,
  answers: Answers = {},
  name = "costs.xlsx",
  into = source(),
): Understanding => understand(openSheets(name, bytes), into, answers);
const asked = ({ questions }: Understanding) => questions.map(({ ask }) => ask);
const uses = ({ rows }: Understanding) => Object.fromEntries(rows.map(({ key, use }) => [key, use]));
const taken = (bytes: Uint8Array, answers: Answers, name?: string, into = source()): Case => {
  const found = read(bytes, answers, name, into);
  expect([asked(found), found.unreadable, found.outside, isReady(found)]).toEqual([[], [], [], true]);
  const { case: made } = applySheet(into, found, answers, name ?? "costs.xlsx");
  const checked = readCase(JSON.parse(JSON.stringify(made)));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.case;
};
const costs = (made: Case) =>
  made.processes[0]!.otherCosts.map(({ name, annualAmount }) => [
    name,
    (annualAmount as { value: number }).value,
  ]);
const total = (made: Case) => costs(made).reduce((sum, [, value]) => sum + (value as number), 0);

test("plans by month and year: one is asked for, months become years, the second sheet repeats the first", async () => {
  const found = read(await plans());
  expect(asked(found)).toEqual(["series"]);
  expect(found.series).toEqual(["Basic · Monthly", "Basic · Annual", "Plus · Monthly", "Plus · Annual"]);
  expect(found.tables.map(({ id, repeats }) => [id, repeats])).toEqual([
    ["Offer!A2:E7", undefined],
    ["Offer (2)!A2:E7", "Offer!A2:E7"],
  ]);
  const monthly = taken(await plans(), { series: ["Plus · Monthly"] });
  const annual = taken(await plans(), { series: ["Plus · Annual"] });
  expect(costs(monthly)).toEqual([
    ["Agents' licenses", 18000],
    ["Telephony", 4200],
    ["Reporting", 1800],
  ]);
  expect(costs(annual)).toEqual(costs(monthly));
  expect(monthly.processes[0]!.otherCosts.map(({ category }) => category)).toEqual([
    "licenses",
    "telecom",
    "services",
  ]);
});

test("partners across: subtotals are dropped by name and by sum, and each partner has its own total", async () => {
  const found = read(await partners(), { series: ["South"] }, "costs.xlsx", source("USD"));
  expect(asked(found)).toEqual([]);
  expect(uses(found)).toEqual({
    "Personnel › Project manager": "cost",
    "Personnel › Analysts": "cost",
    "Personnel › Subtotal": "total",
    "Travel › Flights": "cost",
    "Travel › Hotels": "cost",
    "Travel › Travel costs": "total",
    "Travel › Equipment": "cost",
    "Travel › Grand total": "total",
  });
  expect(found.control).toMatchObject({ read: 123000, of: 123000, out: [], totals: 3, wrong: [] });
  const made = taken(await partners(), { series: ["South"] }, "costs.xlsx", source("USD"));
  expect(total(made)).toBe(123000);
});

test("a flat list of offers: one of them is asked for, and what is paid once is capital", async () => {
  expect(asked(read(await offers()))).toEqual(["only", "period", "currency", "recurrence"]);
  const answers: Answers = { only: "B", period: "year", currency: "EUR", recurrence: "recurring" };
  const found = read(await offers(), answers);
  expect(found.control).toMatchObject({ read: 94000, of: 187000 });
  expect(found.control.out).toHaveLength(3);
  const made = taken(await offers(), answers);
  expect(costs(made)).toEqual([
    ["Platform", 18000],
    ["Invoices", 72000],
  ]);
  expect(made.processes[0]!.capital).toMatchObject([{ name: "Set-up", amount: { value: 4000 }, year: 1 }]);
});

test("a long list in Portuguese: twelve months by cost center, running cost beside investment, nan counts as nothing", () => {
  const found = read(bytesOf(longList()), { currency: "EUR" }, "custos.csv");
  expect(asked(found)).toEqual([]);
  expect([found.decimal, found.period, found.months]).toEqual([",", "month", 12]);
  // 12 × 1,000.50 + 11 × 500 + 12,000
  expect(found.control).toMatchObject({ read: 29506, of: 29506 });
  expect(found.blanks).toHaveLength(1 + 11 + 12);
  expect(found.blanks[0]).toEqual({ address: "D2", text: "nan" });
  const made = taken(bytesOf(longList()), { currency: "EUR" }, "custos.csv");
  expect(costs(made)).toEqual([
    ["TI · OPEX", 12006],
    ["RH · OPEX", 5500],
  ]);
  expect(made.processes[0]!.capital).toMatchObject([{ name: "TI · CAPEX", amount: { value: 12000 } }]);
});

test.each([
  [
    "no cost at all",
    noCosts,
    /no cost sheet: nothing says that the numbers \(Data!A1:C4\) are amounts of money/,
  ],
  ["nothing", () => workbookOf({ Sheet1: [] }), /There is nothing in it/],
  ["only texts", () => workbookOf({ Notes: [["Cost"], ["Rent", "high"]] }), /no table has names/],
])("a sheet with %s is refused with the reason", async (_, make, reason) => {
  const bytes = await make();
  expect(() => read(bytes)).toThrow(reason);
});

test("wide months in thousands: the column and the row that add up are dropped, and the case has whole euros", async () => {
  const found = read(await months());
  expect(asked(found)).toEqual([]);
  expect([found.times, found.months, found.currency]).toEqual([1000, 12, "EUR"]);
  expect(found.control).toMatchObject({ read: 150, of: 150, totals: 1 });
  expect(costs(taken(await months(), {}))).toEqual([
    ["Miete", 120000],
    ["Lizenzen", 30000],
  ]);
});

test("half a year is made a whole one, and said", () => {
  const text =
    "Cost in EUR,Jan 2027,Feb 2027,Mar 2027,Apr 2027,May 2027,Jun 2027\nRent,10,10,10,10,10,10\nEnergy,5,5,5,5,5,5\n";
  expect(read(bytesOf(text), {}, "a.csv").months).toBe(6);
  expect(costs(taken(bytesOf(text), {}, "a.csv"))).toEqual([
    ["Rent", 120],
    ["Energy", 60],
  ]);
});

test("wide years: the case's years get their own amounts, and the engine pays them", () => {
  const text = "Cost in EUR,2026,2027,2028,2029\nRent,90,100,110,120\nEnergy,45,50,50,60\n";
  const found = read(bytesOf(text), {}, "years.csv");
  expect([found.firstYear, found.yearsLeft]).toEqual([2027, [2026]]);
  const made = taken(bytesOf(text), {}, "years.csv");
  expect(costs(made)).toEqual([
    ["Rent", 100],
    ["Energy", 50],
  ]);
  const results = evaluateCase(withEnds(made));
  // The sheet ends with 2029; prices do not rise in this case.
  expect(results.years("inhouse/desk/rent")).toEqual(
    [100, 110, 120, 120, 120].map((value) => expect.closeTo(value, 9)),
  );
  expect(results.years("inhouse/desk/energy")).toEqual(
    [50, 50, 60, 60, 60].map((value) => expect.closeTo(value, 9)),
  );
});

/** What the sheet does not say and a result needs. */
const withEnds = (made: Case): Case => ({
  ...made,
  processes: made.processes.map((process) => ({
    ...process,
    otherCosts: process.otherCosts.map((one) => ({ ...one, avoidable: 1 })),
    roles: process.roles.map((one) => ({ ...one, avoidable: 1, workplaceAvoidable: 1 })),
  })),
});

test("roles: people and pay; the people of a role without them are asked for", () => {
  const text = "Role;FTE;Annual salary (EUR)\nAgent;12,5;30.000,00\nTeam lead;2;55.000,50\n";
  const made = taken(bytesOf(text), {}, "roles.csv");
  expect(made.processes[0]!.roles).toMatchObject([
    { name: "Agent", fte: { value: 12.5 }, salary: { value: 30000 } },
    { name: "Team lead", fte: { value: 2 }, salary: { value: 55000.5 } },
  ]);
  const results = evaluateCase(withEnds(made));
  const paid = ["agent", "team-lead"].map((role) => results.years(`inhouse/desk/${role}/labor`)[0]);
  // 12.5 × 30,000 and 2 × 55,000.5
  expect(paid).toEqual([expect.closeTo(375000, 6), expect.closeTo(110001, 6)]);
  const costsOnly = "Item,Annual cost in EUR\nAgents,90000\nRent,1000\n";
  const asRole = read(bytesOf(costsOnly), { rows: { Agents: "role" } }, "c.csv");
  expect(asRole.rows[0]).toMatchObject({ use: "role", needsPeople: true });
  expect(isReady(asRole)).toBe(false);
  const answers: Answers = { rows: { Agents: "role" }, people: { Agents: 3 } };
  expect(taken(bytesOf(costsOnly), answers, "c.csv").processes[0]!.roles).toMatchObject([
    { fte: { value: 3 }, salary: { value: 30000 } },
  ]);
});

test("a cell that can't be read is named by its address, and nothing is taken until its row is left out", async () => {
  const bytes = await workbookOf({
    Costs: [
      ["Item", "Annual cost (EUR)"],
      ["Rent", 1000],
      ["Water", 50],
      ["Energy", { formula: "1/0", result: "#DIV/0!" as never }],
      ["Cleaning", "about 40?"],
    ],
  });
  const found = read(bytes);
  expect(found.unreadable).toContainEqual({ address: "B5", text: "about 40?" });
  expect(isReady(found)).toBe(false);
  expect(() => applySheet(source(), found, {}, "x.xlsx")).toThrow(/nothing is taken/);
  const answers: Answers = { rows: { Cleaning: "ignored", Energy: "ignored" } };
  expect(costs(taken(bytes, answers))).toEqual([
    ["Rent", 1000],
    ["Water", 50],
  ]);
});

test("a negative amount is no cost, and a total that says something else is told", () => {
  const text = "Item,Annual cost in EUR\nRent,1000\nRebate,-100\nTotal,950\n";
  const found = read(bytesOf(text), {}, "a.csv");
  expect(found.outside).toEqual([{ address: "B3", text: "-100" }]);
  expect(found.control.wrong).toEqual([{ label: "Total", address: "B4", says: 950, comes: 900 }]);
  expect(isReady(found)).toBe(false);
});

test("another currency asks for its rate", () => {
  const text = "Item,Annual cost (USD)\nRent,1000\nEnergy,500\n";
  expect(read(bytesOf(text), {}, "a.csv").questions).toEqual([{ ask: "rate", currency: "USD" }]);
  expect(total(taken(bytesOf(text), { rate: 0.9 }, "a.csv"))).toBe(1350);
});

test("a newer version of the sheet changes what the older made, keeps what was said of it, and takes out what is gone", () => {
  const first = "Item,Annual cost in EUR\nRent,1000\nEnergy,500\nPaper,20\n";
  const second = "Item,Annual cost in EUR\nRent,1100\nWater,70\nEnergy,500\n";
  const answers: Answers = { rows: { Paper: "ignored" } };
  const made = withEnds(taken(bytesOf(first), answers, "budget.csv"));
  const kept = keptAnswers(made, "budget.csv");
  expect(kept).toMatchObject({ currency: "EUR", period: "year", rows: { Paper: "ignored" } });
  const again = read(bytesOf(second.replace("Energy,500\n", "")), kept, "budget.csv", made);
  const result = applySheet(made, again, kept!, "budget.csv");
  expect([result.added, result.changed, result.gone]).toEqual([1, 1, ["Energy"]]);
  expect(result.case.processes[0]!.otherCosts).toMatchObject([
    { id: "rent", annualAmount: { value: 1100 }, avoidable: 1 },
    { name: "Water", annualAmount: { value: 70 } },
  ]);
  expect(result.case.imports).toHaveLength(1);
});

test("an option's price sheet is its fixed fee a year, and what is paid once is a cost of moving", async () => {
  const into: Case = {
    ...source(),
    options: [
      {
        id: "out",
        name: "Out",
        kind: "offshore",
        waves: [{ id: "w", name: "W", rampShape: "linear" }],
        governance: [],
        processes: [
          {
            process: "desk",
            wave: "w",
            waves: [],
            scopes: [],
            delivery: [{ location: "home", share: 1, roles: [] }],
            oneOffs: [],
            investments: [],
            assetSales: [],
            benefits: [],
            risks: [],
          },
        ],
      },
    ],
  };
  expect(
    asked(
      read(
        await offers(),
        { only: "A", period: "year", currency: "EUR", recurrence: "recurring" },
        "p.xlsx",
        into,
      ),
    ),
  ).toEqual(["into"]);
  const answers: Answers = {
    only: "A",
    period: "year",
    currency: "EUR",
    recurrence: "recurring",
    option: "out",
  };
  const part = taken(await offers(), answers, "p.xlsx", into).options[0]!.processes[0]!;
  expect(part.pricing?.annualFee).toMatchObject({ value: 84000 });
  expect(part.oneOffs).toMatchObject([{ name: "Set-up", amount: { value: 9000 } }]);
});

test.each([
  ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf8")],
  ["Windows-1252", (text: string) => Buffer.from(text.replace("€", "\u0080"), "latin1")],
])("a file in %s", (_, encode) => {
  const text = 'Kostenart;Jährlich in €\nBüro;1.000,00\nGebäude "alt";2.000,50\n';
  const found = read(new Uint8Array(encode(text)), {}, "k.csv");
  expect(asked(found)).toEqual([]);
  expect(found.rows.map(({ label, annual }) => [label, annual])).toEqual([
    ["Büro", 1000],
    ['Gebäude "alt"', 2000.5],
  ]);
});

test("1.234 alone may be more than a thousand or less than two: it is asked", () => {
  const text = "Item;Annual cost in EUR\nRent;1.234\nEnergy;2.345\n";
  expect(asked(read(bytesOf(text), {}, "a.csv"))).toEqual(["decimal"]);
  expect(total(taken(bytesOf(text), { decimal: "," }, "a.csv"))).toBe(3579);
});

test("a quote that is never closed is refused, not half read", () => {
  expect(() => read(bytesOf('Item,Annual cost\nRent,1\n"Energy,2\nPaper,3\n'), {}, "a.csv")).toThrow(
    /row 3 is never closed/,
  );
});
