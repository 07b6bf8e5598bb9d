import type { Engine } from "../engine/engine";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** The choice that says which version is looked into. */
export const OPEN_VERSION = "version";

/** Asks the engine what the page that is shown needs to know, as soon as it is shown and whenever the case changes. */
export function askWhatIsShown(store: Store<PaneState>, engine: Engine): void {
  const askFor = ({ case: source, view, explained, compared, changed, versions }: PaneState): void => {
    if (source === null) return;
    if (view.page.kind === "explain") {
      const { trail, month } = view.page;
      const id = trail.at(-1)?.id ?? "";
      const { scenario } = view;
      if (
        explained !== null &&
        explained.id === id &&
        explained.month === month &&
        explained.case === source &&
        explained.scenario === scenario
      )
        return;
      const wanted = { id, month, case: source, scenario, answer: explained?.answer ?? null };
      store.set({ explained: wanted });
      void engine.ask({ ask: "explain", case: source, scenario, id, month }).then(
        (answer) => store.get().explained === wanted && store.set({ explained: { ...wanted, answer } }),
        () => store.get().explained === wanted && store.set({ explained: { ...wanted, answer: null } }),
      );
    }
    const before =
      view.page.kind === "versions"
        ? versions.find(({ at }) => String(at) === view.choices[OPEN_VERSION])?.case
        : undefined;
    if (before !== undefined && (changed?.case !== source || changed.before !== before)) {
      const wanted = { case: source, before, answer: null };
      store.set({ changed: wanted });
      void engine.ask({ ask: "changed", case: source, before }).then(
        (answer) => store.get().changed === wanted && store.set({ changed: { ...wanted, answer } }),
        () => undefined,
      );
    }
    const comparing =
      view.page.kind === "scenarios" ||
      (view.page.kind === "step" && view.step === "results" && source.scenarios.length > 0);
    if (comparing && compared?.case !== source) {
      const wanted = { case: source, outcomes: compared?.outcomes ?? [] };
      store.set({ compared: wanted });
      void engine.ask({ ask: "compare", case: source }).then(
        (outcomes) => store.get().compared === wanted && store.set({ compared: { case: source, outcomes } }),
        () => undefined,
      );
    }
  };
  store.watch(askFor);
  askFor(store.get());
}
