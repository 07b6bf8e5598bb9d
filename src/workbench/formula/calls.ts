import { type Token, tokenize } from "./tokens";

/** A call of a custom function inside a formula. */
export interface CustomCall {
  /** As written, for instance "BPO.LABOR.LOADED". */
  readonly name: string;
  /** The arguments; one that is left out has no parts. */
  readonly args: readonly (readonly FormulaPart[])[];
}

/** A formula as text between custom calls. */
export type FormulaPart = Token | CustomCall;

export const isCall = (part: FormulaPart): part is CustomCall => "args" in part;

/** Finds the custom calls of a formula (without its "="); `isCustom` knows the names. */
export function parseCalls(formula: string, isCustom: (name: string) => boolean): FormulaPart[] {
  const tokens = tokenize(formula);
  const { parts } = readUntil(tokens, 0, isCustom, () => false);
  return parts;
}

interface Read {
  readonly parts: FormulaPart[];
  /** Index of the token that ended the reading. */
  readonly end: number;
}

function readUntil(
  tokens: readonly Token[],
  start: number,
  isCustom: (name: string) => boolean,
  ends: (token: Token) => boolean,
): Read {
  const parts: FormulaPart[] = [];
  let depth = 0;
  let index = start;
  for (let token = tokens[index]; token; token = tokens[index]) {
    if (depth === 0 && ends(token)) break;
    if (token.kind === "function" && isCustom(token.text)) {
      const call = readCall(tokens, index, isCustom);
      parts.push(call.call);
      index = call.next;
      continue;
    }
    if (token.text === "(" || token.text === "{" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "}" || token.text === "]") depth--;
    parts.push(token);
    index++;
  }
  return { parts, end: index };
}

/** Reads a call from its name on; the next token after it follows its closing parenthesis. */
function readCall(
  tokens: readonly Token[],
  nameAt: number,
  isCustom: (name: string) => boolean,
): { call: CustomCall; next: number } {
  const args: FormulaPart[][] = [];
  let index = nameAt + 2;
  for (;;) {
    const { parts, end } = readUntil(tokens, index, isCustom, ({ text }) => text === "," || text === ")");
    args.push(trimmed(parts));
    index = end + 1;
    if (tokens[end]?.text !== ",") break;
  }
  const hasNone = args.length === 1 && args[0]?.length === 0;
  return { call: { name: tokens[nameAt]?.text ?? "", args: hasNone ? [] : args }, next: index };
}

const isSpace = (part: FormulaPart | undefined): boolean =>
  part !== undefined && !isCall(part) && part.kind === "space";

function trimmed(parts: FormulaPart[]): FormulaPart[] {
  let [start, end] = [0, parts.length];
  while (start < end && isSpace(parts[start])) start++;
  while (end > start && isSpace(parts[end - 1])) end--;
  return parts.slice(start, end);
}
