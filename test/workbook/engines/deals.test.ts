import { studyRisk } from "../../../src/analysis/study";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { deal } from "../../case/deals/deal";
import { readOrFail } from "../../case/small-case";
import { planOf } from "../plans";
import { disagreements } from "./agreement";

/** Every worked example of a deal. */
const names = readdirSync(join(__dirname, "../../case/deals"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

test("both spreadsheet engines get ours in every formula cell of the worked examples of deals", async () => {
  const sources = names.map((name) => readOrFail(deal(name)));
  const plans = sources.map((source) => planOf(source, studyRisk(source)));
  expect(plans.length).toBeGreaterThan(0);
  expect(await disagreements(plans)).toEqual([]);
}, 600_000);
