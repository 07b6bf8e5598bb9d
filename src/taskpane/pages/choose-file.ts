import type { Pane } from "../view/pane";

/** Largest file that is read at all; a case may have 5 MB. */
const LARGEST = 20_000_000;

/** Lets a person choose a file, and shows what is in it before anything is taken. */
export function chooseFile(pane: Pane): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,.csv,application/json,text/csv";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    if (file.size > LARGEST)
      pane.session.store.set({ notice: { tone: "danger", text: pane.t.start.tooLarge } });
    else void file.text().then((text) => pane.show({ page: { kind: "import", name: file.name, text } }));
  });
  input.click();
}
