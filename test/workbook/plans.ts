import fc from "../support/fast-check";
import type { RiskStudy } from "../../src/analysis/study";
import { readCase, readCaseText } from "../../src/case/read";
import { loadParser } from "../../src/case/custom/parser";
import type { Case } from "../../src/case/schema/case";
import { templates } from "../../src/case/templates";
import { planWorkbook } from "../../src/workbook/plan/build";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import { randomCase } from "../case/random-case";

/** The plan of a case's workbook, built on a fixed day: with the sheet Risk where a study is given. */
export function planOf(source: Case, risk?: RiskStudy): WorkbookPlan {
  const planned = planWorkbook(source, { built: "2026-11-22", risk });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems.slice(0, 3)));
  return planned.plan;
}

/** The templates as cases, each with its plan, which is made when it is first asked for. */
export const templateCases = templates.map((template) => {
  const read = readCase(template.case);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  let plan: WorkbookPlan | undefined;
  return {
    id: template.id,
    source: read.case,
    get plan(): WorkbookPlan {
      return (plan ??= planOf(read.case));
    },
  };
});

/**
 * Plans of so many random cases. Formulas are the same in every month, so that short cases test as much: most have
 * one year, and each tenth as many as it likes.
 */
export async function randomPlans(count: number, seed: number): Promise<WorkbookPlan[]> {
  return (await randomCases(count, seed)).map((source) => planOf(source));
}

/** The cases themselves. */
export async function randomCases(count: number, seed: number): Promise<Case[]> {
  await loadParser();
  const found: Case[] = [];
  for (let batch = 0; found.length < count; batch++) {
    for (const raw of fc.sample(randomCase, { numRuns: 20, seed: seed + batch })) {
      if (found.length === count) break;
      const isShort = (raw as { years?: number }).years === 1;
      if (!isShort && found.length % 10 > 0) continue;
      const read = readCaseText(JSON.stringify(raw));
      if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
      found.push(read.case);
    }
  }
  return found;
}
