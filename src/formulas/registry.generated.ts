// Generated from the files of this folder by `npm run generate`.
import type { Formula } from "../kernel/formula";
import benefitCoverage from "./benefit/coverage";
import benefitFlexibility from "./benefit/flexibility";
import benefitPaperless from "./benefit/paperless";
import benefitQuality from "./benefit/quality";
import benefitRelease from "./benefit/release";
import benefitSpeed from "./benefit/speed";
import benefitTurnaround from "./benefit/turnaround";
import contractArc from "./contract/arc";
import contractBanded from "./contract/banded";
import contractBenchmark from "./contract/benchmark";
import contractCollared from "./contract/collared";
import contractCredit from "./contract/credit";
import contractDiscountrate from "./contract/discountrate";
import contractEarnback from "./contract/earnback";
import contractFxshare from "./contract/fxshare";
import contractGainshare from "./contract/gainshare";
import contractIndexed from "./contract/indexed";
import contractMinimum from "./contract/minimum";
import contractPaymentterm from "./contract/paymentterm";
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
import fitGate from "./fit/gate";
import fitRankshare from "./fit/rankshare";
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
import laborNightshare from "./labor/nightshare";
import laborProject from "./labor/project";
import laborRelief from "./labor/relief";
import laborShift from "./labor/shift";
import riskExpected from "./risk/expected";
import riskPert from "./risk/pert";
import riskPertinv from "./risk/pertinv";
import riskPertsd from "./risk/pertsd";
import riskTriangular from "./risk/triangular";
import riskTriangularinv from "./risk/triangularinv";
import staffingAbandonment from "./staffing/abandonment";
import staffingAgents from "./staffing/agents";
import staffingAsa from "./staffing/asa";
import staffingChatAgents from "./staffing/chat/agents";
import staffingErlangaAgents from "./staffing/erlanga/agents";
import staffingErlangaAsa from "./staffing/erlanga/asa";
import staffingErlangaOccupancy from "./staffing/erlanga/occupancy";
import staffingErlangaServicelevel from "./staffing/erlanga/service-level";
import staffingErlangaWait from "./staffing/erlanga/wait";
import staffingErlangs from "./staffing/erlangs";
import staffingOccupancy from "./staffing/occupancy";
import staffingServicelevel from "./staffing/service-level";
import staffingWait from "./staffing/wait";
import taxCaptive from "./tax/captive";
import taxGrossup from "./tax/grossup";
import taxShield from "./tax/shield";
import taxVatleak from "./tax/vatleak";
import taxVatshare from "./tax/vatshare";
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
  benefitCoverage,
  benefitFlexibility,
  benefitPaperless,
  benefitQuality,
  benefitRelease,
  benefitSpeed,
  benefitTurnaround,
  contractArc,
  contractBanded,
  contractBenchmark,
  contractCollared,
  contractCredit,
  contractDiscountrate,
  contractEarnback,
  contractFxshare,
  contractGainshare,
  contractIndexed,
  contractMinimum,
  contractPaymentterm,
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
  fitGate,
  fitRankshare,
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
  laborNightshare,
  laborProject,
  laborRelief,
  laborShift,
  riskExpected,
  riskPert,
  riskPertinv,
  riskPertsd,
  riskTriangular,
  riskTriangularinv,
  staffingAbandonment,
  staffingAgents,
  staffingAsa,
  staffingChatAgents,
  staffingErlangaAgents,
  staffingErlangaAsa,
  staffingErlangaOccupancy,
  staffingErlangaServicelevel,
  staffingErlangaWait,
  staffingErlangs,
  staffingOccupancy,
  staffingServicelevel,
  staffingWait,
  taxCaptive,
  taxGrossup,
  taxShield,
  taxVatleak,
  taxVatshare,
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
