/**
 * `npm run start:excel`: the add-in for real Excel, on https://localhost:3000 (PORT changes the number), with a
 * certificate made on this machine. README.md says how to give Excel the manifest that it names.
 */
import { join } from "node:path";
import { buildAddIn, startFolder } from "./buildAddIn";
import { localhostCertificate } from "./certificate";
import { endWith, portFrom } from "./port";
import { listen } from "./server";
import { excelSite } from "./sites";

try {
  const port = portFrom(process.env["PORT"]);
  const folder = `${startFolder}-excel`;
  const address = `https://localhost:${port}`;
  console.log("Building Sourcing Case: about half a minute …");
  const [certificate] = await Promise.all([localhostCertificate(), buildAddIn(folder, address)]);
  await listen(port, excelSite(folder), certificate);
  console.log(`\n  Sourcing Case for Excel:  ${address}\n  Its manifest:  ${join(folder, "manifest.xml")}`);
  console.log("\n  README.md says how to give it to Excel. Ctrl+C ends it.");
} catch (error) {
  endWith(error);
}
