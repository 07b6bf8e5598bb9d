import temml from "temml";
import { meanings, notations } from "../../scripts/generate/notation/operations";
import { notationOf } from "../../scripts/generate/notation/definition";
import { symbolsFor } from "../../scripts/generate/notation/symbols";
import { texOf } from "../../scripts/generate/notation/tex";
import { formulas } from "../../src/formulas/registry.generated";
import { operationNames } from "../../src/kernel/operations";
import { parseFormula } from "../../src/kernel/parse";
import type { Formula } from "../../src/kernel/formula";
import { pages } from "./pages";

const find = (name: string): Formula => formulas.find((one) => one.name === name)!;

/** A formula's text in notation, with one letter for each name. */
function tex(text: string): string {
  const names = [...new Set(text.match(/\b[a-z]\b/g))];
  return texOf(parseFormula(text), symbolsFor(names));
}

test.each([
  ["a + b * c", String.raw`a + b \cdot c`],
  ["(a + b) * c", String.raw`\left(a + b\right) \cdot c`],
  ["a - (b - c)", String.raw`a - \left(b - c\right)`],
  ["a - b - c", "a - b - c"],
  ["(a + b) / (c * d)", String.raw`\frac{a + b}{c \cdot d}`],
  ["(a * b) ^ c", String.raw`\left(a \cdot b\right)^{c}`],
  ["(a ^ b) ^ c", String.raw`\left(a^{b}\right)^{c}`],
  ["-a ^ 2", String.raw`\left(-a\right)^{2}`],
  ["a * oneYear", "a"],
  ["1e-9", "10^{-9}"],
  ["a > 0 ? b : c", String.raw`\begin{cases} b & \text{if } a > 0 \\ c & \text{otherwise} \end{cases}`],
  ["(a or b) and c", String.raw`\left(a \text{ or } b\right) \text{ and } c`],
  ["sumOver(k, n, a + k)", String.raw`\sum_{k=1}^{n} \left(a + k\right)`],
])("%s", (text, expected) => {
  expect(tex(text)).toBe(expected);
});

test("no two names of a formula share a symbol", () => {
  const symbols = symbolsFor(["onshoreCost", "offshoreCost", "year", "years", "weeksPerYear"]);
  expect(symbols.of("onshoreCost")).toBe(String.raw`c_{\text{onshore}}`);
  expect(symbols.of("weeksPerYear")).toBe(String.raw`w_{\text{per year}}`);
  expect(symbols.of("years", "i")).toBe(String.raw`\text{years}_{i}`);
  for (const { name } of formulas) {
    const legend = notationOf(find(name), find).flatMap((line) => /^\| \$`(.*?)`\$/.exec(line)?.[1] ?? []);
    expect(new Set(legend).size).toBe(legend.length);
  }
});

test("every symbol of a formula stands in its legend, and every formula can be drawn", () => {
  for (const { name } of formulas) {
    const lines = notationOf(find(name), find);
    const legend = lines.flatMap((line) => /^\| \$`(.*?)`\$/.exec(line)?.[1] ?? []).map((one) => one + " ");
    const start = lines.indexOf("```math");
    const drawn = lines.slice(start + 1, lines.indexOf("```", start)).join("\n");
    expect(() => temml.renderToString(drawn, { throwOnError: true })).not.toThrow();
    const letters = [
      ...drawn.replace(/\\[a-z]+(\{[^}]*\})?/g, " ").matchAll(/(?<![A-Za-z])[a-z](?![A-Za-z])/g),
    ];
    const known = new Set([...legend.map((one) => one.charAt(0)), "e", "i", "k"]);
    expect([name, letters.map(([letter]) => letter).filter((letter) => !known.has(letter))]).toEqual([
      name,
      [],
    ]);
  }
});

test("every operation has a notation or a meaning, and none has both", () => {
  const written = [...Object.keys(notations), ...Object.keys(meanings), "if"].sort();
  expect(written).toEqual(operationNames().sort());
});

test("every page of a function says what it computes, in which unit, when it fails, and shows calls", () => {
  const functionPages = pages.filter(
    ({ path }) => /^docs\/functions\/[A-Z.]+\.md$/.test(path) && !/README/.test(path),
  );
  expect(functionPages.length).toBeGreaterThan(100);
  const wanted = [
    "## Inputs",
    "## Definition",
    "## Errors",
    "## Examples",
    "## Without the add-in",
    "## Source",
  ];
  const missing = functionPages.flatMap(({ path, text }) =>
    wanted.filter((heading) => !text.includes(`\n${heading}\n`)).map((heading) => `${path}: ${heading}`),
  );
  expect(missing).toEqual([]);
});
