import type { Option } from "../schema/case";
import { isService } from "../service";
import { money, share, type Facts, type FindingRule } from "./rule";

const MONTHS = 12;

/** What the option says to the register of providers; undefined where it says nothing, or has no provider. */
function registerOf({ results, option }: Facts): Option["register"] {
  const source = results.model.source.options.find(({ id }) => id === option.id);
  return source !== undefined && isService(source) ? source.register : undefined;
}

/** The most that any twelve months in a row save, without what is paid once. */
function bestYear({ results, option }: Facts): number {
  const saving = results.values.row(option.savingGoingOn);
  let year = saving.slice(0, MONTHS).reduce((sum, one) => sum + one, 0);
  let best = year;
  for (let month = MONTHS; month < saving.length; month++) {
    year += saving[month]! - saving[month - MONTHS]!;
    best = Math.max(best, year);
  }
  return best;
}

/** What is found about leaving the provider, and about what supervisors ask of it. */
export const leavingRules: readonly FindingRule[] = [
  {
    id: "critical-without-plan",
    tone: "warning",
    say: "The work is critical, and there is no exit plan. Supervisors of regulated firms ask for one before the contract is signed.",
    when: (facts) => {
      const register = registerOf(facts);
      return register?.critical === "yes" && register.exitPlan !== "yes" ? {} : null;
    },
    mend: ({ option }) => `options.${option.id}.register.exitPlan`,
  },
  {
    id: "easy-but-dear",
    tone: "warning",
    say: "The provider is called easy to replace, but leaving it costs up to {cost}, more than the {saving} that the best year saves.",
    when: (facts) => {
      const { results, option } = facts;
      if (registerOf(facts)?.substitutability !== "easily-substitutable" || option.leaving === undefined)
        return null;
      const cost = Math.max(...results.values.row(option.leaving.cost));
      const saving = bestYear(facts);
      return cost > saving ? { cost: money(cost), saving: money(saving) } : null;
    },
    mend: ({ option }) => `options.${option.id}.register.substitutability`,
  },
  {
    id: "concentration",
    tone: "plain",
    say: "What is paid to providers is concentrated by {providers} on providers, by {locations} on locations; 100 % is all with one.",
    when: (facts) => {
      const [providers, locations] = [
        facts.figure("providerConcentration"),
        facts.figure("locationConcentration"),
      ];
      if (providers === null || locations === null || providers === 0) return null;
      return { providers: share(providers), locations: share(locations) };
    },
  },
];
