/** The case engine: read a case, compute it, ask where a number comes from. */
export { CaseProblems, evaluateCase, openCase, type OpenedCase } from "../case/open";
export { explainLine, type Explanation } from "../case/explain";
export { templates, type Template } from "../case/templates";
export { FormulaError, isError, type ErrorKind } from "../kernel/error";
export type { FigureValue } from "../case/evaluate";
export type { Model } from "../case/model/model";
export type { Problem } from "../case/read";
export type { Results } from "../case/results";
export type { Case } from "../case/schema/case";
