import { CASE_FORMAT } from "../../src/case/schema/case";

type Fields = Readonly<Record<string, unknown>>;

/** What a test adds to the parts of a plain case. */
export interface Additions {
  readonly top?: Fields;
  readonly place?: Fields;
  readonly process?: Fields;
  readonly role?: Fields;
  readonly option?: Fields;
  readonly wave?: Fields;
  readonly part?: Fields;
  readonly pay?: Fields;
}

/**
 * One role of 100 employees whose work moves at once in the first month to a provider that costs nothing: no
 * inflation, no growth, nothing stranded, nothing late. A test adds the one thing that it is about.
 */
export function plainCase({ top, place, process, role, option, wave, part, pay }: Additions = {}): unknown {
  return {
    format: CASE_FORMAT,
    name: "Plain case",
    currency: "USD",
    start: "2027-01",
    years: 2,
    discountRate: 0,
    priceInflation: 0,
    locations: [{ id: "home", name: "Home", wageInflation: 0, ...place }],
    processes: [
      {
        id: "work",
        name: "Work",
        kind: "BPO",
        location: "home",
        annualVolume: 0,
        roles: [
          { id: "clerk", name: "Clerks", fte: 100, salary: 0, avoidable: 1, workplaceAvoidable: 1, ...role },
        ],
        ...process,
      },
    ],
    options: [
      {
        id: "out",
        name: "Outsourced",
        kind: "offshore",
        waves: [
          { id: "one", name: "Wave", startMonth: 1, knowledgeTransferMonths: 0, rampMonths: 0, ...wave },
        ],
        processes: [
          {
            process: "work",
            wave: "one",
            delivery: [{ location: "home", share: 1, roles: [{ role: "clerk", salary: 0, ...pay }] }],
            pricing: { annualFee: 0 },
            ...part,
          },
        ],
        ...option,
      },
    ],
    ...top,
  };
}
