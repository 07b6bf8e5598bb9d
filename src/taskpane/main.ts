import { render } from "lit-html";
import { engineWorker } from "./engine/early-worker";
import { createEngine, type Engine } from "./engine/engine";
import type { Host } from "./host/host";
import { createSession, type Session } from "./state/session";
import { storageOf } from "./store/browser-store";
import type { CaseStore } from "./store/case-store";
import { createJournal } from "./store/journal";
import { loadStrings } from "./strings/load";
import type { FirstStrings } from "./strings/strings";
import { createFormats } from "./typing/formats";
import type { Separators } from "../typing/number";
import { addStyles } from "./view/add-styles";
import { keepingFocus } from "./view/keep-focus";
import { announceFigures } from "./view/announcements";
import type { Pane } from "./view/pane";
import { casePane, root, withPhrases, type Later } from "./view/root";
import { listenForShortcuts } from "./view/shortcuts";
import { chosenLanguage, keepLanguage } from "./view/language";
import { showTips } from "./view/tips";

/** Where the pane runs: in Excel, or in a browser alone. */
export interface Surroundings {
  /** The language of the user interface: en-US. */
  readonly language: string;
  /** How Excel writes numbers, where that is not as the language does. */
  readonly separators?: Separators;
  readonly host: Host;
  /** Whether a case is stored, as far as can be said before it is read: what computes it then starts at once. */
  readonly expectsCase: boolean;
  /** Makes the store of the case. It says what goes wrong in the given words. */
  readonly store: (words: FirstStrings["session"]) => CaseStore;
  /** Told once the case is read: others on the page follow it too. */
  readonly started?: (session: Session, engine: Engine) => void;
}

/** Starts the pane in its place on the page. */
export async function startPane(
  place: HTMLElement,
  { language: own, separators, host, expectsCase, store: storeFor, started }: Surroundings,
): Promise<void> {
  const language = chosenLanguage(own, storageOf(window));
  let broken = "";
  const engine = createEngine(engineWorker, () => broken);
  if (expectsCase) engine.prepare();
  let { first: t, rest } = await loadStrings(language);
  const sayLanguage = (): void => {
    document.documentElement.lang = t.language;
    document.documentElement.dir = t.direction;
  };
  sayLanguage();
  const words = { ...t.session };
  broken = words.noWorker;
  const store = storeFor(words);
  const session = createSession({
    store,
    journal: createJournal(storageOf(window), store.key),
    engine,
    now: Date.now,
    later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
    words,
  });
  const live = document.getElementById("live") as HTMLElement;
  let formats = createFormats(language, separators);
  let later: Later | null = null;
  let waiting = false;

  const pane: Pane = {
    get state() {
      return session.store.get();
    },
    get t() {
      return t;
    },
    get formats() {
      return formats;
    },
    session,
    host,
    show: session.show,
    announce: (text) => void (live.textContent = text),
    speak: async (wanted) => {
      keepLanguage(wanted, storageOf(window));
      const next = chosenLanguage(own, storageOf(window));
      const spoken = await loadStrings(next);
      const phrases = later === null ? null : await spoken.rest();
      ({ first: t, rest } = spoken);
      formats = createFormats(next, separators);
      Object.assign(words, t.session);
      sayLanguage();
      if (later !== null && phrases !== null) later = { ...later, pane: withPhrases(open, phrases) };
      schedule();
    },
  };
  const open = casePane(pane);

  const draw = (): void => {
    waiting = false;
    place.classList.toggle("start", pane.state.case === null || pane.state.view.page.kind === "start");
    keepingFocus(place, () => render(root(open, later), place));
  };
  const schedule = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  };
  session.store.watch(schedule);
  await session.start();
  started?.(session, engine);
  draw();
  showTips(place);
  listenForShortcuts(place, pane);
  announceFigures(open);
  host.onSelectionChange?.(schedule);
  await firstPageShown();
  await figuresShown(session);
  const [{ askWhatIsShown, laterViews, nextQuestion }] = await Promise.all([
    import("./later"),
    rest(),
    addStyles("grid", "charts"),
  ]);
  askWhatIsShown(session.store, engine);
  later = { views: laterViews, question: nextQuestion, pane: withPhrases(open, await rest()) };
  schedule();
}

/** The rest of the pane is asked for once the browser has nothing better to do: it answers on the first page by then. */
const firstPageShown = (): Promise<unknown> =>
  new Promise((shown) =>
    "requestIdleCallback" in window ? requestIdleCallback(shown, { timeout: 300 }) : setTimeout(shown),
  );

const LONGEST_WAIT = 2000;

/**
 * Nothing competes with the figures of a case for the machine, unless they take long or a person asks for another
 * page before they are there.
 */
const figuresShown = ({ store }: Session): Promise<void> =>
  new Promise((shown) => {
    const { view, computing } = store.get();
    if (!computing) return shown();
    const stop = store.watch((now) => {
      if (now.computing && now.view === view) return;
      stop();
      shown();
    });
    setTimeout(shown, LONGEST_WAIT);
  });
