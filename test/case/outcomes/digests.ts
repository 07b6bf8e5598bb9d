import { createHash } from "node:crypto";
import { readCase } from "../../../src/case/read";
import { computeCase } from "../../../src/case/results";
import { templates } from "../../../src/case/templates";

/** Digests of all that a template comes to, by template and scenario: every line in every month and every key figure, to the last bit. */
export function digests(): Record<string, string> {
  return Object.fromEntries(
    templates.flatMap(({ id, case: data }) => {
      const read = readCase(data);
      if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.problems)}`);
      return ["base", ...read.case.scenarios.map((scenario) => scenario.id)].map((scenario) => {
        const computed = computeCase(read.case, scenario === "base" ? undefined : scenario);
        if (!computed.ok) throw new Error(`${id}: ${JSON.stringify(computed.problems)}`);
        const { model, values, figures } = computed.results;
        const lines = model.lines.map((line) => [line.id, Array.from(values.row(line.id))] as const);
        const named = [...lines, ...figures].sort(([a], [b]) => (a < b ? -1 : 1));
        return [
          `${id} ${scenario}`,
          createHash("sha256").update(JSON.stringify(named)).digest("hex"),
        ] as const;
      });
    }),
  );
}
