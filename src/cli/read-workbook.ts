import { standardLimits } from "../workbook/package/limits";
import { readBytes } from "./read-bytes";

/** The bytes of a workbook, of one that is too large only enough to say so. */
export const readWorkbookBytes = (file: string | undefined): Uint8Array =>
  readBytes(file, "workbook", standardLimits.fileBytes);
