import type { Host } from "./host";

/** The program around the pane where it is only a browser. */
export const browserHost: Host = {
  saveFile: async (name, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },
};
