import { isService } from "../service";
import { wavesOf } from "../waves";
import { stays } from "../lines/exit";
import * as migration from "../lines/migration";
import type { Option, OptionProcess } from "../schema/case";
import { together, type Builder, type LineRef } from "./builder";
import type { Exit } from "./exit";
import { takenScopeOf } from "./incumbent-shares";
import type { ProcessLines } from "./inhouse";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** A wave that work moves with. */
export interface WaveOf {
  readonly id: string;
  readonly terms: (name: string) => Binding | null;
  /** Null where all of the work moves with it. */
  readonly share: Binding | null;
  readonly progress: LineRef;
  readonly providerYear: LineRef;
}

/** How one process moves under one option: what its other lines read. */
export interface Move {
  readonly option: Option;
  readonly part: OptionProcess;
  readonly process: ProcessLines;
  /** Path of the drivers of the process under the option. */
  readonly path: string;
  readonly driver: (name: string) => Binding | null;
  /** The waves that the work moves with; one without a share takes all. */
  readonly waves: readonly WaveOf[];
  readonly about: { readonly part: string; readonly groups: readonly string[] };
  /** The share that has moved: it never falls. */
  readonly progress: LineRef;
  /** The share that is away from in-house: what has moved, less what is back. */
  readonly away: LineRef;
  /** The share that is with the option's provider: what has moved, less what has left it again. */
  readonly withProvider: LineRef;
  /** How the provider is left again; undefined where it is not. */
  readonly exit: Exit | undefined;
  readonly providerYear: LineRef;
  /** Month in which the first wave starts. */
  firstStart(): LineRef | Binding | null;
  /** First month in which all waves have moved, be it after the case. */
  fullMonth(): LineRef;
  /** What is left of the effort after the provider's yearly improvement. */
  improvement(): LineRef;
  id(name: string): string;
  /** The share that had moved so many months ago, for a driver of months. */
  ago(months: Binding): LineRef;
  /** The share of a role or cost line that moves at all, of the work done in-house. */
  scopeOf(item?: string): Binding | null;
  /** The share of all the work that a new provider takes, of what another one does today too. */
  takenOf(item?: string): Binding | LineRef | null;
}

export function buildMove(
  builder: Builder,
  time: Timeline,
  option: Option,
  part: OptionProcess,
  process: ProcessLines,
  exit?: Exit,
): Move {
  const path = `options.${option.id}.processes.${part.process}`;
  const driver = builder.under(path);
  const about = { part: option.id, groups: [process.process.name] };
  const id = (name: string): string => `${option.id}/${part.process}/${name}`;
  const month = time.month;
  const several = part.waves.length > 0;
  const waves = wavesOf(part).map((wave): WaveOf => {
    const terms = builder.under(`options.${option.id}.waves.${wave}`);
    const name = (line: string): string => id(several ? `${wave}/${line}` : line);
    const own = option.waves.find((one) => one.id === wave);
    const told = several ? { ...about, groups: [...about.groups, own?.name ?? wave] } : about;
    const sinceHandover = builder.line(
      migration.sinceHandover,
      name("sinceHandover"),
      { month, ...pick(terms, "startMonth", "knowledgeTransferMonths") },
      told,
    );
    const progress = builder.line(
      migration.progress,
      name("progress"),
      { sinceHandover, rampMonths: terms("rampMonths"), rampShape: { choice: own?.rampShape ?? "linear" } },
      told,
    );
    return {
      id: wave,
      terms,
      share: several ? builder.under(`${path}.waves.${wave}`)("share") : null,
      progress,
      providerYear: builder.line(migration.providerYear, name("providerYear"), { sinceHandover }, told),
    };
  });
  const [first] = waves as [WaveOf];
  const parts = waves.map(({ id: wave, share, progress }) =>
    share === null
      ? progress
      : builder.line(migration.partMoved, id(`${wave}/partMoved`), { share, progress }, about),
  );
  const progress = several
    ? builder.line(migration.allMoved, id("progress"), { parts: together(parts) }, about)
    : first.progress;
  const withProvider =
    exit === undefined ? progress : builder.line(stays, id("stays"), { progress, left: exit.left }, about);
  const scopeOf = (item?: string): Binding | null =>
    part.scopes.some((scope) => scope.item === item)
      ? builder.under(`${path}.scopes.${item}`)("scope")
      : driver("scope");
  return {
    option,
    part,
    process,
    path,
    driver,
    waves,
    about,
    id,
    progress,
    away: exit?.destination === "in-house" ? withProvider : progress,
    withProvider,
    exit,
    providerYear: several
      ? builder.line(
          migration.firstProviderYear,
          id("providerYear"),
          { years: together(waves.map(({ providerYear }) => providerYear)) },
          about,
        )
      : first.providerYear,
    firstStart: () => firstStartOf(builder, option, part, about),
    fullMonth: () => {
      const full = waves.map(({ id: wave, terms }) =>
        builder.line(
          migration.fullFrom,
          id(several ? `${wave}/fullFrom` : "fullFrom"),
          pick(terms, "startMonth", "knowledgeTransferMonths", "rampMonths"),
          about,
        ),
      );
      return several
        ? builder.line(migration.lastFull, id("lastFull"), { months: together(full) }, about)
        : (full[0] as LineRef);
    },
    improvement: () => {
      const factors = waves.map(({ id: wave, providerYear }) =>
        builder.line(
          migration.improvementFactor,
          id(several ? `${wave}/improvement` : "improvement"),
          { improvement: driver("improvement"), providerYear },
          about,
        ),
      );
      return several
        ? builder.line(
            migration.sharedImprovement,
            id("improvement"),
            { parts: together(parts), factors: together(factors) },
            about,
          )
        : (factors[0] as LineRef);
    },
    ago: (months) => {
      const path = "driver" in months ? months.driver : "";
      const label = `Share moved earlier (${builder.drivers.get(path)?.record.label.toLowerCase() ?? "months"})`;
      const inputs = { progress: progress.row, month, months };
      return builder.line(migration.progressAgo, id(`progressAgo/${path}`), inputs, { ...about, label });
    },
    scopeOf,
    takenOf: (item) =>
      takenScopeOf(builder, process, option, part, { id, about, scope: scopeOf(item) }, item),
  };
}

