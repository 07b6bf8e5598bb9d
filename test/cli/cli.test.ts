import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessedCase } from "../case/assessed-case";
import { Program } from "../support/program";

const program = new Program();

/** The command line as a person or a script meets it: a process with arguments, output and exit status. */
const cli = (args: readonly string[], input = "") => program.run(args, { input });

describe("sourcing-case call", () => {
  it("prints a value as JSON", () => {
    const { status, out } = cli(["call", "LABOR.DIFFERENTIAL", "[23, 11]"]);
    expect([status, JSON.parse(out)]).toEqual([0, { value: 12 / 23 }]);
  });

  it("prints an error with its type and message, status 1", () => {
    const { status, out } = cli(["call", "FINANCE.IRR", "[[-350, 950, -620]]"]);
    expect([status, JSON.parse(out)]).toEqual([
      1,
      { error: { type: "#N/A", message: expect.stringContaining("9.18 %, 62.25 %") } },
    ]);
  });

  it("takes dates as ISO text or serial numbers", () => {
    const flows = "[-10000,2750,4250,3250,2750]";
    const iso = '["2008-01-01","2008-03-01","2008-10-30","2009-02-15","2009-04-01"]';
    const serial = "[39448,39508,39751,39859,39904]";
    for (const dates of [iso, serial]) {
      const { out } = cli(["call", "FINANCE.XNPV", `[0.09,${flows},${dates}]`]);
      expect((JSON.parse(out) as { value: number }).value).toBeCloseTo(2086.64760203154, 8);
    }
  });

  it("answers from the sourced figures", () => {
    expect(JSON.parse(cli(["call", "BPO.DATA.HOURS", '["Germany"]']).out)).toEqual({ value: 1386.2 });
    const { status, out } = cli(["call", "DATA.HOURS", '["Kenya"]']);
    expect([status, JSON.parse(out)]).toEqual([
      1,
      { error: { type: "#N/A", message: "Kenya: no sourced value of hours worked; enter your own." } },
    ]);
    expect(cli(["functions"]).out).toContain("BPO.DATA.FX(from, to, year)\n");
  });

  it.each([
    [["call"], "function's name is missing"],
    [["call", "LABOR.DIFFERENTIAL", "{"], "not JSON"],
    [["call", "LABOR.DIFFERENTIAL", "23"], "must be a JSON list"],
    [["call", "LABOR.DIFFERENTIAL", "[1]", "[2]"], "one JSON list"],
    [["call", "LABOR.DIFFERENTIAL", "[1]", "--nonsense"], "--nonsense"],
    [["nonsense"], 'no command "nonsense"'],
    [["evaluate"], "file is missing"],
    [["template", "nonsense"], 'no template "nonsense"'],
  ])("refuses %j with status 2 and a sentence", (args, message) => {
    const { status, out, err } = cli(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("sourcing-case diff", () => {
  const folder = mkdtempSync(join(tmpdir(), "diff-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "before.json");
  const versions = (): { before: string; after: string } => {
    const before = cli(["template", "ecommerce-customer-service"]).out;
    return { before, after: JSON.stringify({ ...(JSON.parse(before) as object), discountRate: 0.15 }) };
  };

  it("tells how the net present value came from the version before, as text and as JSON", () => {
    const { before, after } = versions();
    writeFileSync(file, before);
    const { status, out } = cli(["diff", file, "-"], after);
    expect(status).toBe(0);
    expect(out).toMatch(/Discount rate +0\.\d+ +0\.15 +-\d/);
    const found = JSON.parse(cli(["diff", file, "-", "--json"], after).out) as {
      options: { from: number; to: number; steps: { change: number }[] }[];
    };
    for (const { from, to, steps } of found.options)
      expect(steps.reduce((sum, { change }) => sum + change, from)).toBeCloseTo(to, 4);
    expect(cli(["diff", file, file]).out).toBe("No number of the case has changed.\n");
  });

  it("needs two cases, and says which of them is wrong", () => {
    const { before, after } = versions();
    writeFileSync(file, before);
    // Of two files, each has its own faults.
    const wrong = { ...(JSON.parse(after) as object), years: 99 };
    expect(cli(["diff", file, "-"], JSON.stringify(wrong)).err).toMatch(/^-: years .*\n$/);
    expect(cli(["diff", file])).toMatchObject({ status: 2, err: expect.stringContaining("Name two cases") });
  });
});

describe("sourcing-case evaluate and explain", () => {
  let template = "";
  beforeAll(() => {
    template = cli(["template", "ecommerce-customer-service"]).out;
  });

  it("reads a case from standard input and prints a page", () => {
    const { status, out } = cli(["evaluate", "-"], template);
    expect(status).toBe(0);
    for (const words of ["Key figures", "Net present value", "In-house today", "Bridge to"])
      expect(out).toContain(words);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("prints everything as JSON: bars of the bridge add up to the difference of the totals", () => {
    const { out } = cli(["evaluate", "-", "--json"], template);
    const all = JSON.parse(out) as {
      bridge: Record<string, { years: number[] }[]>;
      lines: { id: string; years: number[] }[];
    };
    const total = (id: string): number =>
      all.lines.find((line) => line.id === id)!.years.reduce((sum, year) => sum + year, 0);
    for (const [option, bars] of Object.entries(all.bridge)) {
      const taxed = all.lines.some((line) => line.id === `${option}/totalAfterTax`)
        ? "totalAfterTax"
        : "total";
      const change = bars.flatMap((bar) => bar.years).reduce((sum, year) => sum + year, 0);
      expect(change).toBeCloseTo(total(`${option}/${taxed}`) - total(`inhouse/${taxed}`), 2);
    }
  });

  it("prints how well options fit beside the money, where the case assesses it", () => {
    const text = JSON.stringify(assessedCase());
    const { fit } = JSON.parse(cli(["evaluate", "-", "--json"], text).out) as {
      fit: { parts: Record<string, { score: number; failed: string[] }> };
    };
    expect(fit.parts["better"]!.score).toBeCloseTo(4, 12);
    expect(fit.parts["offshore"]!.failed).toEqual(["exit"]);
    const page = cli(["evaluate", "-"], text).out;
    expect(page).toMatch(/Weighted mean +3\.75 +3\.58 +4\.00/);
    expect(page).toMatch(/Can we get out\?, at least 3 +5\.00 +2\.33 fails +5\.00/);
    expect(JSON.parse(cli(["evaluate", "-", "--json"], template).out)).not.toHaveProperty("fit");
  });

  it("explains a key figure by the rows that it reads, year by year", () => {
    const read = (id: string, ...more: string[]) => cli(["explain", "-", id, ...more], template);
    const npv = JSON.parse(read("offshore/figure/npv", "--json").out) as {
      value: number;
      formula: string;
      inputs: { lines: { id: string; years: number[]; value: number | null }[] }[];
    };
    const all = JSON.parse(cli(["evaluate", "-", "--json"], template).out) as {
      figures: Record<string, number>;
    };
    expect(npv.value).toBe(all.figures["offshore/figure/npv"]);
    expect(npv.formula).toBe("sum of Saving × Discount factor");
    const [saving, factor] = npv.inputs.map(({ lines }) => lines[0]!);
    expect(saving!.value).toBeCloseTo(
      saving!.years.reduce((sum, year) => sum + year, 0),
      6,
    );
    expect(factor!.value).toBeNull();
    expect(factor!.years).toHaveLength(5);
    expect(read("offshore/figure/npv").out).toContain("Saving = ");
    expect(read("offshore/figure/npv", "--month", "3")).toMatchObject({ status: 2, out: "" });
  });

  it("explains a line with its values", () => {
    const lines = (JSON.parse(cli(["evaluate", "-", "--json"], template).out) as { lines: { id: string }[] })
      .lines;
    const pay = lines.find(({ id }) => /^inhouse\/.*\/pay$/.test(id))!.id;
    const { status, out } = cli(["explain", "-", pay], template);
    expect(status).toBe(0);
    expect(out).toContain("LABOR.LOADED(Base salary");
  });

  it("names the nearest line for an unknown one, status 1", () => {
    const { status, err } = cli(["explain", "-", "time/mnth"], template);
    expect([status, err.trim()]).toEqual([1, 'There is no line "time/mnth"; did you mean "time/month"?']);
  });

  it("lists every problem of a damaged case, status 1", () => {
    const damaged = JSON.parse(template) as Record<string, unknown>;
    damaged["yers"] = damaged["years"];
    damaged["currency"] = "dollars";
    const { status, err } = cli(["evaluate", "-"], JSON.stringify(damaged));
    expect(status).toBe(1);
    expect(err).toContain('yers is not a field of a case; did you mean "years"?');
    expect(err).toContain("currency");
  });
});
