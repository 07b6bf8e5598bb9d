import type { Formula } from "../../src/kernel/formula";
import { anchorOf } from "../site/anchor";

/** What the first word of a line kind's name stands for. */
const SUBJECTS: Readonly<Record<string, string>> = {
  time: "Timeline and indices",
  inhouse: "In-house today",
  hours: "Hours of service",
  migration: "Migration",
  leaving: "What stays, and what ends late",
  provider: "The provider's team",
  contract: "The contract",
  incumbent: "The provider of today",
  change: "Software alone, or improved in-house",
  automation: "AI agents in front of the work",
  redesign: "Redesign before the work moves",
  transfer: "Build, operate, transfer",
  exit: "Leaving the provider",
  register: "The register of providers",
  organization: "Retained organization and governance",
  locationTax: "Taxes by location",
  transition: "One-off costs",
  benefits: "Benefits",
  service: "Service levels, speed and paper",
  risk: "Risk",
  result: "Totals, tax and savings",
  bridge: "Bridge",
  figure: "Key figures",
};

/** The page that lists every kind of line of a case with its formula. */
export function linesPage(lines: readonly Formula[]): string {
  const sections = Object.entries(SUBJECTS).flatMap(([subject, title]) => {
    const own = lines.filter((line) => line.name.startsWith(`${subject}.`));
    return [`## ${title}`, "", ...own.flatMap(entry)];
  });
  const known = lines.every((line) => (line.name.split(".")[0] as string) in SUBJECTS);
  if (!known) throw new Error("A line kind has a subject that the page of lines does not know.");
  return [
    "# The lines of a case",
    "",
    "Generated from what computes them. Each is a value for every month.",
    "",
    ...sections,
  ].join("\n");
}

const headingOf = ({ label, name }: Formula): string => `${label} (\`${name}\`)`;

/** Where a kind of line stands on the page. */
export const anchorOfLine = (line: Formula): string => anchorOf(headingOf(line));

function entry(line: Formula): string[] {
  if (line.gives === "table") return [];
  return [
    `### ${headingOf(line)}`,
    "",
    `${line.meaning} Unit: ${line.unit === "1" ? "factor" : line.unit}.`,
    "",
    "```",
    line.formula,
    "```",
    "",
  ];
}
