import { fillsSeats } from "../../case/seats";
import type { Process } from "../../case/schema/case";
import { addItem } from "../edit/list";
import type { Column, GridSpec } from "../grid/spec";
import type { OpenPane } from "../view/pane";

/** The drivers of pay, of a seat and of leaving, in the order in which people speak of them. */
export const PAY = ["salary", "bonusRate", "statutoryRate", "benefitsRate"] as const;
export const SEAT = ["seatCost", "technologyCost", "supervisorSpan", "supervisorCost"] as const;
export const LEAVING = ["attritionRate", "replacementCost"] as const;
const SIZE = ["fte", "minutesPerUnit", "hoursPerYear", "utilization", "shrinkage", "netHours"] as const;
const ENDS = ["avoidable", "lagMonths", "workplaceAvoidable", "workplaceLagMonths"] as const;

/** Columns for drivers, with the short names that a narrow table has room for. */
export const driverColumns = (pane: OpenPane, names: readonly string[]): Column[] =>
  names.map((name) => ({ kind: "driver", name, short: pane.t.short[name] ?? name }));

/** The roles of a process: how many people, their pay, their seats, and what ends when the work moves. */
export function roleGrid(pane: OpenPane, process: Process): GridSpec {
  const { t, formats, session } = pane;
  const path = `processes.${process.id}.roles`;
  const sizings = ["given", "volume", "contacts", "seats"].map((value) => ({
    value,
    label: t.sizing[value] ?? value,
  }));
  const locations = pane.case.locations.map((one) => ({ value: one.id, label: one.name }));
  return {
    list: path,
    title: t.inhouse.roles,
    first: { heading: t.inhouse.role, named: true },
    rows: process.roles.map((role) => ({ path: `${path}.${role.id}`, key: role.id, name: role.name })),
    columns: [
      { kind: "choice", name: "sizing", short: t.short["sizing"] ?? "", choices: sizings },
      { kind: "choice", name: "location", short: t.short["location"] ?? "", choices: locations },
      { kind: "yes", name: "scalesWithVolume", short: t.short["scalesWithVolume"] ?? "" },
      {
        kind: "shown",
        name: "employees",
        short: t.inhouse.inYearOne,
        unit: t.units.short.FTE,
        text: ({ key }) => employees(pane, process.id, key),
      },
      ...driverColumns(pane, [...SIZE, ...PAY, ...SEAT, ...LEAVING, ...ENDS]),
    ],
    sets: [
      { id: "size", label: t.inhouse.setSize, columns: sizeColumns(process) },
      { id: "pay", label: t.inhouse.setPay, columns: PAY },
      { id: "seat", label: t.inhouse.setSeat, columns: SEAT },
      { id: "leaving", label: t.inhouse.setLeaving, columns: LEAVING },
      { id: "ends", label: t.inhouse.setEnds, columns: ENDS },
    ],
    foot: footOf(pane, process, formats.count),
    add: { label: t.grid.add, run: () => addRole() },
    change: { duplicate: true, move: true },
    paste: { ...t.newRole },
  };

  function addRole(): void {
    const name = t.inhouse.newRole(process.roles.length + 1);
    session.edit(t.grid.added(name), (source) => addItem(source, path, { name, ...t.newRole }).case);
  }
}

/** How many people the role comes to in the first year. */
function employees({ state, formats }: OpenPane, process: string, role: string): string {
  const fte = state.outcome?.inhouse[`inhouse/${process}/${role}/fte`]?.[0];
  return fte === undefined ? "–" : formats.count(fte, 1);
}

/** Only the columns that the ways of sizing in use need. */
function sizeColumns({ roles }: Process): string[] {
  const ways = new Set(roles.map((role) => role.sizing));
  const seats = roles.some((role) => fillsSeats(role));
  return [
    "sizing",
    ...(ways.has("given") ? ["fte", "scalesWithVolume"] : []),
    ...(ways.has("volume") ? ["minutesPerUnit"] : []),
    ...(ways.has("volume") || ways.has("contacts") ? ["hoursPerYear"] : []),
    ...(ways.has("volume") ? ["utilization"] : []),
    ...(ways.has("volume") || ways.has("contacts") ? ["shrinkage"] : []),
    ...(seats ? ["netHours"] : []),
    ...(ways.has("volume") || ways.has("contacts") || seats ? ["employees"] : []),
  ];
}

function footOf(
  { t, formats, state, case: source }: OpenPane,
  process: Process,
  count: (value: number, decimals?: number) => string,
): { name: string; text: string } {
  const lines = state.outcome?.inhouse ?? {};
  const total = (name: string): number =>
    process.roles.reduce(
      (sum, role) => sum + (lines[`inhouse/${process.id}/${role.id}/${name}`]?.[0] ?? 0),
      0,
    );
  const cost = total("labor") + total("workplace");
  if (cost === 0) return { name: t.grid.total, text: "–" };
  return {
    name: t.inhouse.people(count(total("fte"), 1)),
    text: t.inhouse.aYear(`${formats.money(cost)} ${source.currency}`),
  };
}
