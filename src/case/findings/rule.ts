import type { FigureName } from "../model/figures";
import type { OptionPart } from "../model/model";
import type { Results } from "../results";

/** A value inside a finding's sentence: a number with its unit, or a name. */
export type FindingValue = { readonly value: number; readonly unit: string } | string;

/** What was found about an option: a sentence with values in braces. */
export interface Finding {
  readonly id: string;
  readonly tone: Tone;
  readonly say: string;
  readonly values: Readonly<Record<string, FindingValue>>;
  /** Path of the input that mends it, or says more; undefined where it tells what is so. */
  readonly mend?: string;
}

/** The headline is what the case says; the others explain it, or warn that something is unusual. */
export type Tone = "headline" | "plain" | "warning";

/** What a rule reads: one option of a computed case. */
export interface Facts {
  readonly results: Results;
  readonly option: OptionPart;
  /** A key figure of the option; null where it has no value. */
  figure(name: FigureName): number | null;
  /** Present value of a line; 0 where the option has no such line. */
  present(line: string | undefined): number;
}

/** One plain-language finding: when there is something to say, and the sentence. */
export interface FindingRule {
  readonly id: string;
  readonly tone: Tone;
  /** The sentence; a name in braces stands for the value of that name. */
  readonly say: string;
  /** The sentence's values, or null where there is nothing to say. */
  readonly when: (facts: Facts) => Readonly<Record<string, FindingValue>> | null;
  /** Path of the input that mends what was found. */
  readonly mend?: (facts: Facts) => string | undefined;
}

export const money = (value: number): FindingValue => ({ value, unit: "currency" });
export const share = (value: number): FindingValue => ({ value, unit: "1" });
export const month = (value: number): FindingValue => ({ value, unit: "month" });
export const people = (value: number): FindingValue => ({ value, unit: "FTE" });
