import type { Engine } from "../engine/engine";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** Asks the engine what the page that is shown needs to know, as soon as it is shown and whenever the case changes. */
export function askWhatIsShown(store: Store<PaneState>, engine: Engine): void {
  store.watch(({ case: source, view, explained, compared }) => {
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
  });
}
