import type { Case } from "../../case/schema/case";
import { patiently } from "../patience";
import { plainError, type ExcelWords } from "../words";
import type { Built } from "../workbook/built";
import { NotStored, Unreadable, workbookDocuments } from "./documents";
import type { InputPlaces } from "./inputs";
import { sheetInputs } from "./sheet-inputs";
import type { Stored } from "./stored";
import { createTurns } from "./turns";
import { versionsText } from "./versions";
import { watchInputs } from "./watch";

/** What a store needs of the world around it. */
export interface StoreSetup {
  readonly words: ExcelWords;
  /** Checks stored texts; null where they are no case, or no versions of one. */
  readonly read: (caseText: string, versionsText: string) => Stored | null;
  /** An id for a workbook that has none yet. */
  readonly newId: () => string;
}

/** The case in the workbook: its documents, and the cells of the sheet of inputs once it has one. */
export interface WorkbookStore {
  /** Names this workbook among others; kept in it with the case. */
  readonly key: string;
  load(): Promise<Stored | null>;
  save(stored: Stored): Promise<void>;
  onOutsideChange(changed: () => void): () => void;
  /** Tells what the cells say that can't be taken over, whenever that changes. */
  onRemarks(tell: (remarks: readonly string[]) => void): () => void;
  /** What was built into the workbook; null where nothing was. */
  built(): Built | null;
  /** Keeps what was built; null forgets it. Its cells are the case's from then on. */
  keepBuilt(built: Built | null): Promise<void>;
  /** Where the cells of the drivers are; undefined where there are none. */
  places(): Promise<InputPlaces | undefined>;
}

/** The documents in the workbook, and what they are known to hold. */
const DOCUMENT = { id: "id", case: "case", versions: "versions", built: "built" } as const;

/** Opens the store of the open workbook. @throws Error whose message a person can read */
export async function openWorkbookStore({ words, read, newId }: StoreSetup): Promise<WorkbookStore> {
  const documents = workbookDocuments();
  const inputs = sheetInputs(words);
  const inTurn = createTurns();
  const tellers = new Set<(remarks: readonly string[]) => void>();
  const stored = new Map<string, string>();
  /** What can't be read is never written over. */
  let damage: unknown;
  let isRead = false;
  let built: Built | null = null;
  const readDocuments = async (): Promise<void> => {
    if (damage !== undefined) throw damage;
    if (isRead) return;
    try {
      for (const [document, text] of await documents.read()) stored.set(document, text);
      built = parsed<Built>(stored.get(DOCUMENT.built)) ?? null;
      isRead = true;
    } catch (error) {
      if (error instanceof Unreadable) damage = error;
      throw error;
    }
  };
  // An Excel that is too busy now is asked again with the first thing that needs an answer.
  await patiently(readDocuments).catch(() => undefined);
  const id = parsed<string>(stored.get(DOCUMENT.id)) ?? newId();
  let latest: Case | null = null;
  let remarks: readonly string[] = [];

  const keep = async (document: string, text: string): Promise<void> => {
    await readDocuments();
    if (stored.get(document) === text) return;
    await documents.write(document, text);
    stored.set(document, text);
  };

  /** The sheet is whole, so that its cells count. */
  const whole = (): Built | null => (built?.at == null ? null : built);

  const taken = async (source: Case): Promise<Case> => {
    const sheet = whole();
    const found = sheet === null ? { case: source, remarks: [] } : await inputs.taken(source, sheet);
    if (found.remarks.join("\n") !== remarks.join("\n")) {
      remarks = found.remarks;
      tellers.forEach((tell) => tell(remarks));
    }
    return found.case;
  };

  const plainly = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unreadable) throw new Error(words[error.reason], { cause: error });
      if (error instanceof NotStored) throw new Error(words.notKept, { cause: error });
      throw plainError(error, words);
    }
  };

  const load = async (): Promise<Stored | null> => {
    await patiently(readDocuments);
    const text = stored.get(DOCUMENT.case);
    if (text === undefined) return null;
    const found = read(text, stored.get(DOCUMENT.versions) ?? "[]");
    if (found === null) throw (damage = new Unreadable("unreadable"));
    latest ??= found.case;
    return { case: await patiently(() => taken(found.case)), versions: found.versions };
  };

  return {
    key: id,
    load: () => plainly(() => inTurn(load)),
    save: (given) => {
      // Compared now, not when its turn comes: what somebody changes in a cell meanwhile stays.
      const changes = inputs.changesOf(given.case);
      return plainly(() =>
        inTurn(async () => {
          const sheet = whole();
          if (sheet !== null) await inputs.write(changes, sheet);
          await keep(DOCUMENT.id, JSON.stringify(id));
          await keep(DOCUMENT.case, JSON.stringify(given.case));
          await keep(DOCUMENT.versions, versionsText(given.versions));
          latest = given.case;
        }),
      );
    },
    onOutsideChange: (changed) =>
      watchInputs(
        { places: () => (whole() === null ? undefined : inputs.known()), moved: () => inputs.moved() },
        changed,
      ),
    onRemarks: (tell) => {
      tellers.add(tell);
      if (remarks.length > 0) tell(remarks);
      return () => tellers.delete(tell);
    },
    built: () => built,
    keepBuilt: (now) =>
      plainly(() =>
        inTurn(async () => {
          await patiently(() => keep(DOCUMENT.built, JSON.stringify(now)));
          built = now;
          inputs.forget();
          if (now?.at == null) return;
          await patiently(() => taken(now.case));
          // The case may have been changed while its workbook was being written.
          if (latest !== null) await inputs.write(inputs.changesOf(latest), now);
        }),
      ),
    places: () =>
      plainly(async () => {
        const sheet = whole();
        return sheet === null ? undefined : inputs.places(sheet);
      }),
  };
}

const parsed = <T>(text: string | undefined): T | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as T);
