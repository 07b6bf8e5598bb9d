import * as lines from "../lines/hours";
import type { Delivery, Option, OptionProcess, Process } from "../schema/case";
import { required, type Builder, type LineRef } from "./builder";
import type { Binding } from "./model";
import { pick } from "./names";

/** Hours of service: how long a day they are, and what nights and weekends in them cost. */
export interface ServiceHours {
  /** Hours of a week. */
  readonly coverage: Binding | null;
  readonly aDay: LineRef;
  /** Left out of the hours of a single site. */
  readonly handoverHours: Binding | null;
  /** The premium on pay for these hours at a location. */
  premiumAt(location: string): LineRef;
}

interface Place {
  readonly builder: Builder;
  readonly about: { readonly part: string; readonly groups: readonly string[] };
  id(name: string): string;
}

function hoursAt({ builder, about, id }: Place, path: string, coverage: Binding | null): ServiceHours {
  const terms = builder.under(path);
  const line = (
    kind: Parameters<Builder["line"]>[0],
    name: string,
    inputs: Parameters<Builder["line"]>[2],
    groups: readonly string[] = [],
  ): LineRef => builder.line(kind, id(name), inputs, { ...about, groups: [...about.groups, ...groups] });
  const hoursADay = line(lines.day, "day", { coverageHours: coverage, days: terms("days") });
  return {
    coverage,
    aDay: hoursADay,
    handoverHours: builder.drivers.has(`${path}.handoverHours`) ? terms("handoverHours") : null,
    premiumAt: (location) => {
      const place = `locations.${location}`;
      const groups = [builder.source.locations.find(({ id: one }) => one === location)?.name ?? location];
      const local = (
        kind: Parameters<Builder["line"]>[0],
        name: string,
        inputs: Parameters<Builder["line"]>[2],
      ): LineRef => line(kind, `${location}/${name}`, inputs, groups);
      const utcOffset = required(builder, `${place}.utcOffset`);
      const localStart = local(lines.localStart, "localStart", { ...pick(terms, "startHour"), utcOffset });
      const days = terms("days");
      const week = { localStart, hoursADay, days };
      return local(lines.premium, "premium", {
        nightShare: local(lines.nightShare, "nightShare", { localStart, hoursADay }),
        weekendShare: local(lines.weekendShare, "weekendShare", {
          weekendBefore: local(lines.weekendBefore, "weekendBefore", week),
          weekendAfter: local(lines.weekendAfter, "weekendAfter", week),
          hoursADay,
          days,
        }),
        ...pick(builder.under(place), "nightPremium", "weekendPremium"),
      });
    },
  };
}

/** When a process serves today; undefined where it is not said. */
export function hoursToday(builder: Builder, process: Process, option?: Option): ServiceHours | undefined {
  if (process.serviceHours === undefined) return undefined;
  const path = `processes.${process.id}`;
  const part = option?.id ?? "inhouse";
  return hoursAt(
    { builder, about: { part, groups: [process.name] }, id: (name) => `${part}/${process.id}/hours/${name}` },
    `${path}.serviceHours`,
    required(builder, `${path}.coverageHours`),
  );
}

const pathOf = (option: Option, part: OptionProcess): string =>
  `options.${option.id}.processes.${part.process}`;

/** When it serves under an option that says so; undefined where it does not, or nobody knows the hours of today. */
export function hoursChanged(
  builder: Builder,
  option: Option,
  part: OptionProcess,
  process: Process,
): ServiceHours | undefined {
  if (process.serviceHours === undefined || part.serviceHours === undefined) return undefined;
  const path = `${pathOf(option, part)}.serviceHours`;
  return hoursAt(
    {
      builder,
      about: { part: option.id, groups: [process.name] },
      id: (name) => `${option.id}/${process.id}/hours/${name}`,
    },
    path,
    builder.under(path)("coverageHours"),
  );
}

/** The premium at a site: of its own hours, or of all. */
export function premiumAtSite(
  builder: Builder,
  option: Option,
  part: OptionProcess,
  process: Process,
  { location, serviceHours }: Delivery,
): LineRef | undefined {
  if (process.serviceHours === undefined) return undefined;
  const path = `${pathOf(option, part)}.delivery.${location}.serviceHours`;
  const hours =
    serviceHours === undefined
      ? (hoursChanged(builder, option, part, process) ?? hoursToday(builder, process, option))
      : hoursAt(
          {
            builder,
            about: { part: option.id, groups: [process.name] },
            id: (name) => `${option.id}/${process.id}/hours/sites/${location}/${name}`,
          },
          path,
          builder.under(path)("coverageHours"),
        );
  return hours?.premiumAt(location);
}
