import { render } from "lit-html";
import { createEngine } from "./engine/engine";
import { browserHost } from "./host/browser-host";
import { askWhatIsShown } from "./state/questions";
import { createSession } from "./state/session";
import { createBrowserStore } from "./store/browser-store";
import { createJournal } from "./store/journal";
import { loadStrings } from "./strings/load";
import { createFormats } from "./typing/formats";
import type { Pane } from "./view/pane";
import { openPane, root, type LaterViews } from "./view/root";
import { showTips } from "./view/tips";

/** Starts the pane in its place on the page. */
export async function startPane(place: HTMLElement, language: string): Promise<void> {
  const t = await loadStrings(language);
  document.documentElement.lang = t.language;
  const store = createBrowserStore(localStorage, window, t.session);
  const engine = createEngine(() => new Worker("engine.js"));
  const session = createSession({
    store,
    journal: createJournal(localStorage, store.key),
    engine,
    now: Date.now,
    later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
    words: t.session,
  });
  const live = document.getElementById("live") as HTMLElement;
  const formats = createFormats(language);
  let later: LaterViews | null = null;
  let waiting = false;

  const pane: Pane = {
    get state() {
      return session.store.get();
    },
    t,
    formats,
    session,
    host: browserHost,
    show: session.show,
    announce: (text) => void (live.textContent = text),
  };
  const open = openPane(pane);

  const draw = (): void => {
    waiting = false;
    place.classList.toggle("start", pane.state.case === null || pane.state.view.page.kind === "start");
    render(root(open, later), place);
  };
  const schedule = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  };
  askWhatIsShown(session.store, engine);
  session.store.watch(schedule);
  await session.start();
  draw();
  showTips(place);
  later = (await import("./later")).laterViews;
  schedule();
}
