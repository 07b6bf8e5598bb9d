import type { OptionProcess } from "./schema/case";

/** The waves that a process moves with: the one, or those among which it is shared out. */
export const wavesOf = ({ wave, waves }: OptionProcess): readonly string[] =>
  waves.length > 0 ? waves.map((one) => one.wave) : [wave];
