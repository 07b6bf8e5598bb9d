import { arithmetic } from "./arithmetic";
import { bands } from "./bands";
import { cashflow } from "./cashflow";
import { choice } from "./choice";
import { comparison } from "./comparison";
import { later } from "./later";
import { learning } from "./learning";
import type { Operation } from "./operation";
import { quantile } from "./quantile";
import { queueing } from "./queueing";
import { series } from "./series";

/** The operations of the formula language, by the sign or name a formula writes. */
const table: ReadonlyMap<string, Operation> = new Map<string, Operation>(
  [arithmetic, comparison, choice, series, cashflow, queueing, bands, learning, quantile, ...later].flatMap(
    (group) => Object.entries(group),
  ),
);

/** The operation of that name, if the language has it. */
export const operationNamed = (name: string): Operation | undefined => table.get(name);

/** The names of all operations. */
export const operationNames = (): string[] => [...table.keys()];

export type { BlockWriter, Evaluator, ExcelContext, Operation, OperandKind } from "./operation";
