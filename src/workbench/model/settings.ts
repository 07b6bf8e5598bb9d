import type { WorkbookEvents } from "./events";

/** One setting of the rich API: any JSON value under a key. */
export class Setting {
  constructor(
    readonly key: string,
    private readonly owner: WorkbookSettings,
  ) {}

  get value(): unknown {
    return this.owner.valueOf(this.key);
  }

  set value(value: unknown) {
    this.owner.put(this.key, value);
  }

  delete(): void {
    this.owner.remove(this.key);
  }
}

/**
 * What the add-in keeps in the file. The rich API (`workbook.settings`) and the common one
 * (`Office.context.document.settings`) show the same entries.
 */
export class WorkbookSettings {
  private readonly texts = new Map<string, string>();

  constructor(private readonly events: WorkbookEvents) {}

  get all(): Setting[] {
    return [...this.texts.keys()].map((key) => new Setting(key, this));
  }

  find(key: string): Setting | null {
    return this.texts.has(key) ? new Setting(key, this) : null;
  }

  add(key: string, value: unknown): Setting {
    this.put(key, value);
    return new Setting(key, this);
  }

  put(key: string, value: unknown): void {
    this.texts.set(key, JSON.stringify(value ?? null));
    this.events.raise({ type: "settingsChanged" });
  }

  remove(key: string): void {
    this.texts.delete(key);
    this.events.raise({ type: "settingsChanged" });
  }

  valueOf(key: string): unknown {
    return JSON.parse(this.texts.get(key) ?? "null");
  }

  /** All entries as the common API carries them: JSON texts. */
  read(): Record<string, string> {
    return Object.fromEntries(this.texts);
  }

  /** The common API saves all entries at once. */
  replace(texts: Record<string, string>): void {
    this.texts.clear();
    for (const [key, text] of Object.entries(texts)) this.texts.set(key, text);
    this.events.raise({ type: "settingsChanged" });
  }
}
