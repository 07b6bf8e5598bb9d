import { buildFile } from "../builder/build-file";
import type { Host } from "./host";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The program around the pane where it is only a browser: what it makes is saved as a file. */
export const browserHost: Host = {
  saveFile: async (name, type, content) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  buildWorkbook: async (source, progress, signal) => {
    const bytes = await buildFile(source, progress, signal, () => new Worker("builder.js"));
    await browserHost.saveFile(
      `${source.name.replace(/[^\p{L}\p{N} _-]+/gu, "").trim() || "case"}.xlsx`,
      WORKBOOK,
      bytes as BlobPart,
    );
  },
};
