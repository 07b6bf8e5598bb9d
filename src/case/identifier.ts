import type { Case } from "./schema/case";

/** Words that lines of the model are called by; a thing of the case must not be mistaken for one. */
const TAKEN = [
  "base",
  "inhouse",
  "time",
  "total",
  "tax",
  "figure",
  "bridge",
  "wages",
  "currency",
  "volume",
  "prices",
];
const LONGEST = 40;

/** An identifier made from a name that nothing else in the case has. */
export function newIdentifier(source: Case, name: string): string {
  const used = new Set([...TAKEN, ...identifiersIn(source)]);
  const word = asIdentifier(name);
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? word : `${word.slice(0, LONGEST - 5)}-${count}`;
    if (!used.has(candidate)) return candidate;
  }
}

const asIdentifier = (name: string): string => {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return plain.slice(0, LONGEST).replace(/-+$/, "") || "item";
};

function identifiersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(identifiersIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "id" && typeof inner === "string" ? [inner] : identifiersIn(inner),
  );
}
