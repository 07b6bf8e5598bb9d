import type { Pane } from "./pane";

/** Does in Excel what a person asked for. Where it fails, the pane says why, and the answer is undefined. */
export async function inExcel<T>(pane: Pane, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    pane.session.store.set({ notice: { tone: "danger", text: (error as Error).message } });
    return undefined;
  }
}
