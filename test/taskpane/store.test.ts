import { versionsText } from "../../src/excel/store/versions";
import { createBrowserStore, storageOf, type Storage } from "../../src/taskpane/store/browser-store";
import { NotKept, textOf, type CaseStore, type Saved } from "../../src/taskpane/store/case-store";
import { createJournal } from "../../src/taskpane/store/journal";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { createSaver, type Saver, type Saving } from "../../src/taskpane/store/saver";
import { setNumber } from "../../src/taskpane/edit/driver";
import { emptyCase } from "../../src/taskpane/edit/create";
import { first as en } from "../../src/taskpane/strings/en/first";
import { ecommerce, randomNumbers } from "./support/cases";

/** Storage in memory, as a browser's. */
function memory(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** Time that passes only when it is told to. */
function clock() {
  let queue: { at: number; run: () => void }[] = [];
  let now = 0;
  return {
    later: (run: () => void, milliseconds: number) => void queue.push({ at: now + milliseconds, run }),
    async pass(milliseconds: number): Promise<void> {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const next = queue.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        queue = queue.filter((one) => one !== next);
        now = next.at;
        next.run();
      }
      now = end;
      await settle();
    },
    /** Everything that was going to happen is gone: the frame was killed. */
    kill: () => void (queue = []),
  };
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

const events = { addEventListener: () => undefined, removeEventListener: () => undefined };
const state = (n: number): Saved => ({
  case: setNumber(emptyCase(en.newNames, "USD", "2027-01"), "discountRate", n / 100_000),
  versions: [],
});

test("what is stored is read back as it was", async () => {
  const storage = memory();
  const store = createBrowserStore(storage, events, en.session);
  expect(await store.load()).toBeNull();
  const saved: Saved = { case: ecommerce(), versions: [{ at: 1, label: "Opened", case: ecommerce() }] };
  await store.save(saved);
  expect(await store.load()).toEqual(saved);
});

test("a store that keeps something else says so", async () => {
  const storage: Storage = { ...memory(), getItem: () => "something else" };
  await expect(createBrowserStore(storage, events, en.session).save(state(1))).rejects.toThrow(NotKept);
});

test("what can't be read is kept aside, not written over in silence", async () => {
  const storage = memory();
  storage.setItem("sourcing-case", '{"case":{"format":"sourcing-case/9"}}');
  await expect(createBrowserStore(storage, events, en.session).load()).rejects.toThrow(/kept aside/);
  expect(storage.getItem("sourcing-case-unreadable")).toContain("sourcing-case/9");
});

test("a case whose shares don't add up yet is stored and opens again", () => {
  const odd = setNumber(ecommerce(), "options.offshore.processes.customer-service.delivery.ph.share", 0.123);
  expect(readSaved(textOf({ case: odd, versions: [] }))?.case).toEqual(odd);
  expect(readSaved("{")).toBeNull();
});

test("an earlier version that is no case any more takes nothing else with it", () => {
  const [good, frozen] = [
    { at: 2, label: "Opened", case: ecommerce() },
    { at: 1, label: "Board paper", frozen: true, case: ecommerce() },
  ];
  const broken = { at: 3, label: "Opened", case: { ...ecommerce(), format: "sourcing-case/0" } };
  const read = readSaved(JSON.stringify({ case: ecommerce(), versions: [broken, good, frozen] }));
  expect(read?.versions).toEqual([good, frozen]);
});

test("frozen versions stay in the workbook when the others need too much room", () => {
  const large = { ...ecommerce(), description: "x".repeat(400_000) };
  const versions = [5, 4, 3, 2, 1].map((at) => ({
    ...{ at, label: `State ${at}`, case: large },
    ...(at === 1 && { frozen: true }),
  }));
  const stored = JSON.parse(versionsText(versions)) as { at: number }[];
  expect(stored.map(({ at }) => at)).toEqual([5, 4, 1]);
});

test("a browser that forbids storage forgets, but works", () => {
  const storage = storageOf({
    get localStorage(): Storage {
      throw new Error("SecurityError");
    },
  });
  storage.setItem("a", "1");
  expect(storage.getItem("a")).toBe("1");
});

test("several changes while a write is under way become one write, of the newest", async () => {
  const time = clock();
  const written: Saved[] = [];
  let finish = (): void => undefined;
  const store: CaseStore = {
    key: "slow",
    load: () => Promise.resolve(null),
    save: (saved) => {
      written.push(saved);
      return new Promise((done) => (finish = done));
    },
    onOutsideChange: () => () => undefined,
  };
  const reports: Saving[] = [];
  const saver = createSaver({
    store,
    journal: createJournal(memory(), "slow"),
    later: time.later,
    report: (saving) => reports.push(saving),
    noAnswer: "no answer",
  });
  [1, 2, 3].forEach((n) => saver.commit(state(n)));
  finish();
  await settle();
  finish();
  await settle();
  expect(written).toEqual([state(1), state(3)]);
  expect(reports.at(-1)).toEqual({ state: "saved" });
});

test("a failure is tried again in silence, a second one is told, and told over when all is stored", async () => {
  const time = clock();
  let failures = 3;
  const store: CaseStore = {
    key: "flaky",
    load: () => Promise.resolve(null),
    save: () => (failures-- > 0 ? Promise.reject(new Error("The workbook is busy.")) : Promise.resolve()),
    onOutsideChange: () => () => undefined,
  };
  const reports: Saving[] = [];
  const journal = createJournal(memory(), "flaky");
  const saver = createSaver({
    store,
    journal,
    later: time.later,
    report: (saving) => reports.push(saving),
    noAnswer: "no answer",
  });
  saver.commit(state(1));
  await settle();
  expect(reports).toEqual([{ state: "saving" }]);
  await time.pass(300);
  expect(reports.at(-1)).toEqual({ state: "failed", reason: "The workbook is busy." });
  expect(journal.left()).toEqual(state(1));
  await time.pass(60_000);
  expect(reports.at(-1)).toEqual({ state: "saved" });
  expect(journal.left()).toBeNull();
});

type Fault = "none" | "refuses" | "keeps, then fails" | "keeps half" | "never answers" | "answers late";
const FAULTS: readonly Fault[] = [
  "none",
  "refuses",
  "keeps, then fails",
  "keeps half",
  "never answers",
  "answers late",
];

test("a thousand failed writes and a hundred killed frames lose no committed change", async () => {
  const random = randomNumbers(2027);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const disk = memory();
  const remembered = memory();
  let failed = 0;
  let killed = 0;

  const open = (time: ReturnType<typeof clock>): { saver: Saver; recovered: () => Saved | null } => {
    let alive = true;
    const store: CaseStore = {
      key: "faulty",
      load: () => Promise.resolve(readSaved(disk.getItem("case") ?? "")),
      onOutsideChange: () => () => undefined,
      save: (saved) => {
        const fault = pick(FAULTS);
        const keep = (text: string): void => disk.setItem("case", text);
        if (fault !== "none") failed++;
        switch (fault) {
          case "none":
            keep(textOf(saved));
            return Promise.resolve();
          case "refuses":
            return Promise.reject(new Error("refused"));
          case "keeps, then fails":
            keep(textOf(saved));
            return Promise.reject(new Error("no answer came back"));
          case "keeps half":
            keep(textOf(saved).slice(0, 40));
            return Promise.reject(new NotKept("half"));
          case "never answers":
            return new Promise(() => undefined);
          case "answers late":
            return new Promise((done) =>
              time.later(() => {
                if (!alive) return;
                keep(textOf(saved));
                done();
              }, random() * 90_000),
            );
        }
      },
    };
    const journal = createJournal(remembered, store.key);
    const saver = createSaver({
      store,
      journal,
      later: time.later,
      report: () => undefined,
      noAnswer: "no answer",
    });
    return {
      saver,
      recovered: () => {
        alive = false;
        return journal.left() ?? readSaved(disk.getItem("case") ?? "");
      },
    };
  };

  let time = clock();
  let session = open(time);
  for (let change = 1; failed < 1000 || killed < 100; change++) {
    session.saver.commit(state(change));
    if (random() < 0.7) await time.pass(random() * 40_000);
    if (random() > 0.1) continue;
    killed++;
    time.kill();
    const found = session.recovered();
    expect(found).toEqual(state(change));
    time = clock();
    session = open(time);
    session.saver.commit(found as Saved);
  }
  const last = session.recovered();
  expect(last).not.toBeNull();
  expect(failed).toBeGreaterThanOrEqual(1000);
}, 120_000);