/** What is paid once with every wave, for its share of the work. */
export function eachWave(
  builder: Builder,
  move: Move,
  name: string,
  about: Move["about"] & { readonly label?: string },
  lineFor: (wave: WaveOf, id: string) => LineRef,
): LineRef[] {
  return move.waves.map((wave) => {
    if (wave.share === null) return lineFor(wave, move.id(name));
    const amount = lineFor(wave, move.id(`${wave.id}/${name}/whole`));
    const own = { ...about, label: about.label ?? labelOf(builder, amount) };
    return builder.line(
      migration.waveShare,
      move.id(`${wave.id}/${name}`),
      { amount, share: wave.share },
      own,
    );
  });
}

const labelOf = ({ lines }: Builder, { id }: LineRef): string =>
  lines.find((line) => line.id === id)?.label ?? migration.waveShare.label;

/** Month in which the first wave of a process starts. */
function firstStartOf(
  builder: Builder,
  option: Option,
  part: OptionProcess,
  about: Move["about"],
): LineRef | Binding | null {
  const starts = wavesOf(part).map((wave) => `options.${option.id}.waves.${wave}`);
  starts.forEach((wave) => builder.under(wave)("startMonth"));
  if (starts.length === 1) return { driver: `${starts[0] as string}.startMonth` };
  return builder.line(
    migration.contractStart,
    `${option.id}/${part.process}/firstStart`,
    { waveStarts: { drivers: starts.map((wave) => `${wave}.startMonth`) } },
    { ...about, label: "First wave starts in month" },
  );
}

/** The month in which the earliest wave of an option starts that moves something; undefined where it has no process. */
export function contractStartOf(builder: Builder, option: Option): LineRef | undefined {
  const starts = eachPart(builder, option, (part, scopes, about) =>
    builder.line(
      migration.movesFrom,
      `${option.id}/${part.process}/movesFrom`,
      {
        scopes,
        startMonth: firstStartOf(builder, option, part, about),
        lastMonth: { lastMonth: true },
      },
      about,
    ),
  );
  if (starts.length === 0) return undefined;
  return builder.line(
    migration.contractStart,
    `${option.id}/contractStart`,
    { waveStarts: together(starts) },
    { part: option.id },
  );
}

/** The year of the contract: prices step on its anniversaries. */
export function contractYearOf(builder: Builder, time: Timeline, option: Option): LineRef {
  const inputs = { month: time.month, contractStart: contractStartOf(builder, option) as LineRef };
  return builder.line(migration.contractYear, `${option.id}/contractYear`, inputs, { part: option.id });
}

/** What has moved of each process, where anything of it moves. */
export const movedOf = (builder: Builder, option: Option): LineRef[] =>
  eachPart(builder, option, (part, scopes, about) => {
    const progress: Binding = { line: `${option.id}/${part.process}/progress` };
    const id = `${option.id}/${part.process}/anyMoved`;
    return builder.line(migration.anyMoved, id, { scopes, progress }, about);
  });

/** A line for each process of an option, from its own scope and those of its roles and cost lines. */
function eachPart(
  { source }: Builder,
  option: Option,
  lineFor: (part: OptionProcess, scopes: Binding, about: Move["about"]) => LineRef,
): LineRef[] {
  return option.processes.map((part) => {
    const path = `options.${option.id}.processes.${part.process}`;
    const process = source.processes.find(({ id }) => id === part.process);
    const from =
      process?.incumbent && part.fromIncumbent
        ? [...(isService(option) ? ["toProvider"] : []), "inHouse"]
        : [];
    const scopes = [
      `${path}.scope`,
      ...part.scopes.map(({ item }) => `${path}.scopes.${item}.scope`),
      ...from.map((name) => `${path}.fromIncumbent.${name}`),
    ];
    const name = process?.name ?? part.process;
    return lineFor(part, { drivers: scopes }, { part: option.id, groups: [name] });
  });
}
