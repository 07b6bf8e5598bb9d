/** The steps of the pane, in the order in which a case is told. */
export const STEPS = [
  "overview",
  "scope",
  "inhouse",
  "options",
  "contract",
  "transition",
  "risk",
  "money",
  "results",
] as const;
export type Step = (typeof STEPS)[number];

/**
 * Where a driver, or what it stands in, is entered; the first pattern that fits its path counts. `*` stands for one
 * identifier, a period at the end for all that is inside.
 */
const places: readonly (readonly [pattern: string, step: Step])[] = [
  ["discountRate", "money"],
  ["afterTaxDiscountRate", "money"],
  ["taxRate", "money"],
  ["timing", "money"],
  ["priceInflation", "money"],
  ["locations.", "money"],
  ["later.", "money"],
  ["assessment.", "options"],
  ["customLines.", "inhouse"],
  ["processes.*.risks.", "risk"],
  ["processes.*.roles.", "inhouse"],
  ["processes.*.otherCosts.", "inhouse"],
  ["processes.*.incumbent.", "inhouse"],
  ["processes.*.errorRate", "inhouse"],
  ["processes.*.costPerError", "inhouse"],
  ["processes.*.capital.", "inhouse"],
  ["processes.*.assets.", "inhouse"],
  ["processes.", "scope"],
  ["options.*.waves.", "transition"],
  ["options.*.processes.*.wave", "transition"],
  ["options.*.selection", "transition"],
  ["options.*.contingencyRate", "transition"],
  ["options.*.governance", "contract"],
  ["options.*.taxLeakageRate", "contract"],
  ["options.*.exit.", "contract"],
  ["options.*.leaving.", "contract"],
  ["options.*.register.", "contract"],
  ["options.*.processes.*.delivery.*.tax.", "contract"],
  ["options.*.processes.*.transfer.", "contract"],
  ["options.*.processes.*.pricing.bands.", "options"],
  ["options.*.processes.*.pricing.annualFee", "options"],
  ["options.*.processes.*.pricing.markup", "options"],
  ["options.*.processes.*.pricing.", "contract"],
  ["options.*.processes.*.waves.", "transition"],
  ["options.*.processes.*.parallelMonths", "transition"],
  ["options.*.processes.*.overlapShare", "transition"],
  ["options.*.processes.*.dip", "transition"],
  ["options.*.processes.*.knowledgeTransfer.", "transition"],
  ["options.*.processes.*.people.", "transition"],
  ["options.*.processes.*.oneOffs.", "transition"],
  ["options.*.processes.*.investments.", "transition"],
  ["options.*.processes.*.assetSales.", "transition"],
  ["options.*.processes.*.risks.", "risk"],
  ["options.", "options"],
];

const patterns = places.map(
  ([pattern, step]) =>
    [
      new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^.]+").replace(/\\.$/, "(?:\\.|$)")}`),
      step,
    ] as const,
);

/** The step in which a driver is entered. */
export function stepOf(path: string): Step {
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? "overview";
}
