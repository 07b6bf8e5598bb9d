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

/**
 * Where an example earns its start back at once, its rate of return is millions of percent and a formal one stands
 * beside it, which the sheet may take (docs/limitations.md): there the start costs more.
 */
const CHANGES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  service: { "options.0.processes.0.paper.scanning": 400_000 },
};

test("both spreadsheet engines get ours in every formula cell of the worked examples of deals", async () => {
  const plans = names.map((name) => planOf(readOrFail(deal(name, CHANGES[name]))));
  expect(plans.length).toBeGreaterThan(0);
  expect(await disagreements(plans)).toEqual([]);
}, 600_000);
