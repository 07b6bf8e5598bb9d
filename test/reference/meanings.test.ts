import { findCountry, countryNamed } from "../../src/reference/countries";
import { findOccupation } from "../../src/reference/occupations";
import { countryMeanings, occupationMeanings } from "../../src/reference/meanings";
import { isError } from "../../src/kernel/error";

const said = (answer: unknown): string => (isError(answer) ? answer.message : "an answer");

test("every name that a word stands for is one that is known", () => {
  expect(Object.keys(countryMeanings).filter((name) => countryNamed(name) === undefined)).toEqual([]);
  expect(Object.keys(occupationMeanings).filter((name) => isError(findOccupation(name)))).toEqual([]);
});

test("a word with another meaning is suggested by its meaning, and not answered", () => {
  for (const [name, words] of Object.entries(countryMeanings))
    for (const word of words)
      expect([word, said(findCountry(word))]).toEqual([word, expect.stringContaining(`"${name}"`)]);
  for (const [name, words] of Object.entries(occupationMeanings))
    for (const word of words)
      expect([word, said(findOccupation(word))]).toEqual([word, expect.stringContaining(`"${name}"`)]);
});

test.each([
  ["accountant", "Accountants and auditors"],
  ["Auditors", "Accountants and auditors"],
  ["lawyer", "Lawyers"],
  ["computer programmer", "Computer programmers"],
])("%s is suggested as %s", (word, title) => {
  expect(said(findOccupation(word))).toContain(`did you mean "${title}"`);
});
