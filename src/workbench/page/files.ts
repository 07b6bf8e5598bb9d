import type { FunctionCatalog } from "../functions/catalog";
import type { Workbook } from "../model/workbook";
import { byId, element } from "./elements";

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens and saves .xlsx files: by button, by dragging a file onto the page, and for scripts. */
export class WorkbookFiles {
  private readonly bar = byId("message");

  constructor(
    private readonly workbook: Workbook,
    private readonly catalog: FunctionCatalog,
  ) {
    addEventListener("dragover", (event) => this.dragged(event), true);
    addEventListener("drop", (event) => this.dropped(event), true);
    this.showName();
  }

  /** Replaces the workbook by a file's content. The code for files is loaded when it is first needed. */
  async open(bytes: Uint8Array, name = "Book1.xlsx"): Promise<void> {
    const { openFile } = await import("../file/openFile");
    const problems = await openFile(this.workbook, bytes, this.catalog);
    this.workbook.name = name;
    this.showName();
    this.say(problems.join(" "));
  }

  async save(): Promise<Uint8Array> {
    const { saveFile } = await import("../file/saveFile");
    return saveFile(this.workbook, this.catalog);
  }

  /** Asks for a file and opens it. */
  choose(): void {
    const input = element("input", { type: "file", accept: `.xlsx,${fileType}` });
    input.onchange = () => void this.openFile(input.files?.[0]);
    input.click();
  }

  /** Saves into the browser's downloads. */
  async download(): Promise<void> {
    try {
      download(await this.save(), this.workbook.name);
    } catch (error) {
      this.say(`The workbook could not be saved: ${textOf(error)}`);
    }
  }

  /** A workbook that the add-in made: this page has room for one only, so it goes into the downloads. */
  downloadCopy(bytes: Uint8Array): void {
    download(bytes, `Copy of ${this.workbook.name}`);
    this.say("Excel would open the new workbook beside this one. Here it is among the downloads.");
  }

  private async openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    this.say(`Opening ${file.name} …`);
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      this.say(textOf(error));
    }
  }

  private dragged(event: DragEvent): void {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  }

  private dropped(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void this.openFile(file);
  }

  private say(text: string): void {
    this.bar.textContent = text;
    this.bar.hidden = text === "";
  }

  private showName(): void {
    byId("workbook-name").textContent = this.workbook.name.replace(/\.xlsx$/i, "");
  }
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: fileType }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
