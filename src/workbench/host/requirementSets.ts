import type { RequirementSets } from "../protocol/identity";

/**
 * The requirement sets that the workbench advertises. ExcelApi stops at 1.15, which is what the JavaScript of
 * office.js 1.1.110 knows; members of these sets that are not simulated fail with ApiNotFound. Dialogs, shortcuts
 * and single sign-on are not there and not advertised.
 */
export const requirementSets: RequirementSets = {
  ExcelApi: 1.15,
  ExcelApiOnline: 1.1,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.9,
  SharedRuntime: 1.1,
  RibbonApi: 1.1,
  DelayForCellEdit: 1.1,
  RichApiRuntime: 1.2,
  Settings: 1.1,
};
