import { Refused } from "../root";

/**
 * Puts a value at an address inside a case, such as `processes[0].roles[1].salary`: the addresses that problems have.
 * What the address leads through must be there.
 */
export function setAt(data: unknown, address: string, value: unknown): void {
  const keys = keysOf(address);
  const last = keys.pop() as string | number;
  let place = data;
  for (const key of keys)
    place = isIn(place, key) ? (place as Record<string | number, unknown>)[key] : undefined;
  const fits = Array.isArray(place)
    ? typeof last === "number" && last <= place.length
    : typeof place === "object" && place !== null && typeof last === "string";
  if (!fits || last === "__proto__") throw new Refused(`There is no place "${address}" in the case.`);
  (place as Record<string | number, unknown>)[last] = value;
}

const isIn = (place: unknown, key: string | number): boolean =>
  typeof place === "object" && place !== null && Object.hasOwn(place, key);

function keysOf(address: string): (string | number)[] {
  if (!/^[A-Za-z]\w*(\[\d{1,4}\]|\.[A-Za-z]\w*)*$/.test(address))
    throw new Refused(`"${address}" is no address such as processes[0].roles[1].salary.`);
  return [...address.matchAll(/\[(\d+)\]|\w+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}
