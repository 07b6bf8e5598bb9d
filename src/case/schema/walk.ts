import type * as v from "valibot";

/** The parts of a valibot schema that lead on to the schemas inside it. */
export type Schema = v.GenericSchema & {
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly pipe?: readonly Schema[];
};

/** The schema that lists the fields or items, without what makes it optional or checks it further. */
export function unwrapped(schema: Schema): Schema {
  if (schema.wrapped !== undefined) return unwrapped(schema.wrapped);
  const first = schema.pipe?.[0];
  return first !== undefined && first !== schema ? unwrapped(first) : schema;
}

/** The schema of a field, by the keys and positions that lead to it. */
export function schemaAt(root: Schema, keys: readonly (string | number)[]): Schema {
  return keys.reduce<Schema>((schema, key) => {
    const inside = unwrapped(schema);
    return (typeof key === "number" ? inside.item : inside.entries?.[key]) ?? schema;
  }, root);
}
