import { explainLine, type Explanation } from "../case/explain";
import { explainFigure, type FigureExplanation } from "../case/explain-figure";
import { EXIT, Misuse, type Command } from "./command";
import { printJson } from "./print-json";
import { readAndCompute } from "./read-case";

/** `explain case.json LINE`: a line's formula with its values in a month, or what a key figure reads. */
export const explain: Command = {
  name: "explain",
  usage: "case.json LINE [--month N] [--scenario NAME] [--json]",
  purpose: "why a line or a key figure has its value",
  options: { month: { type: "string" }, scenario: { type: "string" }, json: { type: "boolean" } },
  async run([file, line], { month, scenario, json }) {
    if (line === undefined)
      throw new Misuse("The line's identifier is missing; `evaluate --json` lists them.");
    const { results } = await readAndCompute(file, scenario as string | undefined);
    const { months } = results.model;
    const chosen = month === undefined ? months : Number(month);
    if (!Number.isInteger(chosen) || chosen < 1 || chosen > months)
      throw new Misuse(`--month must be a whole number from 1 to ${months}, but is ${String(month)}.`);
    const figure = results.model.figures.find(({ id }) => id === line);
    if (figure !== undefined) {
      if (month !== undefined) throw new Misuse("A key figure is about all months: leave --month out.");
      const explanation = explainFigure(results, figure);
      if (json) printJson(explanation);
      else process.stdout.write(figureText(explanation));
      return EXIT.done;
    }
    const explanation = explainLine(results, line, chosen);
    if (json) printJson(explanation);
    else process.stdout.write(explanationText(explanation));
    return EXIT.done;
  },
};

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 4 });

/** An explanation as a person reads it. */
export function explanationText(of: Explanation): string {
  const terms =
    of.terms.length > 1
      ? of.terms.map(
          ({ sign, label, value }) =>
            `  ${sign || " "} ${label}: ${value === undefined ? "" : number(value)}`,
        )
      : [];
  const inputs = of.inputs.map(({ label, unit, value, basis, lines, drivers }) => {
    const text =
      typeof value === "number"
        ? number(value)
        : typeof value === "object"
          ? `${value.length} values`
          : String(value);
    const where = [...lines, ...drivers].slice(0, 4).join(", ");
    return `  ${label} = ${text}${unit === "1" ? "" : ` ${unit}`}${basis ? `  (${basis})` : ""}${where ? `  [${where}]` : ""}`;
  });
  return [
    `${[...of.groups, of.label].join(", ")}: ${number(of.value)} ${of.unit === "1" ? "" : of.unit}`.trimEnd() +
      ` in month ${of.month}`,
    of.meaning,
    "",
    `  = ${of.formula}`,
    `  = ${of.withValues}`,
    ...(terms.length > 0 ? ["", "Parts", ...terms] : []),
    "",
    "Inputs",
    ...inputs,
    "",
    `By year: ${of.years.map(number).join(" | ")}`,
    "",
  ].join("\n");
}

/** A key figure as a person reads it. */
function figureText(of: FigureExplanation): string {
  const unit = of.unit === "1" ? "" : ` ${of.unit}`;
  const value = of.value === null ? `no value: ${of.reason ?? ""}` : `${number(of.value)}${unit}`;
  const inputs = of.inputs.flatMap(({ label, value: own, lines, drivers }) => {
    const [line] = lines;
    if (line?.years === undefined)
      return [
        `  ${label} = ${own === null ? "" : typeof own === "number" ? number(own) : own}  [${[...drivers, ...lines.map(({ id }) => id)].join(", ")}]`,
      ];
    const total = line.value === null ? "" : ` = ${number(line.value)} in all`;
    return [`  ${label}${total}  [${line.id}]`, `    by year: ${line.years.map(number).join(" | ")}`];
  });
  return [
    `${[...of.groups, of.label].join(", ")}: ${value}`,
    of.meaning,
    "",
    `  = ${of.formula}`,
    "",
    "Reads",
    ...inputs,
    "",
  ].join("\n");
}
