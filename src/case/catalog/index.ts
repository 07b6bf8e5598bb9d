import { engineering } from "./engineering";
import type { CatalogEntry } from "./entry";
import { finance } from "./finance";
import { frontOffice } from "./front-office";
import { it } from "./it";
import { knowledge } from "./knowledge";
import { operations } from "./operations";
import { people } from "./people";

export type { CatalogEntry, CatalogWords } from "./entry";

/** What is outsourced in practice, in the order in which it is offered. */
export const catalog: readonly CatalogEntry[] = [
  ...frontOffice,
  ...finance,
  ...operations,
  ...people,
  ...it,
  ...knowledge,
  ...engineering,
];
