import { nearest } from "../../src/kernel/nearest";

test.each([
  ["the one that needs the fewest changes", "salry", ["volume", "salary", "sale"], "salary"],
  ["in any case", "SALARY", ["volume", "Salary"], "Salary"],
  ["the first of those that are as near", "cat", ["bat", "hat", "cab"], "bat"],
  ["a letter added at the end", "salaryy", ["salaries", "salary"], "salary"],
  ["a letter left out in the middle", "offhore", ["onshore", "offshore"], "offshore"],
  ["two letters exchanged count as two changes", "fte", ["tfe", "ftx"], "ftx"],
  ["itself", "wave", ["waves", "wave"], "wave"],
  ["the first where nothing is near", "zzzzzzzz", ["a", "bb"], "a"],
])("%s", (_what, given, known, wanted) => {
  expect(nearest(given, known)).toBe(wanted);
});

test("nothing where nothing is known", () => {
  expect(nearest("anything", [])).toBe("");
});

test("a text of any length is answered", () => {
  expect(nearest("x".repeat(1e6), ["xx", "y"])).toBe("xx");
});
