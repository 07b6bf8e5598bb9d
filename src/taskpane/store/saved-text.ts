import * as v from "valibot";
import { caseSchema } from "../../case/schema/case";
import type { Saved, Version } from "./case-store";

/**
 * What a pane stores. A case in the middle of being written may say things that don't fit together yet (shares that
 * don't add up); it must open again all the same, so only its form is checked.
 */
const savedSchema = v.object({ case: caseSchema, versions: v.optional(v.array(v.unknown()), []) });

const versionSchema = v.object({
  at: v.number(),
  label: v.string(),
  frozen: v.optional(v.boolean()),
  case: caseSchema,
});

/** Reads stored text; null where it is no case, whatever is wrong with it. */
export function readSaved(text: string): Saved | null {
  try {
    const read = v.safeParse(savedSchema, JSON.parse(text));
    if (!read.success) return null;
    // An earlier version that is no case any more takes nothing else with it.
    const versions = read.output.versions.filter((one): one is Version => v.is(versionSchema, one));
    return { case: read.output.case, versions };
  } catch {
    return null;
  }
}
