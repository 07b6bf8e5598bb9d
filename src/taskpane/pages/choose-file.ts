import type { Pane } from "../view/pane";

/** Largest file that is read at all; a case may have 5 MB. */
const LARGEST = 20_000_000;

/** Kinds of files that may hold a table. */
export const SHEETS = ".csv,.xlsx,text/csv";

/** Lets a person choose a file, and shows what is in it before anything is taken. */
export function chooseFile(pane: Pane, accept = `.json,application/json,${SHEETS}`): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    if (file.size > LARGEST)
      pane.session.store.set({ notice: { tone: "danger", text: pane.t.start.tooLarge } });
    else if (/\.json$/i.test(file.name))
      void file.text().then((text) => pane.show({ page: { kind: "import", name: file.name, text } }));
    else void import("./open-table").then(({ openTable }) => openTable(pane, file));
  });
  input.click();
}
