import type { Option, OptionProcess } from "../../../src/case/schema/case";
import type { Calendar } from "./calendar";
import { given, zeros, type Row } from "./given";

/** How the work of one process moves: month by month, in groups that then live their own lives. */
export interface Move {
  readonly option: Option;
  readonly part: OptionProcess;
  /** Share of the scope that moves in the month, and that has moved by its end. */
  readonly moving: Row;
  readonly moved: Row;
  readonly waveStart: number;
  readonly transferMonths: number;
  readonly goLive: number;
  /** Share of a role or cost line that moves at all. */
  scope(item?: string): number;
}

export function moveOf(option: Option, part: OptionProcess, calendar: Calendar): Move {
  const wave = option.waves.find((one) => one.id === part.wave)!;
  const waveStart = given(wave.startMonth);
  const transferMonths = given(wave.knowledgeTransferMonths);
  const goLive = waveStart + transferMonths;
  const rampMonths = given(wave.rampMonths);
  const moving = zeros(calendar.months);
  const moved = zeros(calendar.months);
  let before = 0;
  for (let month = 1; month <= calendar.months; month++) {
    const position = month - goLive + 1;
    let share = 0;
    if (position >= 1) share = rampMonths === 0 || position >= rampMonths ? 1 : position / rampMonths;
    if (wave.rampShape === "s-curve") share = share * share * (3 - 2 * share);
    moving[month - 1] = share - before;
    moved[month - 1] = share;
    before = share;
  }
  const scope = (item?: string): number => {
    const own = part.scopes.find((one) => one.item === item);
    return given(own === undefined ? part.scope : own.scope, 1);
  };
  return { option, part, moving, moved, waveStart, transferMonths, goLive, scope };
}

/** The groups that have moved by a month: the share of each, and how many months ago it moved. */
export function* groups(
  move: Move,
  month: number,
): Generator<{ readonly share: number; readonly age: number }> {
  for (let start = 1; start <= month; start++) yield { share: move.moving[start - 1]!, age: month - start };
}
