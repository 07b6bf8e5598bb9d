import { realpathSync, writeFileSync } from "node:fs";
import { Misuse } from "./command";

/** The file that `-o` names. Never the input itself, by whatever name. */
export function outputFile(output: unknown, input: string | undefined): string {
  if (typeof output !== "string" || output === "")
    throw new Misuse("The new workbook's file is missing: -o out.xlsx.");
  if (input !== undefined && input !== "-" && real(input) === real(output))
    throw new Misuse(
      `${output} is the workbook itself. Give the new one another name, so that nothing is lost.`,
    );
  return output;
}

/** Writes the workbook. */
export function writeWorkbook(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Misuse(`${file} can't be written: ${(error as Error).message}`);
  }
}

function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
