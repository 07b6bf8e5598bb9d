import type { Option, OptionProcess } from "../../../src/case/schema/case";
import { given, or } from "./given";
import { exitOf, type Exit } from "./exit";
import type { Work } from "./today";

/** case.md: "`migrated` s(p,m) ∈ [0,1]: share of process p with the provider". */

type Wave = Option["waves"][number];

/** Share of a group of work that moved in one month: followed from then on until its old team is gone. */
export interface Cohort {
  readonly month: number;
  readonly share: number;
}

/** One process under an option: what moves when. */
export class Move {
  private readonly wave: Wave;
  /** How the option's provider is left again; null where it is not. */
  readonly exit: Exit | null;
  constructor(
    readonly option: Option,
    readonly part: OptionProcess,
    readonly work: Work,
  ) {
    this.exit = exitOf(option, work.time);
    this.wave = option.waves.find(({ id }) => id === part.wave)!;
  }

  /** A provider or a center of our own takes the work over; otherwise it stays and needs less labor. */
  get service(): boolean {
    return this.option.kind !== "improved" && this.option.kind !== "software";
  }

  get start(): number {
    return or(1, this.wave.startMonth);
  }

  get transferMonths(): number {
    return or(0, this.wave.knowledgeTransferMonths);
  }

  get goLive(): number {
    return this.start + this.transferMonths;
  }

  /** First month in which all that is to move has moved. */
  get full(): number {
    return this.goLive + Math.max(0, or(0, this.wave.rampMonths) - 1);
  }

  /** TRANSITION.RAMP(m − w + 1 − KT, ramp months) */
  progress(month: number): number {
    const passed = month - this.goLive + 1;
    const length = or(0, this.wave.rampMonths);
    if (passed <= 0) return 0;
    const x = passed >= length ? 1 : passed / length;
    return this.wave.rampShape === "s-curve" ? 3 * x ** 2 - 2 * x ** 3 : x;
  }

  /** s̃ as a share of the scope: what is with the provider that may be left. */
  there(month: number): number {
    return this.progress(month) * (1 - (this.exit?.left(month) ?? 0));
  }

  /** What is not in-house: work that goes on to another provider stays away. */
  away(month: number): number {
    return this.exit?.inHouse === true ? this.there(month) : this.progress(month);
  }

  private ownScope(item: string): number | null {
    return given(this.part.scopes.find((one) => one.item === item)?.scope);
  }

  get scope(): number {
    return or(1, this.part.scope);
  }

  /** "scope (per role and line, ≤ 1; the provider never gets the rest)" */
  roleScope(id: string): number {
    return this.ownScope(id) ?? this.scope;
  }

  /** Software and improvement act on labor; a cost line ends with them only where the case says so. */
  lineScope(id: string): number {
    return this.ownScope(id) ?? (this.service ? this.scope : 0);
  }

  /** s(m) of the process, s̃ where it is left. */
  moved(month: number): number {
    return this.scope * this.away(month);
  }

  /** The groups that have moved until a month. */
  cohorts(scope: number, until: number): Cohort[] {
    const all: Cohort[] = [];
    for (let month = 1; month <= until; month++) {
      const share = scope * (this.progress(month) - (month === 1 ? 0 : this.progress(month - 1)));
      if (share !== 0) all.push({ month, share });
    }
    return all;
  }

  /** Something of the process is to move, and its wave starts within the case. */
  get happens(): boolean {
    const { process, time } = this.work;
    const items = [
      ...process.roles.map(({ id }) => this.roleScope(id)),
      ...[...process.otherCosts, ...process.capital].map(({ id }) => this.lineScope(id)),
    ];
    return this.start <= time.last && [this.scope, ...items].some((scope) => scope > 0);
  }
}

export const movesOf = (option: Option, works: readonly Work[]): Move[] =>
  option.processes.map(
    (part) =>
      new Move(
        option,
        part,
        works.find(({ process }) => process.id === part.process)!,
      ),
  );

/** D1: "first month in which a wave of the option that moves something starts"; null where nothing moves. */
export function contractStart(moves: readonly Move[]): number | null {
  const starts = moves.filter((move) => move.happens).map(({ start }) => start);
  return starts.length === 0 ? null : Math.min(...starts);
}
