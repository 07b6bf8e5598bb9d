import type { first } from "./en/first";
import type { rest } from "./en/rest";

/** The phrases of the first page, the overview and the frame: what is loaded before anything is shown. */
export type FirstStrings = typeof first;

/** The phrases of everything behind the first page. */
export type RestStrings = typeof rest;

/** Every phrase of the pane in one language. */
export type Strings = FirstStrings & RestStrings;

/** The limits of a number, each as text; what is not limited is left out. */
export interface LimitTexts {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly whole: boolean;
}
