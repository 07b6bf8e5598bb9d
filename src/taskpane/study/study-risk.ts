import { inWorker, notLoaded } from "../in-worker";
import type { OpenPane } from "../view/pane";
import type { Found, SoFar, Studied, ToStudy } from "./messages";

/** Studies the risk of an option, and shows how far it is; what was found stands in the state. */
export function studyRisk(pane: OpenPane, option: string, trials: number): void {
  const { session, case: source, t } = pane;
  const { store } = session;
  store.get().study?.cancel();
  const controller = new AbortController();
  const about = { case: source, option, scenario: pane.state.view.scenario, trials };
  const set = (change: {
    readonly done?: number;
    readonly soFar?: SoFar | undefined;
    readonly found?: Found | null;
    readonly failed?: string;
  }): void => {
    if (controller.signal.aborted) return;
    store.set({ study: { ...about, done: 0, cancel, ...change } });
  };
  const cancel = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    store.set({ study: null });
  };
  set({});
  // What is studied is no longer what is shown: nobody waits for it.
  const unwatch = store.watch((now) => {
    if (now.case !== source || now.view.scenario !== about.scenario) cancel();
  });
  const task: ToStudy = about;
  inWorker<Studied, Found | null>(
    () => new Worker("study.js"),
    task,
    controller.signal,
    notLoaded("study.js"),
    (heard, { done, failed }) => {
      if ("failed" in heard) failed(heard.failed);
      else if ("done" in heard) set(heard);
      else done(heard.study === undefined ? null : heard);
    },
  )
    .finally(unwatch)
    .then(
      (found) => {
        set({ done: 1, found });
        pane.announce(t.study.ready);
      },
      (error: unknown) => set({ failed: (error as Error).message }),
    );
}
