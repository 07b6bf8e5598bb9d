import type { Assessed, Criterion, Fit } from "../case/assessment/assess";
import { number, table } from "./text-table";

/** An assessment for programs: processes and parts by their identifiers, criteria by theirs; null where nobody gave a score. */
export function fitJson({ threshold, criteria, processes, parts, draws }: Fit): unknown {
  const common = ({ name, score, means, unscored }: Assessed, asked: readonly Criterion[]) => ({
    name,
    score,
    criteria: Object.fromEntries(asked.map(({ id }, i) => [id, means[i] ?? null])),
    unscored: unscored.map((place) => asked[place]?.id),
  });
  return {
    threshold,
    weights: Object.fromEntries(
      [...criteria.process, ...criteria.option].map(({ id, weight }) => [id, weight]),
    ),
    processes: Object.fromEntries(
      processes.map((one) => [one.id, { ...common(one, criteria.process), core: one.core }]),
    ),
    parts: Object.fromEntries(
      parts.map((one) => [
        one.id,
        {
          ...common(one, criteria.option),
          failed: one.failed.map((place) => criteria.option[place]?.id),
          firstShare: one.first,
          advice: Object.fromEntries(one.advice.map(({ process, advice }) => [process, advice])),
        },
      ]),
    ),
    draws,
  };
}

const points = (value: number | null): string => (value === null ? "–" : number(value, 2));

/** The assessment as tables of text: what fits, and what is core. */
export function fitTables({ threshold, criteria, processes, parts, draws }: Fit): string[] {
  const asked = criteria.option;
  const fits =
    asked.length === 0
      ? []
      : [
          ...table([
            ["Fit, 1 to 5", ...parts.map(({ name }) => name)],
            ...asked.map(({ name, minimum }, i) => [
              `  ${name}${minimum === null ? "" : `, at least ${minimum}`}`,
              ...parts.map(
                ({ means, failed }) => points(means[i] ?? null) + (failed.includes(i) ? " fails" : ""),
              ),
            ]),
            ["Weighted mean", ...parts.map(({ score }) => points(score))],
            [
              `First in ${number(draws)} random weights`,
              ...parts.map(({ first }) => (first === null ? "–" : `${number(100 * first, 1)} %`)),
            ],
          ]),
          "",
        ];
  const cores = processes.filter(({ score }) => score !== null);
  const core =
    cores.length === 0
      ? []
      : [
          ...table([
            [`Core, 1 to 5; from ${number(threshold, 1)} on`, "Score", ""],
            ...cores.map(({ name, score, core: is }) => [name, points(score), is ? "core" : "not core"]),
          ]),
          "",
        ];
  return [...fits, ...core];
}
