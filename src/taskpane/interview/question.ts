import type { TemplateResult } from "lit-html";
import type { OpenPane } from "../view/pane";

/**
 * One question of the interview. Questions are made anew from the case at every drawing, in the order of asking: what is
 * answered is read from the case, so that going back and coming back after a reload need no memory of their own.
 */
export interface Question {
  /** Stable while the question means the same: the path of a driver, or a name. */
  readonly id: string;
  /** Whether the case answers it. "maybe": there is an answer that a person has not confirmed. */
  readonly answered: boolean | "maybe";
  /** Short name of what is asked, and the answer that stands; for the line that says what was answered last. */
  readonly echo: () => string;
  readonly show: () => TemplateResult;
}

/** Where the interview stands: every question, and the one that is asked. */
export interface Interview {
  readonly all: readonly Question[];
  readonly open: readonly Question[];
  readonly current: Question | undefined;
  /** The question before it, to go back to. */
  readonly before: Question | undefined;
}

/** The question that was asked last: what the engine says meanwhile takes no question from under an answer. */
let asked: string | undefined;

/** Finds the question that is to be asked: the one that a person went back to, else the first that is open. */
export function standing(pane: OpenPane, all: readonly Question[]): Interview {
  const { passed, later, question } = pane.state.view;
  const last = lastAnswered(all);
  const open = all.filter(
    ({ id, answered }, i) => answered === false || (answered === "maybe" && i > last && !passed.includes(id)),
  );
  const waiting = open.filter(({ id }) => !later.includes(id));
  const current =
    all.find(({ id }) => id === question) ?? waiting.find(({ id }) => id === asked) ?? waiting[0] ?? open[0];
  asked = current?.id;
  const at = current === undefined ? all.length : all.indexOf(current);
  const earlier = all.slice(0, at);
  const recent = [...passed].reverse().find((id) => earlier.some((one) => one.id === id));
  const before =
    question === undefined && recent !== undefined
      ? earlier.find(({ id }) => id === recent)
      : earlier.filter(({ answered }) => answered !== false).at(-1);
  return { all, open, current, before };
}

function lastAnswered(all: readonly Question[]): number {
  let at = all.length - 1;
  while (at >= 0 && all[at]?.answered !== true) at--;
  return at;
}

/** Goes on after an answer: to the first question that is open. */
export function answered(pane: OpenPane, id: string): void {
  const passed = [...pane.state.view.passed.filter((one) => one !== id), id];
  pane.show({ passed, question: undefined });
}
