import { html, nothing, type TemplateResult } from "lit-html";
import { fillsSeats } from "../../case/seats";
import type { Option, OptionProcess, Process, Role } from "../../case/schema/case";
import { changeAt } from "../edit/path";
import { toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { namedList } from "./named-list";
import { basisOf, fieldsOf, folded } from "./parts";
import { section } from "./section";

/** When a process serves; the rest is asked where nights, weekends or seats are to count. */
export function serviceHoursOf(pane: OpenPane, process: Process): TemplateResult {
  const { t, session, drivers } = pane;
  const path = `processes.${process.id}`;
  const counts = process.serviceHours !== undefined;
  const set = (on: boolean): void =>
    session.edit(t.scope.countsHours, (source) =>
      changeAt(source, `${path}.serviceHours`, () => (on ? {} : undefined)),
    );
  const given = counts || drivers.get(`${path}.coverageHours`)?.value != null;
  const terms = [
    "startHour",
    "days",
    ...(process.roles.some((role) => fillsSeats(role)) ? ["handoverHours"] : []),
  ];
  return folded(
    pane,
    `${path}.serviceHours`,
    t.scope.hours,
    given ? t.contract.inUse : t.contract.notUsed,
    html`${fieldsOf(pane, path, ["coverageHours"])} ${toggle(t.scope.countsHours, counts, set)}
    ${
      counts
        ? html`${basisOf(pane, `${path}.serviceHours`)} ${fieldsOf(pane, `${path}.serviceHours`, terms)}`
        : nothing
    }`,
  );
}

/** The seats of a role. */
function seatGrid(pane: OpenPane, list: string, role: Role, seats: Role["seats"]): TemplateResult {
  const { t } = pane;
  const words = {
    title: t.inhouse.seatsOf(role.name),
    heading: t.inhouse.seats,
    newName: t.inhouse.newSeats,
  };
  return grid(pane, namedList(pane, list, seats, words, ["seats", "hoursPerYear"]));
}

/** The seats of roles that are sized by them, or that keep hours beside their work. */
export const seatsOf = (pane: OpenPane, process: Process): TemplateResult[] =>
  process.roles
    .filter((role) => fillsSeats(role) || (process.serviceHours !== undefined && role.sizing !== "given"))
    .map((role) =>
      section(
        pane.t.inhouse.seatsOf(role.name),
        "",
        seatGrid(pane, `processes.${process.id}.roles.${role.id}.seats`, role, role.seats),
      ),
    );

/** Other hours under an option, and the hours of sites that follow the sun; asked where those of today are known. */
export function optionHours(
  pane: OpenPane,
  option: Option,
  part: OptionProcess,
): TemplateResult | typeof nothing {
  const { t, session, case: source } = pane;
  const process = source.processes.find(({ id }) => id === part.process);
  if (process?.serviceHours === undefined) return nothing;
  const whole = `options.${option.id}.processes.${part.process}`;
  const path = `${whole}.serviceHours`;
  const hours = part.serviceHours;
  const roles = process.roles.map(({ id }) => ({ role: id, seats: [] }));
  const set = (on: boolean): void =>
    session.edit(t.options.hours, (before) => changeAt(before, path, () => (on ? { roles } : undefined)));
  const sized = process.roles.filter((role) => fillsSeats(role, part));
  const seats = (role: Role): Role["seats"] => hours?.roles.find((one) => one.role === role.id)?.seats ?? [];
  return folded(
    pane,
    path,
    t.options.hours,
    hours !== undefined || part.delivery.some(({ serviceHours }) => serviceHours !== undefined)
      ? t.contract.inUse
      : t.contract.notUsed,
    html`${toggle(t.options.otherHours, hours !== undefined, set)}
    ${
      hours === undefined
        ? nothing
        : html`${basisOf(pane, path)}
          ${fieldsOf(pane, path, ["coverageHours", "startHour", "days", ...(sized.length > 0 ? ["handoverHours"] : [])])}
          ${sized.map((role) => seatGrid(pane, `${path}.roles.${role.id}.seats`, role, seats(role)))}`
    }
    ${part.delivery.length > 1 ? part.delivery.map((one) => site(pane, whole, one)) : nothing}`,
  );
}

/** The hours that one of several sites takes. */
function site(
  pane: OpenPane,
  whole: string,
  { location, serviceHours }: OptionProcess["delivery"][number],
): TemplateResult {
  const { t, session, case: source } = pane;
  const path = `${whole}.delivery.${location}.serviceHours`;
  const name = source.locations.find(({ id }) => id === location)?.name ?? location;
  const set = (on: boolean): void =>
    session.edit(t.options.hours, (before) => changeAt(before, path, () => (on ? {} : undefined)));
  return html`${toggle(t.options.siteHours(name), serviceHours !== undefined, set)}
  ${
    serviceHours === undefined
      ? nothing
      : html`${basisOf(pane, path)} ${fieldsOf(pane, path, ["coverageHours", "startHour", "days"])}`
  }`;
}
