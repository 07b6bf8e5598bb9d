import { buildSync } from "esbuild";
import { holdsMathjs, inKB, loadedBy, weigh } from "../../scripts/size/budget";

const bundled = (code: string) =>
  buildSync({
    stdin: { contents: code, resolveDir: __dirname },
    bundle: true,
    minify: true,
    write: false,
    treeShaking: true,
  }).outputFiles[0]!.text;

test("mathjs is found in a minified bundle, however little of it", () => {
  expect(
    holdsMathjs(
      bundled(`import { create, parseDependencies } from "mathjs/number";
    console.log(create(parseDependencies).parse("1 + x"));`),
    ),
  ).toBe(true);
  expect(holdsMathjs(bundled(`import { parse } from "mathjs"; console.log(parse("1 + x"));`))).toBe(true);
});

test("a bundle that only speaks of mathjs and formulas does not hold it", () => {
  expect(holdsMathjs(bundled(`console.log("mathjs", { isOperatorNode: true }, "Unexpected input");`))).toBe(
    false,
  );
});

test("a page's own files are found, quoted or not, and nobody else's", () => {
  const page = `<link rel=stylesheet href=pages.css><script src="https://cdn.example/office.js"></script>
    <script defer="defer" src="functions.js"></script><img src='assets/icon.png' alt><a href="docs/index.html">Help</a>`;
  expect(loadedBy(page)).toEqual(["pages.css", "functions.js", "assets/icon.png"]);
});

test("weights", () => {
  expect(weigh(Buffer.alloc(10_000))).toEqual({ raw: 10_000, gzip: expect.any(Number) as number });
  expect(weigh(Buffer.alloc(10_000)).gzip).toBeLessThan(100);
  expect(inKB(20_049)).toBe("20.0 KB");
  expect(inKB(20_051)).toBe("20.1 KB");
});
