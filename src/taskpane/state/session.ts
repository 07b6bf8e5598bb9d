import { driversIn } from "../../case/drivers";
import type { Case } from "../../case/schema/case";
import { complete } from "../edit/complete";
import { differences, sameStructure, scenarioDifferences } from "../edit/difference";
import { setInScenario, setNumber } from "../edit/driver";
import { valueAt } from "../edit/path";
import type { Engine } from "../engine/engine";
import type { CaseStore, Version } from "../store/case-store";
import type { Journal } from "../store/journal";
import { createSaver, type Saver } from "../store/saver";
import { createStore, type Store } from "./store";
import type { Notice, PaneState, Past, View } from "./state";

/** What a session needs of the world around it. */
export interface SessionSetup {
  readonly store: CaseStore;
  readonly journal: Journal;
  readonly engine: Engine;
  readonly now: () => number;
  readonly later: (callback: () => void, milliseconds: number) => void;
  readonly words: SessionWords;
}

/** The sentences a session says by itself. */
export interface SessionWords {
  readonly opened: string;
  readonly fromSheet: string;
  readonly notStored: string;
  readonly recovered: string;
  readonly restored: string;
  readonly noAnswer: string;
  readonly engineFailed: (reason: string) => string;
}

/** One sitting with a case: every change to it goes through here. */
export interface Session {
  readonly store: Store<PaneState>;
  readonly saver: Saver;
  /** Reads what is stored, or what a crash left behind. */
  start(): Promise<void>;
  /** Opens a case in place of the one that is open, which becomes a version. */
  open(source: Case, label: string): void;
  /** Changes the case. The label names the change in undo and among the versions. */
  edit(label: string, change: (source: Case) => Case): void;
  undo(): void;
  redo(): void;
  restore(version: Version): void;
  /** Keeps other versions than so far. */
  keep(versions: readonly Version[]): void;
  show(change: Partial<View>): void;
}

const MOST_PAST = 100;
const MOST_VERSIONS = 20;
/** A version is kept whenever a person comes back to a case after so long. */
const VERSION_EVERY = 10 * 60_000;

const firstView: View = {
  page: { kind: "start" },
  step: "overview",
  grids: {},
  choices: {},
  later: [],
  passed: [],
};

/** Versions that are not frozen make room for new ones. */
const kept = (versions: readonly Version[]): readonly Version[] => {
  const passing = versions.filter(({ frozen }) => !frozen).slice(0, MOST_VERSIONS);
  return versions.filter((one) => one.frozen || passing.includes(one));
};

