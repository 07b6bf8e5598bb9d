import { laterNames } from "../../formulas/start-codes.generated";

/** The names of the functions that read sourced figures. */
const dataNames = [
  "DATA.FX",
  "DATA.HOLIDAYS",
  "DATA.HOURS",
  "DATA.INFLATION",
  "DATA.SOURCE",
  "DATA.WAGE.PPP",
  "DATA.WAGE.US",
];

/** Calls that wait for the pane's part of the page, which loads what answers them with the first of them. */
const calls: unknown[] = [];

/** Associates the functions that start-up does without. The page finds their calls under the name `laterCalls`. */
export function associateLaterFunctions(): void {
  Object.assign(globalThis, { laterCalls: calls });
  for (const name of [...laterNames, ...dataNames])
    CustomFunctions.associate(
      name,
      (...args: unknown[]) => new Promise((answer, refuse) => void calls.push([name, args, answer, refuse])),
    );
}
