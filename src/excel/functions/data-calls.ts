/** The names of the functions that read sourced figures. */
const names = [
  "DATA.FX",
  "DATA.HOLIDAYS",
  "DATA.HOURS",
  "DATA.INFLATION",
  "DATA.SOURCE",
  "DATA.WAGE.PPP",
  "DATA.WAGE.US",
];

/** Calls that wait for the pane's part of the page, which loads the figures with the first of them. */
const calls: unknown[] = [];

/** Associates the DATA functions. The page finds their calls under the name `dataCalls`. */
export function associateDataFunctions(): void {
  Object.assign(globalThis, { dataCalls: calls });
  for (const name of names)
    CustomFunctions.associate(
      name,
      (...args: unknown[]) => new Promise((answer, refuse) => void calls.push([name, args, answer, refuse])),
    );
}
