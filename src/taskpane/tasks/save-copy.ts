import { openWorkbookName } from "../../excel/share/workbook-name";
import { browserHost } from "../host/browser-host";

/** Gives a person a copy of the open workbook as a file; `name` makes its name from that of the workbook. */
export const saveCopy = (bytes: Uint8Array, name: (workbook: string | undefined) => string): void =>
  void browserHost.saveFile(
    name(openWorkbookName()),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes as BlobPart,
  );
