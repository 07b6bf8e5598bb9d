import { isError } from "../../../kernel/error";
import { nearest } from "../../../kernel/nearest";
import { call as callFunction, plainName } from "../../../library/formulas";
import { functions as all } from "../../../library/functions";
import { templates as allTemplates } from "../../../case/templates";
import { Refused } from "../root";
import type { Tool } from "../tool";

const functions: Tool = {
  name: "functions",
  title: "Functions",
  description:
    "Lists functions with what they answer; with a name, the whole record: inputs with unit and limits, meaning, source, examples.",
  input: {
    name: { type: "string", description: "A function, such as LABOR.DIFFERENTIAL." },
    family: { type: "string", description: "Only those of a family, such as LABOR." },
  },
  output: ["functions"],
  run({ name, family }) {
    if (typeof name === "string") {
      const wanted = plainName(name);
      const found = all.find((one) => one.name === wanted);
      if (found === undefined) {
        const names = all.map((one) => one.name);
        throw new Refused(`There is no function "${name}"; did you mean ${nearest(wanted, names)}?`);
      }
      return { data: { functions: [found] }, text: JSON.stringify(found) };
    }
    const chosen = all.filter(
      (one) => typeof family !== "string" || one.name.startsWith(`${family.toUpperCase()}.`),
    );
    const listed = chosen.map(({ name, label, inputs }) => ({ name, label, inputs: Object.keys(inputs) }));
    return {
      data: { functions: listed },
      text: listed.map(({ name, label, inputs }) => `${name}(${inputs.join(", ")}): ${label}`).join("\n"),
    };
  },
};

const call: Tool = {
  name: "call",
  title: "Call a function",
  description: "The value of one function, as a cell of Excel would show it, or why there is none.",
  input: {
    name: { type: "string", description: "The function, such as LABOR.DIFFERENTIAL.", required: true },
    arguments: {
      type: "array",
      description:
        "Its inputs in order; null for one left out, a list for a range. Rates are shares: 0.08 is 8 %.",
      required: true,
    },
  },
  output: [],
  run({ name, arguments: args }) {
    const called = plainName(name as string);
    const value = callFunction(called, args as unknown[]);
    if (isError(value)) {
      const { kind: type, message } = value;
      return { data: { error: { type, message } }, text: `${type} ${message}`, isError: true };
    }
    const unit = all.find((one) => one.name === called);
    const told = unit !== undefined && "unit" in unit && unit.unit !== "1" ? ` ${unit.unit}` : "";
    return { data: { value }, text: `${unit?.label ?? called}: ${JSON.stringify(value)}${told}` };
  },
};

const templates: Tool = {
  name: "templates",
  title: "Templates",
  description: "The cases to start from: illustrative figures, and published ones with their source.",
  input: {},
  output: ["templates"],
  run() {
    const listed = allTemplates.map(({ id, title, description }) => ({ id, title, description }));
    return {
      data: { templates: listed },
      text: listed.map(({ id, title, description }) => `${id}: ${title}. ${description}`).join("\n"),
    };
  },
};

export const functionTools: readonly Tool[] = [functions, call, templates];
