import { openWorkbookStore } from "../../src/excel/store/workbook-store";
import { wordsFor } from "../../src/excel/words";
import { createJournal } from "../../src/taskpane/store/journal";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { createSaver } from "../../src/taskpane/store/saver";
import { smallCase, startExcel } from "./start";

jest.setTimeout(300_000);

/** How long a saver waits for an answer; pauses between its attempts pass at once here. */
const PATIENCE = 20_000;

test("a thousand refused writes lose no change, whenever the frame is killed", async () => {
  const { host } = await startExcel();
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const source = smallCase();
  const open = async () => {
    const store = await openWorkbookStore({
      words: wordsFor("en-US"),
      read: (text, versions) => readSaved(`{"case":${text},"versions":${versions}}`),
      newId: () => "one",
    });
    const journal = createJournal(storage, store.key);
    const frame = { isAlive: true };
    const saver = createSaver({
      store,
      journal,
      later: (run, milliseconds) => {
        if (milliseconds !== PATIENCE) setImmediate(() => frame.isAlive && run());
      },
      report: () => undefined,
      noAnswer: "no answer",
    });
    return { store, journal, saver, frame };
  };

  let session = await open();
  let refused = 0;
  for (let change = 1; refused < 1_000; change++) {
    const saved = { case: { ...source, discountRate: change / 100_000 }, versions: [] };
    host.faults.refuseNext = 25;
    session.saver.commit(saved);
    // Some changes come while nothing has been stored yet, others after all refusals.
    const left = change % 3 === 0 ? 0 : (change * 7) % 25;
    while (host.faults.refuseNext > left) await new Promise((done) => setImmediate(done));
    refused += 25 - host.faults.refuseNext;
    if (change % 7 !== 0) continue;
    session.frame.isAlive = false;
    host.faults.refuseNext = 0;
    await new Promise((done) => setTimeout(done, 30));
    session = await open();
    const found = session.journal.left() ?? (await session.store.load());
    expect(found?.case.discountRate).toBe(saved.case.discountRate);
  }
  const last = { case: { ...source, name: "the last one" }, versions: [] };
  session.saver.commit(last);
  await session.saver.settled();
  expect(session.journal.left()).toBeNull();
  expect((await (await open()).store.load())?.case).toEqual(last.case);
});
