import * as v from "valibot";
import { shown, allowed } from "../kernel/messages";
import { nearest } from "../kernel/nearest";
import { listsForGroups } from "./check-shape";
import { keyTwice } from "./key-twice";
import { caseMessages } from "./messages";
import { noticesOf } from "./notices";
import { checkReferences } from "./references";
import { caseSchema, CASE_FORMAT, type Case } from "./schema/case";
import { driverRecordOf, numberOf, type Driver, type DriverRecord } from "./schema/driver";
import { ownLimits } from "./schema/largest";
import { schemaAt, unwrapped, type Schema } from "./schema/walk";

/** One thing that is wrong with a case, and where. */
export interface Problem {
  /** Address inside the case: `processes[0].roles[1].salary`; empty for the case as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A case with what it says to no effect, or all that is wrong with it. Never half a case. */
export type ReadCase =
  | { readonly ok: true; readonly case: Case; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LARGEST_MEGABYTES = 5;
const DEEPEST = 16;
const MOST_THINGS = 20_000;
const MOST_PROBLEMS = 50;

/** Reads a case from JSON text that may come from anywhere. */
export function readCaseText(text: string): ReadCase {
  const failed = (message: string): ReadCase => ({ ok: false, problems: [{ path: "", message }] });
  if (text.length > LARGEST_MEGABYTES * 1_000_000) return failed(caseMessages.tooLarge(LARGEST_MEGABYTES));
  if (nesting(text) > DEEPEST) return failed(caseMessages.tooDeep(DEEPEST));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failed(caseMessages.notJson((error as Error).message));
  }
  const twice = keyTwice(text);
  if (twice !== undefined) return failed(caseMessages.keyTwice(twice));
  const things = thingsIn(data);
  if (things > MOST_THINGS) return failed(caseMessages.tooMany(things, MOST_THINGS));
  return readCase(data);
}

/** Levels of braces and brackets outside of texts. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character === "\\") i++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return deepest;
}

/** Things in all lists together: each is checked by itself, so that a file of nothing but mistakes takes long. */
function thingsIn(data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  let things = Array.isArray(data) ? data.length : 0;
  for (const inside of Object.values(data)) things += thingsIn(inside);
  return things;
}

/** Checks data of unknown origin against the schema, then what the parts say of each other. */
export function readCase(data: unknown): ReadCase {
  const format =
    typeof data === "object" && data !== null ? (data as { format?: unknown }).format : undefined;
  if (format !== CASE_FORMAT)
    return { ok: false, problems: [{ path: "", message: caseMessages.otherFormat(format, CASE_FORMAT) }] };
  const lists = listsForGroups(root, data);
  if (lists.length > 0) return { ok: false, problems: lists.slice(0, MOST_PROBLEMS) };
  const read = v.safeParse(caseSchema, data);
  const problems = read.success
    ? checkReferences(read.output)
    : read.issues.slice(0, MOST_PROBLEMS).map(problemOf);
  if (read.success && problems.length === 0)
    return { ok: true, case: read.output, notices: noticesOf(read.output) };
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

const root = caseSchema as unknown as Schema;

type Issue = v.BaseIssue<unknown>;

function problemOf(issue: Issue): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  return { path: keys.reduce<string>(joined, ""), message: messageOf(issue, keys) };
}

/** processes[0].roles */
const joined = (path: string, key: string | number): string =>
  typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;

/** Fields that hold a name. */
const NAMES: readonly string[] = ["name", "volumeUnit", "provider", "contract"];

function messageOf(issue: Issue, keys: readonly (string | number)[]): string {
  const given = shown(issue.input);
  switch (issue.type) {
    case "picklist":
    case "variant":
      if (keys.at(-1) === "currency") return caseMessages.unknownCurrency(given);
      return caseMessages.notOneOf(String(issue.expected).replace(/[()]/g, ""), given);
    case "strict_object":
      if (issue.expected === "never") return caseMessages.unknownField(nearestField(keys));
      return issue.input === undefined
        ? caseMessages.missingField()
        : caseMessages.notType("an object", given);
    case "custom":
      return caseMessages.notDriver(given);
    case "check":
      if (keys.at(-1) === "lastAudit") return caseMessages.wrongDay(given);
      return outside(driverRecordOf(schemaAt(root, keys)), numberOf(issue.input as Driver));
    case "regex":
      if (keys.at(-1) === "start") return caseMessages.wrongMonth(given);
      if (keys.at(-1) === "currency") return caseMessages.wrongCurrency(given);
      if (NAMES.includes(keys.at(-1) as string)) return caseMessages.invisibleName();
      return keys[0] === "customLines" && keys.at(-1) === "id"
        ? caseMessages.wrongFormulaName(given)
        : caseMessages.wrongId(given);
    case "min_length":
    case "max_length":
      return caseMessages.wrongLength(limitOf(issue), (issue.input as string | readonly unknown[]).length);
    default:
      return issue.input === undefined
        ? caseMessages.missingField()
        : caseMessages.notType(wantedBy(issue), given);
  }
}

const outside = (record: DriverRecord | undefined, given: number | null): string =>
  `must be ${record === undefined ? "a number" : allowed(ownLimits(record, given))}, but is ${shown(given)}.`;

/** "at least 1 item", "at most 80 characters". */
function limitOf({ type, input, requirement }: Issue): string {
  const noun = typeof input === "string" ? "character" : "item";
  return `${type === "min_length" ? "at least" : "at most"} ${String(requirement)} ${noun}${requirement === 1 ? "" : "s"}`;
}

/** What a field of one type takes, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  record: "an object",
};

function wantedBy({ type, expected, requirement }: Issue): string {
  if (type === "min_value") return `at least ${String(requirement)}`;
  if (type === "max_value") return `at most ${String(requirement)}`;
  return TYPES[type] ?? String(expected);
}

/** The field that a mistyped one probably means. */
function nearestField(keys: readonly (string | number)[]): string {
  const parent = unwrapped(schemaAt(root, keys.slice(0, -1)));
  return nearest(String(keys.at(-1)), Object.keys(parent.entries ?? {}));
}
