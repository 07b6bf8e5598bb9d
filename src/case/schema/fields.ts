import * as v from "valibot";

/** Longest name and longest description that a person may give. */
const LONGEST_NAME = 80;
const LONGEST_TEXT = 2000;

/** An identifier inside a case: stable while names change. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** A name as shown to people: something of it can be seen (letters that fill a place without a shape don't count). */
export const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_NAME),
  v.regex(/^$|(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u),
);

/** A description in sentences. */
export const text = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT)));

/** A list that is empty where it is left out. */
export const list = <S extends v.GenericSchema>(item: S) =>
  v.optional(v.pipe(v.array(item), v.maxLength(100)), []);

/** Where the drivers of a group come from that don't say it themselves. */
export const basis = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT)));
