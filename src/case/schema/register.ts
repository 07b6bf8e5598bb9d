import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, name, text } from "./fields";

/** How hard another provider could take the place of this one, in the words of the supervisors' register. */
export const SUBSTITUTABILITY = [
  "not-substitutable",
  "highly-complex",
  "medium-complexity",
  "easily-substitutable",
] as const;

/** Why a provider is hard to replace. */
export const REASONS = ["no-alternatives", "migration", "alternatives-and-migration"] as const;

/** How hard the work could be taken back. */
export const REINTEGRATION = ["easy", "difficult", "highly-complex"] as const;

/** What it would mean if the work were no longer done. */
export const IMPACTS = ["low", "medium", "high", "not-assessed"] as const;

const YES_NO = ["yes", "no"] as const;
const ASSESSED = [...YES_NO, "not-assessed"] as const;

/** Whether a day of the form 2026-12-31 is one of the calendar's. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
};

/** What supervisors ask of a provider of regulated firms: template B_07.01 of Regulation (EU) 2024/2956, and a few facts beside it. */
export const register = v.strictObject({
  basis,
  /** Name of the provider, or a code by which it is known. */
  provider: v.optional(name),
  /** Reference number of the contract. */
  contract: v.optional(name),
  /** Whether the work is a critical or important function. */
  critical: v.optional(v.picklist(ASSESSED)),
  noticeMonths: driver(
    optional({
      label: "Notice to the option's provider",
      unit: "month",
      min: 0,
      max: 60,
      whole: true,
      meaning: "For the register; counts in no figure.",
    }),
  ),
  substitutability: v.optional(v.picklist(SUBSTITUTABILITY)),
  reason: v.optional(v.picklist(REASONS)),
  lastAudit: v.optional(v.pipe(v.string(), v.check(isDay))),
  exitPlan: v.optional(v.picklist(YES_NO)),
  reintegration: v.optional(v.picklist(REINTEGRATION)),
  impact: v.optional(v.picklist(IMPACTS)),
  alternatives: v.optional(v.picklist(ASSESSED)),
  alternativeProviders: text,
});
