import type { Rule } from "../rule";
import { brokenReferences } from "./broken-references";
import { calculationSettings } from "./calculation-settings";
import { errorCells } from "./error-cells";
import { externalLinks } from "./external-links";
import { hardCodedNumbers } from "./hard-coded-numbers";
import { hiddenSheets } from "./hidden-sheets";
import { inconsistentRows } from "./inconsistent-rows";
import { longFormulas } from "./long-formulas";
import { missingUnits } from "./missing-units";
import { overwrittenFormulas } from "./overwritten-formulas";
import { volatileFunctions } from "./volatile-functions";

/** Every rule, the gravest first. */
export const rules: readonly Rule[] = [
  errorCells,
  brokenReferences,
  inconsistentRows,
  overwrittenFormulas,
  hardCodedNumbers,
  missingUnits,
  externalLinks,
  volatileFunctions,
  calculationSettings,
  longFormulas,
  hiddenSheets,
];
