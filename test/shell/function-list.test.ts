import { byFamily, type FunctionEntry, matches, syntax } from "../../src/taskpane/functions";

const loaded: FunctionEntry = {
  name: "LABOR.LOADED",
  description: "What one employee costs in a year, everything included.",
  parameters: [{ name: "salary" }, { name: "statutoryRate", optional: true }],
};
const hourly: FunctionEntry = { name: "LABOR.HOURLY" };
const total: FunctionEntry = {
  name: "TRANSITION.LEARNING.TOTAL",
  parameters: [{ name: "flows", repeating: true }],
};

test("a function is written as Excel's help writes it", () => {
  expect(syntax(loaded)).toBe("BPO.LABOR.LOADED(salary, [statutoryRate])");
  expect(syntax(hourly)).toBe("BPO.LABOR.HOURLY()");
  expect(syntax(total)).toBe("BPO.TRANSITION.LEARNING.TOTAL(flows, …)");
});

test("families keep the order of the list", () => {
  expect([...byFamily([total, loaded, hourly])]).toEqual([
    ["BPO.TRANSITION", [total]],
    ["BPO.LABOR", [loaded, hourly]],
  ]);
});

test.each([
  ["", true],
  ["labor.load", true],
  ["EMPLOYEE year", true],
  ["bpo.labor", true],
  ["employee month", false],
])("looking for “%s”", (lookedFor, found) => {
  expect(matches(loaded, lookedFor)).toBe(found);
});
