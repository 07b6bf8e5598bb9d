import { writeFileSync } from "node:fs";
import { digests } from "./digests";

/** Makes the table anew, from the project's folder: `npx tsx test/case/outcomes/write.ts`. CHANGELOG then says which figures moved, by how much, and why. */
writeFileSync("test/case/outcomes/templates.json", `${JSON.stringify(digests(), null, 2)}\n`);
