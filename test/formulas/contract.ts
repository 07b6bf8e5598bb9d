import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `LABOR.LOADED(salary, [bonusRate=0])` between backticks. */
const signature = /`([A-Z]+(?:\.[A-Z]+)+)\((.*?)\)`/g;

/** "…" in place of parameters: those of the function before. */
const THE_SAME = "…";

/**
 * The function contract, contract.md and contract-2.md: each function's parameters in their order, `[x]` optional, `=v` its default.
 * Names and order are for ever. A copy on purpose: a record that drifts away from it breaks a test.
 */
export const contract: Readonly<Record<string, string>> = read();

/** Formulas whose result no native Excel formula can give. */
export const withoutExcelForm: readonly string[] = [
  "FINANCE.IRRS",
  "FIT.RANKSHARE",
  "STAFFING.ERLANGA.AGENTS",
  "STAFFING.ERLANGA.ASA",
];

function read(): Record<string, string> {
  const found: Record<string, string> = {};
  let before = "";
  const text = ["contract.md", "contract-2.md"].map((file) => readFileSync(join(__dirname, file), "utf8"));
  for (const [, name = "", parameters = ""] of text.join("\n").matchAll(signature)) {
    if (parameters !== THE_SAME) before = parameters;
    found[name] = before;
  }
  return found;
}
