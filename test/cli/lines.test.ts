import { templates } from "../../src/case/templates";
import { linesOf, type Line } from "../../src/cli/lines/read-lines";
import { Program } from "../support/program";

const program = new Program();

const cases = templates.slice(0, 3).map((one) => one.case as Record<string, unknown>);

/** What the command writes for each line of input. */
function resultsOf(
  input: string,
  ...more: string[]
): { status: number | undefined; err: string; lines: unknown[] } {
  const { status, out, err } = program.run(["evaluate", "-", "--lines", ...more], { input });
  return {
    status,
    err,
    lines: out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  };
}

describe("sourcing-case evaluate --lines", () => {
  it("gives what evaluating each case by itself gives, in the order of the lines", () => {
    const alone = cases.map((one) => {
      const { out } = program.run(["evaluate", "-", "--json"], { input: JSON.stringify(one) });
      return (JSON.parse(out) as { figures: unknown }).figures;
    });
    const input = cases.map((one, i) => JSON.stringify({ id: i, case: one })).join("\n");
    const { status, err, lines } = resultsOf(input);
    expect([status, err, lines]).toEqual([
      0,
      "",
      cases.map(({ name, currency }, id) => ({ id, name, scenario: "base", currency, figures: alone[id] })),
    ]);
  });

  it("takes a scenario from the line before the one of the command", () => {
    const [first] = cases;
    const [scenario] = first!["scenarios"] as { id: string }[];
    const given = [{ case: first }, { scenario: "base", case: first }];
    const { lines } = resultsOf(
      given.map((one) => JSON.stringify(one)).join("\n"),
      "--scenario",
      scenario!.id,
    );
    expect(lines).toMatchObject([{ scenario: scenario!.id }, { scenario: "base" }]);
    expect((lines[0] as { figures: unknown }).figures).not.toEqual(
      (lines[1] as { figures: unknown }).figures,
    );
  });

  it("says what is wrong with a line in its place, and goes on", () => {
    const good = JSON.stringify(cases[0]);
    const input = [
      "{",
      '{"id": "b", "case": 7}',
      '{"id": "c", "case": {"format": "none"}}',
      `{"id": "d", "cas": ${good}}`,
      `{"id": "e", "id": "f", "case": ${good}}`,
      "",
      `{"id": "g", "scenario": "none", "case": ${good}}`,
      "[1]",
      good,
    ].join("\r\n");
    const { status, err, lines } = resultsOf(input);
    expect([status, err]).toEqual([0, "7 of 8 cases can't be computed: their lines say why.\n"]);
    const wrong = (id: string | undefined, words: string) => ({
      ...(id !== undefined && { id }),
      error: { message: expect.stringContaining(words) as string },
    });
    expect(lines).toMatchObject([
      wrong(undefined, "not JSON"),
      wrong("b", "has no case"),
      wrong("c", "not a case of the format"),
      wrong("d", "has no case"),
      wrong("f", '"id" twice'),
      wrong("g", 'no scenario "none"'),
      wrong(undefined, "must be a case"),
      { name: cases[0]!["name"] },
    ]);
  });

  it("ends quietly where its reader has seen enough, and refuses two forms at once", () => {
    const input = `${JSON.stringify(cases[0])}\n`.repeat(40);
    const { err } = program.run(["evaluate", "-", "--lines"], {
      input,
      shell: 'set -o pipefail; { "$@"; echo "$?" >&2; } | head -n 1 >/dev/null',
    });
    expect(err).toBe("0\n");
    expect(program.run(["evaluate", "-", "--lines", "--json"]).status).toBe(2);
    expect(program.run(["evaluate", "none.ndjson", "--lines"])).toMatchObject({
      status: 1,
      err: "none.ndjson can't be read: there is no such file or folder.\n",
    });
  });
});

test("lines are put together from pieces of any size, and one that is too long is passed over", async () => {
  const bytes = Buffer.from('{"ä": 1}\n\n  {"b": 2}\r\n' + "x".repeat(50) + '\n{"c": 3}');
  for (const size of [1, 2, 3, 7, 64, 1000]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const lines: Line[] = [];
    for await (const line of linesOf(pieces, 40)) lines.push(line);
    expect([size, lines]).toEqual([size, ['{"ä": 1}', '{"b": 2}', undefined, '{"c": 3}']]);
  }
});
