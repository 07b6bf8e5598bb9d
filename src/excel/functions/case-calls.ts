/** The names of the functions that read the workbook's own case. */
const names = [
  ...["CASE.BREAKEVEN", "CASE.COMPARE", "CASE.TABLE", "CASE.TORNADO", "CASE.VALUE"],
  "RISK.SIMULATE",
];

/** Calls that wait for the pane's part of the page: what answers them is not in this script, which must start at once. */
const calls: unknown[] = [];

/** Associates the CASE functions. The page finds their calls under the name `caseCalls`. */
export function associateCaseFunctions(): void {
  Object.assign(globalThis, { caseCalls: calls });
  for (const name of names)
    CustomFunctions.associate(name, (...args: unknown[]) => void calls.push([name, args]));
}
