import { zipSync, strToU8, type Zippable } from "fflate";
import { ICONS, unifiedManifest } from "./unified";

/** The day in the package: the earliest that a zip file knows, so that two builds are the same. */
const DAY = "1980-01-01T12:00:00";

/** The unified manifest, and the package that is uploaded: the manifest with its two icons, by name. */
export async function appPackage(
  xml: string,
  icon: (name: "icon-192.png" | "outline-32.png") => Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const manifest = strToU8(`${JSON.stringify(await unifiedManifest(xml), null, 2)}\n`);
  const files: Zippable = {
    "manifest.json": manifest,
    [ICONS.color]: icon("icon-192.png"),
    [ICONS.outline]: icon("outline-32.png"),
  };
  return new Map([
    ["manifest.json", manifest],
    ["sourcing-case.zip", zipSync(files, { mtime: DAY })],
  ]);
}
