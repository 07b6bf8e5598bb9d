import { computeCase } from "../../src/case/results";
import { plainCase } from "./plain-case";
import { problemsOf, readOrFail } from "./small-case";

/** What computing an incomplete case says is missing. */
function missing(data: unknown): string[] {
  const computed = computeCase(readOrFail(data));
  return computed.ok ? [] : computed.problems.map(({ path, message }) => `${path} ${message}`);
}

test.each(["pricing", "people", "software", "knowledgeTransfer"])("a list is no %s", (field) => {
  expect(problemsOf(plainCase({ part: { [field]: [] } }))).toEqual([
    { path: `options[0].processes[0].${field}`, message: "must be an object; it is a list." },
  ]);
});

test("a list is no process, and no case", () => {
  expect(problemsOf(plainCase({ top: { processes: [[]] } }))).toEqual([
    { path: "processes[0]", message: "must be an object; it is a list." },
  ]);
});

test("supervisors that cost something need to lead somebody", () => {
  expect(missing(plainCase({ role: { supervisorCost: 50_000 } }))).toEqual([
    "processes.work.roles.clerk.supervisorSpan Work: Clerks: Span of control is not given.",
  ]);
  expect(missing(plainCase({ pay: { supervisorCost: 50_000 } }))).toEqual([
    expect.stringContaining("options.out.processes.work.delivery.home.roles.clerk.supervisorSpan"),
  ]);
  expect(missing(plainCase({ role: { supervisorCost: 0 } }))).toEqual([]);
});

test("employees sized by contacts need contacts", () => {
  expect(missing(plainCase({ role: { sizing: "contacts", hoursPerYear: 1600 } }))).toEqual([
    "processes.work.roles.clerk.intervals Work: Clerks: employees are sized by contacts, but no interval with its calls is given.",
  ]);
});

test("a mistyped path is told the one that is nearest, however long", () => {
  const change = "options.out.processes.work.delivery.home.roles.clerk.replacementCosts";
  const [problem] = problemsOf(
    plainCase({ top: { scenarios: [{ id: "one", name: "One", changes: { [change]: 1 } }] } }),
  );
  expect(problem?.message).toContain(`did you mean "${change.slice(0, -1)}"?`);
});
