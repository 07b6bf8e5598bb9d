import {
  CASE_FORMAT,
  type Case,
  type Option,
  type OptionProcess,
  type Process,
} from "../../case/schema/case";
import { addItem } from "./list";
import { newIdentifier } from "../../case/identifier";

/** Names that a new thing carries until a person gives it a better one. */
export interface NewNames {
  readonly case: string;
  readonly process: string;
  readonly location: string;
  readonly wave: string;
}

/** A case in which nothing is known yet but its currency and when it starts. */
export function emptyCase(names: NewNames, currency: string, start: string): Case {
  const home = { id: "home", name: names.location };
  const process = newProcess({ id: "process", name: names.process, location: home.id });
  return {
    format: CASE_FORMAT,
    name: names.case,
    currency,
    start,
    years: 5,
    sources: [],
    locations: [home],
    processes: [process],
    options: [],
    customLines: [],
    later: [],
    scenarios: [],
  };
}

/** What a process counts until somebody says what it is. */
export const FRESH_UNIT = "unit";

/** A process of which nothing is given yet. */
export function newProcess(about: {
  readonly id: string;
  readonly name: string;
  readonly location: string;
}): Process {
  return {
    ...about,
    kind: "BPO",
    office: "back",
    core: false,
    volumeUnit: FRESH_UNIT,
    roles: [],
    otherCosts: [],
    risks: [],
    capital: [],
    assets: [],
  };
}

/** How one process runs under an option, of which nothing is given yet. */
export function newPart(process: string, wave: string): OptionProcess {
  return {
    process,
    wave,
    waves: [],
    scopes: [],
    delivery: [],
    oneOffs: [],
    investments: [],
    assetSales: [],
    benefits: [],
    risks: [],
  };
}

/** The case with a new option in which every process moves in one wave. */
export function addOption(
  source: Case,
  name: string,
  kind: Option["kind"],
  names: Pick<NewNames, "wave">,
): { readonly case: Case; readonly id: string } {
  const wave = newIdentifier(source, names.wave);
  return addItem(source, "options", {
    name,
    kind,
    waves: [{ id: wave, name: names.wave, rampShape: "linear" }],
    processes: source.processes.map((process) => newPart(process.id, wave)),
    governance: [],
  });
}
