import type { ArgumentText, Native, Periods } from "../../../src/workbook/share/native";

/** A few functions with the native formulas that were found to run in two engines. */
type Write = (given: readonly ArgumentText[], periods: Periods) => ReturnType<Native>;

const text = (given: ArgumentText | undefined, otherwise: string): string => {
  if (given === undefined || given.kind === "missing") return otherwise;
  return given.kind === "expression" ? `(${given.text})` : given.text;
};
const all = (given: readonly ArgumentText[], ...defaults: string[]): string[] =>
  Array.from({ length: Math.max(given.length, defaults.length) }, (_, index) =>
    text(given[index], defaults[index] ?? "0"),
  );

/** The first cells of the helper column or row: as many as the range has. */
function firstPeriods({ rows = 1, columns = 1 }: ArgumentText, periods: Periods): string {
  const [sheet, first, , row] =
    /^(.*)!(\$[A-Z]+\$\d+):(\$[A-Z]+)\$(\d+)$/.exec(rows > 1 ? periods.column : periods.row)?.slice(1) ?? [];
  if (rows > 1) return `${sheet}!${first}:$N$${Number(row) - 100 + rows}`;
  return `${sheet}!${first}:$${"NOPQRSTUVWXYZ"[columns - 1]}$${row}`;
}

/** The cells of a one-column range from the second on, or up to the last but one. */
function part(range: string, from: "second" | "first"): string {
  const [, before = "", column = "", top = "", bottom = ""] =
    /^(.*!)?(\$?[A-Z]+\$?)(\d+):\$?[A-Z]+\$?(\d+)$/.exec(range) ?? [];
  return from === "second"
    ? `${before}${column}${Number(top) + 1}:${column}${bottom}`
    : `${before}${column}${top}:${column}${Number(bottom) - 1}`;
}

const table: Readonly<Record<string, Write>> = {
  "LABOR.LOADED": (given) => {
    const [salary, statutory, benefits, bonus, seat] = all(given, "0", "0", "0", "0", "0");
    return { formula: `${salary}*(1+${bonus}+${statutory}+${benefits})+${seat}` };
  },
  "LABOR.HOURLY": (given) => {
    const [cost, hours, utilization] = all(given, "0", "0", "1");
    return { formula: `${cost}/(${hours}*${utilization})` };
  },
  "TCO.SAVINGS": (given) => ({ formula: all(given).join("-") }),
  "TCO.INHOUSE": (given, { column }) => {
    const [fte, loaded, other, capital, growth, inflation, rate, years] = all(
      given,
      "0",
      "0",
      "0",
      "0",
      "0",
      "0",
      "0",
      "5",
    );
    const k = `(${column}-1)`;
    return {
      formula: `${capital}+SUMPRODUCT((${column}<=${years})*((${fte}*${loaded}*(1+${growth})^${k}+${other})*(1+${inflation})^${k}/(1+${rate})^${column}))`,
      needs: { periodsColumn: true },
    };
  },
  "CONTRACT.BANDED": (given) => {
    const [volume, thresholds, prices] = all(given);
    return {
      formula:
        `SUMPRODUCT((${volume}>${thresholds})*(${volume}-${thresholds})*${prices})` +
        `-SUMPRODUCT((${volume}>${part(thresholds ?? "", "second")})*(${volume}-${part(thresholds ?? "", "second")})*${part(prices ?? "", "first")})`,
    };
  },
  "STAFFING.WAIT": (given) => {
    const [agents, calls, interval, handling] = all(given);
    const load = `(${calls}/(${interval}*60)*${handling})`;
    const poisson = `_xlfn.POISSON.DIST(${agents},${load},FALSE)`;
    return {
      formula: `IF(${agents}<=${load},NA(),${agents}*${poisson}/(${agents}*${poisson}+(${agents}-${load})*_xlfn.POISSON.DIST(${agents}-1,${load},TRUE)))`,
    };
  },
  "FINANCE.NPV": (given, periods) => {
    const [rate, flows] = all(given);
    const range = given[1] ?? { text: "", kind: "missing" };
    return {
      formula: `SUMPRODUCT(${flows}/(1+${rate})^(${firstPeriods(range, periods)}-1))`,
      needs: { periodsColumn: true },
    };
  },
  "FINANCE.IRR": (given) => ({ formula: `IRR(${all(given)[0]}+0)`, needs: { array: true }, tolerance: 1e-7 }),
  "TRANSITION.RAMP": (given) => {
    const [month, months] = all(given);
    return { formula: `IF(${month}<=0,0,IF(${month}>=${months},1,${month}/${months}))` };
  },
  "RISK.SIMULATE": (given) => ({ value: `a simulation (seed ${text(given[3], "1")})` }),
  "CASE.VALUE": () => ({ value: "a result of the case, which only Sourcing Case calculates" }),
  "TCO.COMPARE": (given) => ({ formula: `${all(given)[0]}*1`, needs: { array: true } }),
};

/** The stand-in for the formula kernel in tests of sharing. */
export const native: Native = (name, given, periods) =>
  table[name]?.(given, periods) ?? { value: `there is no function ${name}` };
