import type { ArgumentText, Native, NativePlace } from "../../../src/workbook/share/native";

/** A few functions with the native formulas that were found to run in two engines. */
type Write = (given: readonly ArgumentText[], place: NativePlace) => ReturnType<Native>;

const text = (given: ArgumentText | undefined, otherwise: string): string => {
  if (given === undefined || given.kind === "missing") return otherwise;
  return given.kind === "expression" ? `(${given.text})` : given.text;
};
const all = (given: readonly ArgumentText[], ...defaults: string[]): string[] =>
  Array.from({ length: Math.max(given.length, defaults.length) }, (_, index) =>
    text(given[index], defaults[index] ?? "0"),
  );

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
  "TCO.INHOUSE": (given, place) => {
    const column = place.counting({ rows: 100, columns: 1 });
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
  "FINANCE.NPV": (given, place) => {
    const [rate, flows] = all(given);
    const { rows = 1, columns = 1 } = given[1] ?? {};
    return {
      formula: `SUMPRODUCT(${flows}/(1+${rate})^(${place.counting({ rows, columns })}-1))`,
    };
  },
  "FINANCE.IRR": (given) => ({ formula: `IRR(${all(given)[0]}+0)`, needsArray: true, tolerance: 1e-7 }),
  "TRANSITION.RAMP": (given) => {
    const [month, months] = all(given);
    return { formula: `IF(${month}<=0,0,IF(${month}>=${months},1,${month}/${months}))` };
  },
  "RISK.SIMULATE": (given) => ({ value: `a simulation (seed ${text(given[3], "1")})` }),
  "CASE.VALUE": () => ({ value: "a result of the case, which only Sourcing Case calculates" }),
  "TCO.COMPARE": (given) => ({ formula: `${all(given)[0]}*1`, needsArray: true }),
};

/** The stand-in for the formula kernel in tests of sharing. */
export const native: Native = (name, given, place) =>
  table[name]?.(given, place) ?? { value: `there is no function ${name}` };
