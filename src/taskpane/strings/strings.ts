import type { en } from "./en";

/** Every phrase of the pane in one language. */
export type Strings = typeof en;

/** The limits of a number, each as text; what is not limited is left out. */
export interface LimitTexts {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly whole: boolean;
}
