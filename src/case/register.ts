import type { Results } from "./results";
import type { Case, Option } from "./schema/case";
import { numberOf } from "./schema/driver";
import { isService } from "./service";

/** What supervisors' register calls what a case has words for. */
const WORDS: Readonly<Record<string, string>> = {
  "not-substitutable": "Not substitutable",
  "highly-complex": "Highly complex substitutability",
  "medium-complexity": "Medium complexity in terms of substitutability",
  "easily-substitutable": "Easily substitutable",
  "no-alternatives": "Lack of real alternatives",
  migration: "Difficulties in migrating or reintegrating",
  "alternatives-and-migration": "Lack of real alternatives and difficulties in migrating or reintegrating",
  easy: "Easy",
  difficult: "Difficult",
  low: "Low",
  medium: "Medium",
  high: "High",
  yes: "Yes",
  no: "No",
  "not-assessed": "Assessment not performed",
};

const word = (value: string | undefined): string => (value === undefined ? "" : (WORDS[value] ?? value));

type Register = NonNullable<Option["register"]>;

/** Columns of template B_07.01 of Implementing Regulation (EU) 2024/2956 that a case can fill, by their code and name. */
const COLUMNS: readonly (readonly [name: string, of: (register: Register) => string])[] = [
  ["B_07.01.0010 Contractual arrangement reference number", ({ contract = "" }) => contract],
  [
    "B_07.01.0020 Identification code of the ICT third-party service provider",
    ({ provider = "" }) => provider,
  ],
  [
    "B_07.01.0050 Substitutability of the ICT third-party service provider",
    ({ substitutability }) => word(substitutability),
  ],
  [
    "B_07.01.0060 Reason if the ICT third-party service provider is considered not substitutable or difficult to be substitutable",
    ({ reason }) => word(reason),
  ],
  [
    "B_07.01.0070 Date of the last audit on the ICT third-party service provider",
    ({ lastAudit = "" }) => lastAudit,
  ],
  ["B_07.01.0080 Existence of an exit plan", ({ exitPlan }) => word(exitPlan)],
  [
    "B_07.01.0090 Possibility of reintegration of the contracted ICT service",
    ({ reintegration }) => (reintegration === "highly-complex" ? "Highly complex" : word(reintegration)),
  ],
  ["B_07.01.0100 Impact of discontinuing the ICT services", ({ impact }) => word(impact)],
  [
    "B_07.01.0110 Are there alternative ICT third-party service providers identified?",
    ({ alternatives }) => word(alternatives),
  ],
  [
    "B_07.01.0120 Identification of alternative ICT TPP",
    ({ alternativeProviders = "" }) => alternativeProviders,
  ],
];

/** What a case says of an option's provider to supervisors: text by the name of the column. */
export type RegisterRow = Readonly<Record<string, string>>;

/** The register of a case: a row for each option that has one, with what stands beside the template in words. */
export function registerOf(source: Case, results: Results): RegisterRow[] {
  return source.options.flatMap((option) => {
    const { register } = option;
    if (register === undefined || !isService(option)) return [];
    const figure = (name: string): string => {
      const value = results.figures.get(`${option.id}/figure/${name}`);
      return typeof value === "number" ? String(value) : "";
    };
    return [
      {
        Option: option.name,
        ...Object.fromEntries(COLUMNS.map(([name, of]) => [name, of(register)])),
        "Critical or important function": word(register.critical),
        "Functions supported": functionsOf(source, option).join("; "),
        "Notice in months": String(numberOf(register.noticeMonths) ?? ""),
        Locations: locationsOf(source, option).join("; "),
        "Concentration by provider": figure("providerConcentration"),
        "Concentration by location": figure("locationConcentration"),
      },
    ];
  });
}

const functionsOf = ({ processes }: Case, option: Option): string[] =>
  option.processes.map((part) => processes.find(({ id }) => id === part.process)?.name ?? part.process);

const locationsOf = ({ locations }: Case, option: Option): string[] => [
  ...new Set(
    option.processes.flatMap(({ delivery }) =>
      delivery.map((one) => locations.find(({ id }) => id === one.location)?.name ?? one.location),
    ),
  ),
];
