import * as v from "valibot";
import { caseSchema } from "../../case/schema/case";
import type { Saved } from "./case-store";

/**
 * What a pane stores. A case in the middle of being written may say things that don't fit together yet (shares that
 * don't add up); it must open again all the same, so only its form is checked.
 */
const savedSchema = v.object({
  case: caseSchema,
  versions: v.optional(v.array(v.object({ at: v.number(), label: v.string(), case: caseSchema })), []),
});

/** Reads stored text; null where it is no case, whatever is wrong with it. */
export function readSaved(text: string): Saved | null {
  try {
    const read = v.safeParse(savedSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
