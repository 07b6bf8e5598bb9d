import { IF_NOT_LEFT } from "../../case/model/leaving-cost";
import type { Line, Model } from "../../case/model/model";

/** Headings of the workings, in order, with the kinds of lines that stand under each, in order. */
const SECTIONS: readonly {
  readonly id: string;
  readonly kinds: readonly string[];
}[] = [
  {
    id: "volume",
    kinds: [
      "time.stated",
      "inhouse.seasonFactor",
      "inhouse.peakFactor",
      "inhouse.seasonalIndex",
      "inhouse.indexOfVolume",
      "inhouse.volume",
      "inhouse.seasonalVolume",
    ],
  },
  {
    id: "employees",
    kinds: [
      "inhouse.agents",
      "inhouse.fteGiven",
      "inhouse.fteFromVolume",
      "inhouse.fteFromContacts",
      "hours.seats",
      "hours.employees",
      "inhouse.yearMean",
      "inhouse.employees",
    ],
  },
  {
    id: "hours",
    kinds: [
      "hours.day",
      "hours.localStart",
      "hours.nightShare",
      "hours.weekendBefore",
      "hours.weekendAfter",
      "hours.weekendShare",
      "hours.premium",
      "hours.added",
      "hours.equivalent",
    ],
  },
  {
    id: "labor",
    kinds: ["inhouse.pay", "inhouse.supervision", "inhouse.turnover", "hours.premiumPay", "inhouse.overtime"],
  },
  { id: "workplace", kinds: ["inhouse.workplace"] },
  { id: "other", kinds: ["inhouse.otherFixed", "inhouse.otherPerUnit"] },
  { id: "quality", kinds: ["inhouse.rework", "inhouse.expectedLoss"] },
  {
    id: "migration",
    kinds: [
      "migration.movesFrom",
      "migration.contractStart",
      "migration.contractYear",
      "migration.sinceHandover",
      "migration.progress",
      "migration.partMoved",
      "migration.allMoved",
      "migration.firstProviderYear",
      "migration.sharedImprovement",
      "migration.fullFrom",
      "migration.lastFull",
      "migration.anyMoved",
      "migration.providerYear",
      "migration.improvementFactor",
      "migration.progressAgo",
      "exit.settled",
      "exit.from",
      "exit.left",
      "exit.leftAgo",
      "exit.lastMonth",
      "exit.contractEnd",
      "exit.stays",
      "exit.withOverlap",
      "exit.back",
    ],
  },
  {
    id: "automation",
    kinds: [
      "automation.ramp",
      "automation.attempts",
      "automation.containment",
      "automation.resolved",
      "automation.net",
      "automation.left",
      "automation.ended",
      "automation.charge",
      "automation.topUp",
      "automation.platform",
      "automation.oversight",
      "exit.aiThere",
      "exit.aiBack",
      "automation.rework",
      "automation.costLeft",
      "automation.employeesLeft",
      "automation.gone",
      "automation.movedNow",
      "automation.endedNow",
      "automation.soFar",
    ],
  },
  {
    id: "incumbent",
    kinds: [
      "incumbent.leaves",
      "incumbent.takenScope",
      "incumbent.handoverEnds",
      "incumbent.lastMonth",
      "incumbent.active",
      "incumbent.priceMonth",
      "incumbent.contractYear",
      "incumbent.volume",
      "incumbent.employees",
      "incumbent.overlapVolume",
      "incumbent.overlapEmployees",
      "incumbent.charge",
      "incumbent.outside",
      "incumbent.ownEmployees",
      "incumbent.own",
    ],
  },
  {
    id: "staying",
    kinds: ["change.endingShare", "leaving.stillInHouse", "incumbent.returned"],
  },
  { id: "stranded", kinds: ["leaving.stranded"] },
  {
    id: "team",
    kinds: [
      "hours.productivity",
      "redesign.employees",
      "provider.fte",
      "provider.loadedCost",
      "hours.loadedCost",
      "transfer.loadedCost",
      "provider.shouldCost",
    ],
  },
  {
    id: "charge",
    kinds: [
      "contract.index", "contract.movedVolume", "provider.perEmployeeCharge", "contract.perUnitCharge", "redesign.price", "contract.volumeAdjustment",
      "contract.fixedCharge", "contract.costPlusCharge", "contract.billings", "contract.currencySharing", "contract.monthsMinimum", "contract.minimumTopUp", "contract.yearTopUp", "contract.monthsCommitment", "contract.yearAdjustment",
      "contract.gainShare", "contract.serviceCredits", "service.expectedMiss", "service.expectedCredits", "service.reached", "service.attainment", "contract.changeRequests", "contract.charge", "contract.passThrough", "contract.billed", "locationTax.markupKept", "transfer.until", "transfer.from", "transfer.management", "exit.until", "exit.nextCharge",
    ], // prettier-ignore
  },
  {
    id: "software",
    kinds: ["change.users", "change.softwarePerUser", "change.softwarePerUnit", "change.softwareFixed"],
  },
  { id: "retained", kinds: ["organization.retained"] },
  {
    id: "governance",
    kinds: [
      "incumbent.governance",
      "organization.governanceRate",
      "organization.taxLeakage",
      "locationTax.withholding",
      "locationTax.vat",
      "organization.governanceFixed",
    ],
  },
  {
    id: "people",
    kinds: [
      "leaving.handedOver",
      "leaving.handedOverNow",
      "leaving.released",
      "leaving.severed",
      "automation.severed",
    ],
  },
  {
    id: "transition",
    kinds: [
      "transition.spread", "transition.knowledgeTransfer", "transition.oneOff", "migration.waveShare", "service.scanning", "automation.setup", "transfer.fee", "transfer.setup", "incumbent.fee", "incumbent.assistance", "incumbent.overlapCharge", "incumbent.hires", "leaving.severance", "leaving.retention", "leaving.lagBesideParallelRun",
      "leaving.lag", "leaving.parallelRun", "leaving.dip", "transition.contingency", "exit.knowledge", "exit.hires", "exit.overlap", "exit.fee", "transition.terminationFee", "transition.retransition", "transition.assetProceeds",
    ], // prettier-ignore
  },
  {
    id: "benefits",
    kinds: [
      "benefits.payables",
      "benefits.reworkAvoided",
      "benefits.coverage",
      "hours.benefit",
      "benefits.annual",
      "benefits.workingCapital",
      "benefits.settlement",
    ],
  },
  { id: "risk", kinds: ["risk.ownLoss", "risk.inHouse", "risk.continuing", "risk.option"] },
  {
    id: "capital",
    kinds: [
      "inhouse.capital",
      "transition.optionCapital",
      "result.total",
      "result.cumulative",
      "inhouse.depreciation",
      "inhouse.assetDepreciation",
      "result.saleLoss",
    ],
  },
  {
    id: "leaving",
    kinds: [
      "exit.feeInMonth",
      "exit.knowledgeInAll",
      "exit.hiresInMonth",
      "exit.overlapInMonth",
      "exit.costInMonth",
      "exit.savedInMonth",
      "exit.pays",
    ],
  },
  {
    id: "register",
    kinds: ["register.spentAt", "register.concentration"],
  },
  { id: "lines", kinds: ["custom.line"] },
  {
    id: "total",
    kinds: ["result.tax", "locationTax.profitTax"],
  },
  {
    id: "saving",
    kinds: [
      "result.saving",
      "result.cumulative",
      "result.presentValue",
      "result.withoutLoss",
      "result.savingGoingOn",
    ],
  },
  {
    id: "steps",
    kinds: [
      "incumbent.pivot",
      "bridge.movedCost",
      "redesign.cost",
      "bridge.atLocationCost",
      "bridge.afterProductivity",
      "bridge.fullMonth",
      "bridge.lastFullMonth",
      "bridge.markup",
      "bridge.margin",
      "bridge.difference",
    ],
  },
  { id: IF_NOT_LEFT, kinds: ["exit.never"] },
];

