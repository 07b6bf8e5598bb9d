import { readdirSync, readFileSync } from "node:fs";
import { driversIn } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { everythingGiven } from "../taskpane/support/everything";

/** Cases with every kind of input: the templates, the examples of deals, and one in which all is given. */
const cases: readonly (readonly [string, Case])[] = [
  ...["src/case/templates", "test/case/deals"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file): [string, Case] => {
        const read = readCase(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
        if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
        return [file, read.case];
      }),
  ),
  ["everything", everythingGiven()],
];

test.each(cases)("no two inputs of %s are called the same", (_name, source) => {
  const paths = new Map<string, string>();
  for (const { groups, record, path } of driversIn(source)) {
    const name = [...groups, record.label].join(": ");
    expect([name, paths.get(name)]).toEqual([name, undefined]);
    paths.set(name, path);
  }
});
