import { many } from "../many";

const count = many("en");

export const pages = {
  import: {
    reading: "Reading …",
    wholeFile: "The file",
    wrong: (n: number) => `${count(n, "thing is", "things are")} wrong in this file`,
    notOpened: "Nothing was opened. Mend the file, then import it again.",
    mendable: "The case can be opened all the same, and mended here.",
    notTaken: "Nothing was taken. Mend the file, then import it again.",
    needsCase: "Scenarios belong to a case: open the case first, then import them.",
    open: "Open this case",
    openAnyway: "Open and mend",
    scenarios: "Imported scenarios",
    scenarioCount: (names: readonly string[]) =>
      `${count(names.length, "scenario", "scenarios")}: ${names.join(", ")}. Scenarios of the same name are replaced.`,
    take: "Take the scenarios",
    cell: (row: number, column: number) => `Row ${row}, column ${column}`,
    table: {
      unknownDriver: (given: string) => `“${given}” is no input of this case.`,
      notNumber: (given: string) => `“${given}” is not a number.`,
      outside: (given: string) => `${given} is outside of what this input may be.`,
      blankInBase: (given: string) =>
        `${given} is given for an input that is blank in the base; give it there first.`,
      noName: () => "The scenario of this column has no name.",
      sameName: (given: string) => `Two columns are called “${given}”.`,
    },
  },
  paste: {
    title: "Check before adding",
    from: (address: string | undefined, rows: number, columns: number) =>
      `${address ?? "From Excel"}: ${count(rows, "row", "rows")}, ${count(columns, "column", "columns")}. Nothing is changed until you choose Add.`,
    bad: (n: number) => `${count(n, "cell needs", "cells need")} you`,
    otherwise: (n: number) =>
      `The other ${n} are ready. Fix them here, or go on with these left as they are.`,
    replacesNothing: "Replaces nothing",
    replaces: (n: number) => `Fills ${count(n, "row", "rows")} that ${n === 1 ? "is" : "are"} there`,
    cancel: "Cancel",
    add: (existing: number, added: number) =>
      existing === 0
        ? `Add ${count(added, "row", "rows")}`
        : added === 0
          ? `Fill ${count(existing, "row", "rows")}`
          : `Fill ${existing}, add ${added}`,
    label: "Pasted cells",
    done: (existing: number, added: number) => `${count(existing + added, "row is", "rows are")} taken.`,
    unnamed: (row: number) => `Row ${row}`,
    wrong: "What needs you",
    row: (n: number) => `Row ${n}`,
    place: (row: number, column: string) => `row ${row}, column ${column}`,
    columns: "How the columns were read",
    column: (letter: string) => `Column ${letter}`,
    leftOut: "left out",
    columnsLeftOut: (n: number, names: string) =>
      n === 1 ? `The column ${names} is left out.` : `${n} columns are left out: ${names}.`,
    rowsLeftOut: (n: number, names: string) =>
      n === 1
        ? `The row ${names} is left out: a title or a total.`
        : `${n} rows are left out, titles or totals: ${names}.`,
    useAll: (n: number) => `Use all ${n} that are offered`,
    /** Other words by which people head a column, in small letters. */
    words: {
      name: ["role", "position", "job", "job title", "title", "description", "cost", "item"],
      fte: ["fte", "ftes", "headcount", "heads", "employees", "staff", "hc", "number"],
      salary: ["salary", "base", "annual base", "base pay", "pay", "annual salary", "wage"],
      bonusRate: ["bonus", "variable", "incentive"],
      statutoryRate: ["statutory", "charges", "social", "payroll tax", "social security"],
      benefitsRate: ["benefits", "fringe"],
      seatCost: ["seat", "facilities", "workplace"],
      technologyCost: ["technology", "it", "equipment"],
      supervisorSpan: ["span", "span of control"],
      supervisorCost: ["supervisor", "lead cost", "team lead"],
      attritionRate: ["attrition", "turnover", "churn"],
      replacementCost: ["replacement", "hiring cost", "cost to hire"],
      avoidable: ["avoidable"],
      lagMonths: ["notice", "notice period"],
      annualAmount: ["amount", "annual", "annual cost", "cost", "yearly", "per year"],
      amountPerUnit: ["per unit", "unit cost"],
      probability: ["probability", "likelihood", "chance"],
      impact: ["impact", "loss", "severity"],
      minutesPerUnit: ["minutes", "aht", "handling time"],
      hoursPerYear: ["hours"],
    } as Readonly<Record<string, readonly string[]>>,
  },
  scenarios: {
    title: "Scenarios",
    hint: "Other values for some inputs, side by side with the base.",
    add: "Add a scenario",
    newName: (n: number) => `Scenario ${n}`,
    baseHint:
      "The base holds every input. Choose or add a scenario, then change inputs in any step: they change in that scenario only.",
    descriptionHint: "What is assumed, and why",
    howTo: (name: string) =>
      `Nothing differs yet. While ${name} is chosen, every input that you change in a step changes here only.`,
    changes: "What differs",
    input: "Input",
  },
  versions: {
    title: "Earlier versions",
    hint: "Kept when you open a case, go back to one, or return to it after a while.",
    none: "There is no earlier version yet.",
    before: (label: string) => `before: ${label}`,
    differs: (n: number) => (n === 0 ? "same numbers" : count(n, "input differs", "inputs differ")),
    restore: "Go back to this",
    restored: (time: string) => `The case is as it was ${time}.`,
    freezeAs: "Freeze the case as it is now",
    freezeExample: "Board paper, first draft",
    freeze: "Freeze",
    isFrozen: (name: string) => `Frozen as ${name}.`,
    frozenOn: (time: string) => `frozen ${time}`,
    letGo: "Let go",
    isLetGo: (name: string) => `${name} is no longer kept.`,
    tooManyFrozen: (most: number) => `There are ${most} frozen versions. Let one go to freeze another.`,
    computing: "Comparing …",
    nothing: "No number has changed since.",
    notComparable: (why: string) => `The net present values can't be compared: ${why}`,
    option: "Option",
    bridgeHint: (currency: string) =>
      `Net present value in the base, in ${currency}, from then to now. Each line is what it changed after those above.`,
    then: "Then",
    now: "Now",
    structure: "Lists, choices, inputs that came or went",
  },
};
