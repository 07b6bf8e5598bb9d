import { caseMessages } from "./messages";
import type { Problem } from "./read";

export type MessageName = keyof typeof caseMessages;

/** A sentence with its name and with what is set in it, so that a host can say it in a language of its own. */
export interface Sentence {
  readonly name: MessageName;
  readonly given: readonly unknown[];
  /** In English. */
  readonly text: string;
}

/** A problem as it was said; without a sentence where its words come from elsewhere, as those of a formula do. */
export interface SaidProblem extends Problem {
  readonly sentence?: Sentence;
}

/** Tells what is to be said about an address in the case. */
export type Say = (path: string, sentence: Sentence | string) => void;

/** The sentences of a case, each made with its name. */
export const sentences = Object.fromEntries(
  Object.entries(caseMessages).map(([name, say]) => [
    name,
    (...given: never[]) => ({ name, given, text: (say as (...given: never[]) => string)(...given) }),
  ]),
) as unknown as {
  readonly [N in MessageName]: (...given: Parameters<(typeof caseMessages)[N]>) => Sentence;
};

/** Collects what is said. */
export function listening(): { readonly say: Say; readonly problems: SaidProblem[] } {
  const problems: SaidProblem[] = [];
  const say: Say = (path, sentence) =>
    void problems.push(
      typeof sentence === "string" ? { path, message: sentence } : { path, message: sentence.text, sentence },
    );
  return { say, problems };
}

/** What was said, in English alone. */
export const inEnglish = (problems: readonly SaidProblem[]): Problem[] =>
  problems.map(({ path, message }) => ({ path, message }));
