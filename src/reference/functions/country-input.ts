import type { TextInput } from "../../kernel/formula";

/** A country, as every function of the family takes it. */
export const country = {
  label: "Country",
  kind: "text",
  meaning: 'Its English name or ISO code: "India", "IN" or "IND".',
} as const satisfies TextInput;
