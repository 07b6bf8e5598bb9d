import * as fc from "../../support/fast-check";

/** A thing of a case, or a part of one, as it stands in a file. */
export type Fields = Record<string, unknown>;

/** Evenly spread numbers: a generator's own taste for extremes would make nearly everything 0. */
export const between = (least: number, most: number, digits = 6): fc.Arbitrary<number> =>
  fc
    .noBias(fc.integer({ min: 0, max: 1_000_000 }))
    .map((x) => Number((least + ((most - least) * x) / 1e6).toFixed(digits)));

/** Money, minutes or people, now and then none. */
export const amount = (most: number) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: between(0, most, 2) });
/** A share or rate; nothing and all of it often enough. */
export const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 5, arbitrary: between(0, 1) },
);
/** A yearly change, up or down. */
export const growth = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: between(-0.2, 0.3, 4) },
);
/** Whole months, the fewest often enough. */
export const months = (most: number, least = 0) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(least) },
    { weight: 3, arbitrary: fc.noBias(fc.integer({ min: least, max: most })) },
  );

/** Left out, blank, bare, or with a note: a reader must not care. */
export const maybe = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(undefined, null) },
    { weight: 3, arbitrary: stated(arbitrary) },
  );
/** Bare, or with a note. */
export const stated = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 4, arbitrary },
    { weight: 1, arbitrary: arbitrary.map((value) => ({ value, note: "A note." })) },
  );

/** Fields of an object, those undefined left out. */
export const fields = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc
    .record(shape)
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

/** At most so many things, named by a letter and a number. */
export const several = (
  letter: string,
  most: number,
  thing: fc.Arbitrary<Fields>,
  least = 0,
): fc.Arbitrary<Fields[]> =>
  fc
    .array(thing, { minLength: least, maxLength: most })
    .map((all) => all.map((one, i) => ({ id: `${letter}${i + 1}`, ...one })));

/** The same with a name. */
export const named = (thing: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  thing.map((one) => ({ name: "Thing", ...one }));

/** A group of fields that only make sense together: all of them, or none. */
export const clause = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fields(shape) });
