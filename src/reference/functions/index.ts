import type { DataFunction } from "../data-function";
import fx from "./fx";
import holidays from "./holidays";
import hours from "./hours";
import inflation from "./inflation";
import source from "./source";
import wagePpp from "./wage-ppp";
import wageUs from "./wage-us";

/** Every function that reads sourced figures, in the order of their names. */
export const dataFunctions: readonly DataFunction[] = [
  fx,
  holidays,
  hours,
  inflation,
  source,
  wagePpp,
  wageUs,
];
