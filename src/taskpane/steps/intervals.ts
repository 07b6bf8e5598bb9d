import { nothing, type TemplateResult } from "lit-html";
import type { Process } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { section } from "./section";
import { driverColumns } from "./roles";

/** The kinds of intervals from which roles are sized whose work comes as calls. */
export function intervalsOf(pane: OpenPane, process: Process): TemplateResult[] | typeof nothing {
  const { t, session } = pane;
  const roles = process.roles.filter((role) => role.sizing === "contacts");
  if (roles.length === 0) return nothing;
  return roles.map((role) => {
    const list = `processes.${process.id}.roles.${role.id}.intervals`;
    const name = t.inhouse.newInterval;
    return section(
      t.inhouse.intervals(role.name),
      "",
      grid(pane, {
        list,
        title: t.inhouse.intervals(role.name),
        first: { heading: t.inhouse.interval, named: true },
        rows: role.intervals.map((one) => ({ path: `${list}.${one.id}`, key: one.id, name: one.name })),
        columns: driverColumns(pane, [
          "calls",
          "intervalMinutes",
          "handlingSeconds",
          "hoursPerYear",
          "serviceLevel",
          "targetSeconds",
          "maxOccupancy",
        ]),
        sets: [
          {
            id: "load",
            label: t.inhouse.setLoad,
            columns: ["calls", "intervalMinutes", "handlingSeconds", "hoursPerYear"],
          },
          {
            id: "service",
            label: t.inhouse.setService,
            columns: ["serviceLevel", "targetSeconds", "maxOccupancy"],
          },
        ],
        add: {
          label: t.grid.add,
          run: () => session.edit(t.grid.added(name), (source) => addItem(source, list, { name }).case),
        },
        change: { duplicate: true, move: true },
        paste: {},
      }),
    );
  });
}
