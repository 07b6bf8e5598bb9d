import { isService } from "./service";
import type { Case, Option, OptionProcess, Role } from "./schema/case";
import { numberOf, type Driver } from "./schema/driver";
import { wavesOf } from "./waves";
import { sentences, type Say } from "./said";

const MONTHS = 12;

/** Tells what falls behind the end of the case. */
export function pastTheEnd(source: Case, say: Say): void {
  const last = source.years * MONTHS;
  const late = (path: string, month: number | null): void => {
    if (month !== null && month > last) say(path, sentences.pastEnd(month, last));
  };
  source.processes.forEach(({ capital }, i) =>
    capital.forEach((item, k) => {
      const year = numberOf(item.year);
      if (year !== null && year > source.years)
        say(`processes[${i}].capital[${k}].year`, sentences.pastLastYear(year, source.years));
    }),
  );
  source.customLines.forEach((line, i) => late(`customLines[${i}].paidInMonth`, numberOf(line.paidInMonth)));
  source.options.forEach((option, i) => {
    const path = `options[${i}]`;
    option.waves.forEach((wave, k) => {
      const start = numberOf(wave.startMonth);
      if (start === null || !option.processes.some((part) => wavesOf(part).includes(wave.id))) return;
      const first = start + (numberOf(wave.knowledgeTransferMonths) ?? 0);
      if (first > last) say(`${path}.waves[${k}].startMonth`, sentences.wavePastEnd(wave.name, first, last));
    });
    option.processes.forEach((part, k) => partPastTheEnd(option, part, `${path}.processes[${k}]`, late));
  });
}

function partPastTheEnd(
  option: Option,
  part: OptionProcess,
  path: string,
  late: (path: string, month: number | null) => void,
): void {
  part.assetSales.forEach((sale, n) => late(`${path}.assetSales[${n}].month`, numberOf(sale.month)));
  part.investments.forEach((item, n) => late(`${path}.investments[${n}].month`, numberOf(item.month)));
  const starts = option.waves
    .filter(({ id }) => wavesOf(part).includes(id))
    .map(({ startMonth }) => numberOf(startMonth));
  const start = starts.includes(null) || starts.length === 0 ? null : Math.min(...(starts as number[]));
  part.oneOffs.forEach((item, n) => {
    const after = numberOf(item.monthsAfter) ?? 0;
    late(`${path}.oneOffs[${n}].monthsAfter`, start === null ? null : start + after);
  });
}

/** Tells seats and technology that end while the people who sit there still work, for notice or in parallel. */
export function seatsWithoutPeople(source: Case, say: Say): void {
  source.processes.forEach((process, i) =>
    process.roles.forEach((role, k) => {
      if (!hasSeat(role)) return;
      const moves = source.options
        .filter(isService)
        .flatMap((option) => option.processes.filter((part) => part.process === process.id));
      if (moves.length === 0) return;
      const seats = numberOf(role.workplaceLagMonths) ?? 0;
      const notice = numberOf(role.lagMonths) ?? 0;
      const parallel = Math.max(...moves.map((part) => numberOf(part.parallelMonths) ?? 0));
      const work = Math.max(notice, parallel);
      if (seats >= work) return;
      const why = notice >= parallel ? "notice" : "parallel run";
      say(
        `processes[${i}].roles[${k}].workplaceLagMonths`,
        sentences.seatsEndEarly(role.name, seats, work, why),
      );
    }),
  );
}

const hasSeat = (role: Role): boolean =>
  [role.seatCost, role.technologyCost].some((cost) => (numberOf(cost) ?? 0) > 0);

/** Tells numbers that are written as less than nothing and are nothing. */
export function negativeZeros(value: unknown, say: Say, path = ""): void {
  if (Object.is(value, -0)) say(path, sentences.negativeZero());
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value as Readonly<Record<string, Driver>>)) {
    const joined = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    negativeZeros(inside, say, joined);
  }
}
