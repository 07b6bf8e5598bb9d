import { readdirSync } from "node:fs";
import { join } from "node:path";
import functions from "../../src/excel/functions/functions.generated.json";
import { linksOf, pages, root, wrongLink } from "./pages";

test("there are pages, and links on them", () => {
  expect(pages.length).toBeGreaterThan(80);
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(90);
});

test("every link, anchor and picture leads somewhere", () => {
  expect(pages.flatMap((page) => linksOf(page).flatMap((link) => wrongLink(page, link) ?? []))).toEqual([]);
});

test("every picture is on a page, and says in words what it shows", () => {
  const shown = pages.flatMap(({ text }) => [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)]);
  expect(shown.filter(([, words]) => (words as string).split(" ").length < 4)).toEqual([]);
  const names = shown.map(([, , target]) => (target as string).split("/").at(-1));
  expect(readdirSync(join(root, "docs", "pictures")).filter((name) => !names.includes(name))).toEqual([]);
});

test("every page has one heading of the first level, at its top", () => {
  const wrong = pages.filter(
    ({ prose }) => prose.filter((line) => line.startsWith("# ")).length !== 1 || !prose[0]?.startsWith("# "),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("every function that a page names exists", () => {
  const known = functions.functions.map(({ name }) => name);
  const named = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\bBPO\.([A-Z]+(?:\.[A-Z]+)+)\b/g)].map(([, name]) => ({ path, name: name as string })),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !known.includes(name))).toEqual([]);
});

test("every decision answers a question, which is its title", () => {
  const decisions = pages.filter(({ path }) => path.startsWith("docs/decisions/"));
  expect(decisions.length).toBeGreaterThan(5);
  expect(decisions.filter(({ prose }) => !/^# [A-Z].*\?$/.test(prose[0]!)).map(({ path }) => path)).toEqual(
    [],
  );
});

test("README leads an analyst to the tutorial", () => {
  const readme = pages.find(({ path }) => path === "README.md")!;
  expect(readme.prose.find((line) => line.startsWith("| an analyst"))).toContain("(docs/tutorial.md)");
});
