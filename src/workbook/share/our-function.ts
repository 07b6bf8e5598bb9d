import { tokenize } from "../formula-text/tokens";

/** What every function of ours begins with. */
const namespace = "BPO";
const stored = new RegExp(`^_xldudf_${namespace}_(.+)$`, "i");
const typed = new RegExp(`^${namespace}\\.(.+)$`, "i");

/**
 * The function's name without our namespace, as in the registry ("LABOR.LOADED"), or undefined where it is not ours.
 * Files hold `_xldudf_BPO_LABOR_LOADED`; some programs write what a person types, or put more prefixes before it.
 */
export function ourFunction(name: string): string | undefined {
  const plain = name.replace(/^(?:_xl[a-z]*\.)+/i, "");
  const rest = stored.exec(plain)?.[1]?.replace(/_/g, ".") ?? typed.exec(plain)?.[1];
  return rest?.toUpperCase();
}

/** What a person types: "LABOR.LOADED" gives "BPO.LABOR.LOADED". */
export function typedName(name: string): string {
  return `${namespace}.${name}`;
}

/** What files hold: "LABOR.LOADED" gives "_xldudf_BPO_LABOR_LOADED". */
export function storedName(name: string): string {
  return `_xldudf_${namespace}_${name.replace(/\./g, "_")}`;
}

/** Whether the text may hold a function of ours: a quick look before it is read. */
export function mayHoldOurs(formula: string): boolean {
  return /_xldudf_bpo_|bpo\./i.test(formula);
}

/** The formula with our functions named by `rename`; every other character as it was. Throws FormulaUnreadable. */
export function renameOurs(formula: string, rename: (name: string) => string): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { kind, start, end, text } of tokenize(formula)) {
    const ours = kind === "function" ? ourFunction(text.slice(0, -1)) : undefined;
    if (ours === undefined) continue;
    pieces.push(formula.slice(at, start), rename(ours), "(");
    at = end;
  }
  return pieces.join("") + formula.slice(at);
}