/** Makes a session. Nothing is read or computed before it is started. */
export function createSession({ store: place, journal, engine, now, later, words }: SessionSetup): Session {
  const store = createStore<PaneState>({
    case: null,
    opened: null,
    past: [],
    future: [],
    versions: [],
    outcome: null,
    previous: null,
    explained: null,
    compared: null,
    changed: null,
    build: null,
    study: null,
    computing: false,
    saving: { state: "saved" },
    drafts: {},
    outside: { since: now(), changes: [] },
    notice: null,
    view: firstView,
  });
  /** The case as it is known to be stored: where what is read differs from it, somebody else wrote. */
  let known: Case | null = null;
  const saver = createSaver({
    store: {
      ...place,
      save: async (saved) => {
        await place.save(saved);
        known = saved.case;
      },
    },
    journal,
    later,
    report: (saving) => store.set({ saving }),
    noAnswer: words.noAnswer,
  });

  /** The case whose outcome the pane has, for the scenario that is shown. */
  let computed: Case | null = null;
  let failed: Notice | null = null;

  /** What an edit is compared with: the case right before it, and no older one. */
  const changedFrom = (): Pick<PaneState, "previous"> => {
    const { case: source, outcome } = store.get();
    return { previous: computed === source ? outcome : null };
  };

  /** A message goes with the next thing that is done, unless its reason stands. */
  const settled = (): Partial<PaneState> => (store.get().notice?.standing === true ? {} : { notice: null });

  /** Texts in fields that are still there. */
  const keptDrafts = (source: Case): PaneState["drafts"] => {
    const all = Object.entries(store.get().drafts);
    const kept = all.filter(([path]) => valueAt(source, path.slice(0, path.lastIndexOf("."))) !== undefined);
    return kept.length === all.length ? store.get().drafts : Object.fromEntries(kept);
  };

  /** Puts a case in place, stores it and computes it. */
  const take = (source: Case, change: Partial<PaneState>): void => {
    store.set({ ...settled(), drafts: keptDrafts(source), case: source, ...change });
    saver.commit({ case: source, versions: store.get().versions });
    compute();
  };

  let busy = false;
  let again = false;
  const compute = (): void => {
    again = true;
    if (!busy) void run();
  };
  const run = async (): Promise<void> => {
    busy = true;
    store.set({ computing: true });
    while (again) {
      again = false;
      const { case: source, view } = store.get();
      if (source === null) break;
      try {
        const outcome = await engine.ask({ ask: "outcome", case: source, scenario: view.scenario });
        computed = source;
        store.set({ outcome, ...(failed !== null && store.get().notice === failed && { notice: null }) });
      } catch (error) {
        failed = { tone: "danger", standing: true, text: words.engineFailed((error as Error).message) };
        store.set({ notice: failed });
      }
    }
    busy = false;
    store.set({ computing: false });
  };

  const withVersion = (label: string, always: boolean): readonly Version[] => {
    const { case: source, versions } = store.get();
    if (source === null) return versions;
    const recent = versions[0] !== undefined && now() - versions[0].at < VERSION_EVERY;
    if (!always && recent) return versions;
    return kept([{ at: now(), label, case: source }, ...versions]);
  };

  const edit = (label: string, change: (source: Case) => Case): void => {
    const { case: source, past } = store.get();
    if (source === null) return;
    const next = change(source);
    if (next === source) return;
    const versions = withVersion(label, false);
    take(next, {
      past: [...past, { label, case: source }].slice(-MOST_PAST),
      future: [],
      versions,
      ...changedFrom(),
    });
  };

  const open = (given: Case, label: string): void => {
    const source = complete(given);
    const versions = withVersion(label, true);
    const { view } = store.get();
    const first = { ...firstView, page: { kind: "step" }, choices: view.choices } as const;
    take(source, {
      opened: source,
      past: [],
      future: [],
      versions,
      previous: null,
      outcome: null,
      drafts: {},
      view: first,
    });
  };

  const travel = (from: "past" | "future", to: "past" | "future"): void => {
    const state = store.get();
    const target = state[from].at(-1);
    if (target === undefined || state.case === null) return;
    const left: Past = { label: target.label, case: state.case };
    take(target.case, {
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], left],
      ...changedFrom(),
      drafts: {},
    });
  };

  /** Somebody changed what is stored. Numbers are taken over one by one, so that ours that are not stored yet stay. */
  const readOutside = async (): Promise<void> => {
    const read = await place.load().catch(() => null);
    const { case: ours, past, outside, saving, versions } = store.get();
    if (read === null || ours === null) return;
    const theirs = read.case;
    const before = known ?? ours;
    known = theirs;
    const changes = differences(before, theirs);
    const inScenarios = scenarioDifferences(before, theirs);
    const alike = sameStructure(before, theirs);
    if (changes.length + inScenarios.length === 0 && alike) return;
    const stored = saving.state === "saved";
    if (!stored && !alike) return;
    const here = new Set(driversIn(ours).map((entry) => entry.path));
    const numbers = changes
      .filter(({ entry }) => here.has(entry.path))
      .reduce((source, { entry, after }) => setNumber(source, entry.path, after ?? null), ours);
    const merged = stored
      ? theirs
      : inScenarios.reduce(
          (source, { scenario, path, after }) => setInScenario(source, scenario, path, after),
          numbers,
        );
    store.set({
      ...changedFrom(),
      case: merged,
      past: [...past, { label: words.fromSheet, case: ours }].slice(-MOST_PAST),
      future: [],
      outside: { ...outside, changes: [...changes, ...outside.changes].slice(0, 50) },
    });
    // What waits to be stored must not undo what somebody else wrote.
    if (!stored) saver.commit({ case: merged, versions });
    compute();
  };

  /** What others wrote and can't be taken over stands there until it is put right. */
  const remark = (remarks: readonly string[]): void => {
    const { notice } = store.get();
    if (remarks.length > 0)
      store.set({ notice: (remarked = { tone: "danger", standing: true, text: remarks.join(" ") }) });
    else if (notice !== null && notice === remarked) store.set({ notice: null });
  };
  let remarked: Notice | null = null;

  return {
    store,
    saver,
    edit,
    open,
    undo: () => travel("past", "future"),
    redo: () => travel("future", "past"),
    restore: (version) => {
      const { case: source, past } = store.get();
      if (source === null) return;
      const versions = withVersion(words.restored, true);
      take(complete(version.case), {
        past: [...past, { label: words.restored, case: source }],
        future: [],
        versions,
        ...changedFrom(),
        drafts: {},
      });
    },
    keep(versions) {
      const { case: source } = store.get();
      if (source === null) return;
      store.set({ ...settled(), versions });
      saver.commit({ case: source, versions });
    },
    show(change) {
      const { view } = store.get();
      const moved =
        (change.page !== undefined && change.page.kind !== view.page.kind) ||
        (change.step !== undefined && change.step !== view.step);
      store.set({ view: { ...view, ...change }, ...(moved && settled()) });
      if ("scenario" in change && change.scenario !== view.scenario) {
        computed = null;
        store.set({ previous: null, drafts: {} });
        compute();
      }
    },
    async start() {
      const left = journal.left();
      const read = await place.load().catch((error: unknown) => {
        store.set({
          notice: {
            tone: "danger",
            standing: true,
            text: `${words.notStored} ${(error as Error).message}`,
          },
        });
        return null;
      });
      known = read?.case ?? null;
      const found = left ?? read;
      if (found !== null) {
        const unsaved = left !== null && JSON.stringify(left.case) !== JSON.stringify(read?.case);
        const versions =
          unsaved && read !== null
            ? [{ at: now(), label: words.recovered, case: read.case }, ...left.versions]
            : found.versions;
        const source = complete(found.case);
        store.set({ case: source, opened: source, versions: kept(versions) });
        if (unsaved) {
          store.set({ notice: { tone: "info", text: words.recovered } });
          saver.commit({ case: source, versions });
        }
        compute();
      }
      place.onOutsideChange(() => void readOutside());
      place.onRemarks?.(remark);
    },
  };
}