/** Lines of one part under a heading. */
export interface LineSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

/**
 * The lines of a sheet under headings. Lines of one kind stand together, so that a sum over them is one range. A
 * total of some lines stands behind them; what sums up the whole part has its own heading at the end.
 */
export function sectionsOf(
  lines: readonly Line[],
  model: Model,
  titles: Readonly<Record<string, string>>,
): LineSection[] {
  const sectionOf = sectionFinder(lines, model);
  const summary = [model.baseline, ...model.options].flatMap(
    ({ beforeTax, afterTax, categories: { tax, ...others } }) => [
      ...Object.values(others),
      beforeTax,
      tax,
      afterTax,
    ],
  );
  return SECTIONS.flatMap(({ id, kinds }) => {
    const found = lines.filter((line) => sectionOf(line) === id);
    if (found.length === 0) return [];
    const rank = (line: Line): number => {
      if (id === "total") return summary.indexOf(line.id);
      return kinds.includes(line.kind.name) ? kinds.indexOf(line.kind.name) : kinds.length;
    };
    const alike = (line: Line): number =>
      found.findIndex(({ kind, label }) => kind.name === line.kind.name && label === line.label);
    return [
      {
        id,
        title: titles[id] as string,
        lines: [...found].sort((a, b) => rank(a) - rank(b) || alike(a) - alike(b)),
      },
    ];
  });
}

