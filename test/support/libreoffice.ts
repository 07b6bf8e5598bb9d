import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import type { WorkbookModel } from "../../src/workbook/package/model/types";
import { requireTool } from "./tools";

/** LibreOffice believes the results in a file unless a profile says "always recalculate" (0). */
const alwaysRecalculate = ["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("");
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${alwaysRecalculate}</oor:items>
`;

let profile: string | undefined;

/** One profile per process, as two running programs cannot share one; made anew, removed at the end. */
function profileFolder(): string {
  if (profile !== undefined) return profile;
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-profile-"));
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), profileSettings);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  profile = folder;
  return folder;
}

/**
 * Opens .xlsx files in LibreOffice, all in one start of the program, recalculates every cell, and saves them in the
 * given format. In the same order; null on a machine without LibreOffice.
 */
export async function convertWithLibreOffice(
  files: readonly Uint8Array[],
  format: "xlsx" | "pdf",
): Promise<Uint8Array[] | null> {
  const program = requireTool("libreoffice");
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-files-"));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "out");
    const filter = format === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : "pdf";
    const settings = [
      `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`,
      "--headless",
      "--norestore",
      "--nologo",
    ];
    await run(
      program,
      [...settings, "--convert-to", filter, "--outdir", out, ...paths],
      240_000 + 30_000 * files.length,
    );
    return files.map((_, index) => new Uint8Array(readFileSync(join(out, `${index}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbooks as LibreOffice recalculated them; null on a machine without LibreOffice. */
export async function recalculateWithLibreOffice(
  files: readonly Uint8Array[],
): Promise<WorkbookModel[] | null> {
  const converted = await convertWithLibreOffice(files, "xlsx");
  return converted === null ? null : converted.map((bytes) => readWorkbook(openPackage(bytes)));
}

function run(program: string, given: readonly string[], milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { stdio: ["ignore", "ignore", "pipe"], timeout: milliseconds });
    let complaint = "";
    child.stderr.on("data", (piece: Buffer) => (complaint += piece.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${signal ?? code}: ${complaint.slice(0, 500)}`));
    });
  });
}
