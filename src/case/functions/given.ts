import { shown } from "../../kernel/messages";

/** Whether an argument was left out. Excel hands over 0 for a blank cell. */
export const isLeftOut = (given: unknown): boolean =>
  given === null || given === undefined || given === "" || given === 0;

/** What was given as the word it stands for, whatever it is. */
export const wordOf = (given: unknown): string => (typeof given === "string" ? given.trim() : shown(given));