/** Kinds that sum up lines of any kind. */
const GENERIC = new Set(["result.total", "result.headcount", "result.cumulative"]);
const sectionOfKind = new Map(
  SECTIONS.flatMap(({ id, kinds }) =>
    kinds.filter((kind) => !GENERIC.has(kind)).map((kind) => [kind, id] as const),
  ),
);

/** Totals belong where the lines are that they sum up. */
function sectionFinder(lines: readonly Line[], model: Model): (line: Line) => string {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const totals = new Set(
    [model.baseline, ...model.options].flatMap((part) => [
      part.beforeTax,
      part.afterTax,
      ...Object.values(part.categories),
    ]),
  );
  const savings = new Set(
    model.options.flatMap((option) => [
      option.cumulative,
      option.cumulativePresentValue,
      option.cumulativeInCash,
    ]),
  );
  const depreciated = capitalRows(lines);
  const sectionOf = (line: Line): string => {
    if (line.id.startsWith(`${line.part}/${IF_NOT_LEFT}/`)) return IF_NOT_LEFT;
    if (line.id.startsWith(`${line.part}/register/`)) return "register";
    if (totals.has(line.id)) return "total";
    if (savings.has(line.id)) return "saving";
    if (depreciated.has(line.id)) return "capital";
    const known = sectionOfKind.get(line.kind.name);
    if (known !== undefined) return known;
    const [first] = Object.values(line.bindings).flatMap((binding) =>
      "lines" in binding ? binding.lines : "row" in binding ? [binding.row] : [],
    );
    const summed = first === undefined ? undefined : byId.get(first);
    return summed === undefined ? "lines" : sectionOf(summed);
  };
  return sectionOf;
}

/** Sums and running totals of spending that depreciation reads. */
function capitalRows(lines: readonly Line[]): ReadonlySet<string> {
  const rowOf = (line: Line | undefined, name: string): string[] => {
    const binding = line?.bindings[name];
    return binding !== undefined && "row" in binding ? [binding.row] : [];
  };
  const spent = lines
    .filter(({ kind }) => kind.name === "inhouse.depreciation")
    .flatMap((line) => rowOf(line, "spent"));
  const spending = spent.flatMap((id) =>
    rowOf(
      lines.find((line) => line.id === id),
      "saving",
    ),
  );
  return new Set(
    [...spent, ...spending].filter((id) =>
      GENERIC.has(lines.find((line) => line.id === id)?.kind.name ?? ""),
    ),
  );
}
