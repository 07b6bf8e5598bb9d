import { emptyCase } from "../edit/create";
import type { Pane } from "../view/pane";

/** An empty case, in the currency of the person's region, from next month on. */
export function begin({ t, session }: Pane): void {
  const now = new Date();
  const next = new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1));
  session.open(
    emptyCase(t.newNames, t.currency, next.toISOString().slice(0, 7)),
    t.start.opened(t.newNames.case),
  );
}
