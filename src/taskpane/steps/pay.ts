import type { TemplateResult } from "lit-html";
import { html } from "lit-html";
import { fillsSeats } from "../../case/seats";
import type { Option, OptionProcess } from "../../case/schema/case";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { basisOf, folded } from "./parts";
import { driverColumns, LEAVING, PAY, SEAT } from "./roles";

/** Pay of every role at every location of the provider, and the price per employee where the contract has one. */
export function payByLocation(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult[] {
  const { t, case: source } = pane;
  const process = source.processes.find((one) => one.id === part.process);
  const named = (id: string): string => process?.roles.find((one) => one.id === id)?.name ?? id;
  const hours = process?.roles.some((role) => fillsSeats(role, part)) ? ["netHours"] : [];
  return part.delivery.map((delivery) => {
    const path = `options.${option.id}.processes.${part.process}.delivery.${delivery.location}`;
    const location = source.locations.find((one) => one.id === delivery.location)?.name ?? delivery.location;
    const title = t.options.payIn(location);
    const blank =
      pane.state.outcome?.missing.filter((problem) => problem.path.startsWith(`${path}.roles.`)) ?? [];
    return folded(
      pane,
      path,
      title,
      blank.length > 0 ? t.frame.missing(blank.length) : t.summary.inhouse(delivery.roles.length),
      html`${basisOf(pane, path)}
      ${grid(pane, {
        list: `${path}.roles`,
        title,
        first: { heading: t.inhouse.role, named: false },
        rows: delivery.roles.map(({ role }) => ({
          path: `${path}.roles.${role}`,
          key: role,
          name: named(role),
        })),
        columns: driverColumns(pane, [...PAY, ...hours, "pricePerFte", ...SEAT, ...LEAVING]),
        sets: [
          { id: "pay", label: t.inhouse.setPay, columns: [...PAY, ...hours] },
          { id: "price", label: t.options.setPrice, columns: ["pricePerFte"] },
          { id: "seat", label: t.inhouse.setSeat, columns: SEAT },
          { id: "leaving", label: t.inhouse.setLeaving, columns: LEAVING },
        ],
      })}`,
      blank.length > 0,
    );
  });
}
