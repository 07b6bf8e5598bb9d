import { quotedSheet } from "../formula-text/reference";
import type { CheckReport, RuleReport } from "./check";
import type { Finding, Severity } from "./rule";
import { counted } from "../wording";

const headings: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", note: "NOTE" };

/** The report as text for a person: a summary, then each rule with its places, at most `mostPerRule` of them. */
export function reportText(report: CheckReport, mostPerRule = 10): string {
  const broken = report.rules.filter(({ count }) => count > 0);
  const kept = report.rules.length - broken.length;
  const size = `${counted(report.sheets, "sheet")}, ${counted(report.formulas, "formula")} checked`;
  if (broken.length === 0) return `${size}: no findings. All ${report.rules.length} rules are kept.\n`;
  const summary = `${size}: ${counted(report.count, "finding")}. ${kept} of ${report.rules.length} rules are kept.`;
  return [summary, ...broken.map((rule) => ruleText(rule, mostPerRule))].join("\n\n") + "\n";
}

function ruleText({ title, why, severity, count, findings }: RuleReport, most: number): string {
  const lines = [`${headings[severity]}  ${title} (${count.toLocaleString("en-US")})`, `  ${why}`];
  let todo = "";
  for (const finding of findings.slice(0, most)) {
    lines.push(`  - ${place(finding)}${finding.what}`);
    if (finding.todo !== todo) lines.push(`    To do: ${finding.todo}`);
    todo = finding.todo;
  }
  if (count > most) lines.push(`  ... and ${(count - most).toLocaleString("en-US")} more`);
  return lines.join("\n");
}

function place({ sheet, cells }: Finding): string {
  if (sheet === undefined) return "";
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : quotedSheet(sheet);
  return cells === undefined ? `${name}: ` : `${name}!${cells}: `;
}
