// Generated from the files of this folder by `npm run generate`.
import type { Formula } from "../kernel/formula";
import contractArc from "./contract/arc";
import contractBanded from "./contract/banded";
import contractCredit from "./contract/credit";
import contractFxshare from "./contract/fxshare";
import contractGainshare from "./contract/gainshare";
import contractIndexed from "./contract/indexed";
import contractMinimum from "./contract/minimum";
import contractTermination from "./contract/termination";
import financeEaa from "./finance/eaa";
import financeIrr from "./finance/irr";
import financeIrrs from "./finance/irrs";
import financeMirr from "./finance/mirr";
import financeNpv from "./finance/npv";
import financePayback from "./finance/payback";
import financePi from "./finance/pi";
import financeReal from "./finance/real";
import financeRoi from "./finance/roi";
import financeXirr from "./finance/xirr";
import financeXnpv from "./finance/xnpv";
import fitAdvice from "./fit/advice";
import fitScore from "./fit/score";
import laborArbitrage from "./labor/arbitrage";
import laborAttrition from "./labor/attrition";
import laborBlended from "./labor/blended";
import laborConvergence from "./labor/convergence";
import laborDifferential from "./labor/differential";
import laborEquivalent from "./labor/equivalent";
import laborFte from "./labor/fte";
import laborHourly from "./labor/hourly";
import laborLoaded from "./labor/loaded";
import laborLoadrate from "./labor/loadrate";
import laborProject from "./labor/project";
import laborRelief from "./labor/relief";
import riskExpected from "./risk/expected";
import riskPert from "./risk/pert";
import riskPertinv from "./risk/pertinv";
import riskPertsd from "./risk/pertsd";
import riskTriangular from "./risk/triangular";
import riskTriangularinv from "./risk/triangularinv";
import staffingAgents from "./staffing/agents";
import staffingAsa from "./staffing/asa";
import staffingErlangs from "./staffing/erlangs";
import staffingOccupancy from "./staffing/occupancy";
import staffingServicelevel from "./staffing/service-level";
import staffingWait from "./staffing/wait";
import tcoCompare from "./tco/compare";
import tcoDecision from "./tco/decision";
import tcoHidden from "./tco/hidden";
import tcoHurdle from "./tco/hurdle";
import tcoInhouse from "./tco/inhouse";
import tcoInhouseYear from "./tco/inhouse-year";
import tcoOutsourced from "./tco/outsourced";
import tcoOutsourcedYear from "./tco/outsourced-year";
import tcoSavings from "./tco/savings";
import tcoSavingsrate from "./tco/savingsrate";
import transitionCost from "./transition/cost";
import transitionDip from "./transition/dip";
import transitionGovernance from "./transition/governance";
import transitionKnowledge from "./transition/knowledge";
import transitionLearning from "./transition/learning";
import transitionLearningTotal from "./transition/learning-total";
import transitionParallel from "./transition/parallel";
import transitionRamp from "./transition/ramp";
import transitionRetained from "./transition/retained";
import transitionSeverance from "./transition/severance";
import transitionStranded from "./transition/stranded";

/** Every formula with its words, sources and examples. */
export const formulas: readonly Formula[] = [
  contractArc,
  contractBanded,
  contractCredit,
  contractFxshare,
  contractGainshare,
  contractIndexed,
  contractMinimum,
  contractTermination,
  financeEaa,
  financeIrr,
  financeIrrs,
  financeMirr,
  financeNpv,
  financePayback,
  financePi,
  financeReal,
  financeRoi,
  financeXirr,
  financeXnpv,
  fitAdvice,
  fitScore,
  laborArbitrage,
  laborAttrition,
  laborBlended,
  laborConvergence,
  laborDifferential,
  laborEquivalent,
  laborFte,
  laborHourly,
  laborLoaded,
  laborLoadrate,
  laborProject,
  laborRelief,
  riskExpected,
  riskPert,
  riskPertinv,
  riskPertsd,
  riskTriangular,
  riskTriangularinv,
  staffingAgents,
  staffingAsa,
  staffingErlangs,
  staffingOccupancy,
  staffingServicelevel,
  staffingWait,
  tcoCompare,
  tcoDecision,
  tcoHidden,
  tcoHurdle,
  tcoInhouse,
  tcoInhouseYear,
  tcoOutsourced,
  tcoOutsourcedYear,
  tcoSavings,
  tcoSavingsrate,
  transitionCost,
  transitionDip,
  transitionGovernance,
  transitionKnowledge,
  transitionLearning,
  transitionLearningTotal,
  transitionParallel,
  transitionRamp,
  transitionRetained,
  transitionSeverance,
  transitionStranded,
];
