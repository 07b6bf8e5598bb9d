import { driversIn } from "../../../src/case/drivers";
import { CALENDAR_MONTHS } from "../../../src/case/schema/season";
import { numberOf } from "../../../src/case/schema/driver";
import { isService } from "../../../src/case/service";
import type { Case } from "../../../src/case/schema/case";
import { isWithin } from "../../../src/kernel/limits";
import { setNumber } from "../../../src/taskpane/edit/driver";
import { ecommerce } from "./cases";

/** Hours of one day of service a week. */
const LONG_DAY = 20;

/** The template with every part that an option of its kind may have, and a number for every driver. */
export function everythingGiven(): Case {
  const source = ecommerce();
  const asset = source.processes[0]?.assets[0]?.id;
  // Taxes are given by location or at one rate for all: one option has the former, the others the latter.
  const taxed = source.options.at(-1)?.id;
  const left = source.options.find(isService)?.id;
  const even = Object.fromEntries(CALENDAR_MONTHS.map((name) => [name, 1 / CALENDAR_MONTHS.length]));
  const wide: Case = {
    ...source,
    later: [
      { id: "volume", driver: `processes.${source.processes[0]?.id}.annualVolume`, from: 2, value: 1000 },
    ],
    processes: source.processes.map((process) => ({
      ...process,
      season: { ...even, staffing: "average" as const },
      serviceHours: { days: 7 },
      roles: process.roles.map((role) => ({ ...role, seats: [{ id: `desk-${role.id}`, name: "Desk" }] })),
      incumbent: {
        shares: [{ item: process.roles[0]?.id ?? "" }],
        prices: process.roles.map(({ id }) => ({ role: id })),
        pricing: {
          bands: [{ id: "all" }],
          bandMethod: "graduated" as const,
          arcMethod: "whole" as const,
          indexRatchet: true,
          minimumIndexed: false,
        },
      },
    })),
    options: source.options.map((option) => ({
      ...option,
      governance: [{ id: `audit-${option.id}`, name: "Audit", kind: "audit" }],
      ...(isService(option) && { exit: {} }),
      // A team that becomes ours can't be left: one option has the one, the others the other.
      ...(option.id === left && {
        register: {},
        leaving: { destination: "in-house" as const, exitMonth: 60 },
      }),
      ...(option.id === taxed && { taxLeakageRate: undefined }),
      processes: option.processes.map((part) => ({
        ...part,
        people: {},
        waves: option.waves.map(({ id }) => ({ wave: id, share: 1 / option.waves.length })),
        fromIncumbent: { renewed: 1 },
        automation: { chargedOn: "resolved" as const, payer: "us" as const, roles: [] },
        turnaround: {},
        paper: {},
        ...(isService(option) && {
          serviceHours: {
            coverageHours: LONG_DAY,
            startHour: 0,
            days: 1,
            roles: (source.processes.find(({ id }) => id === part.process)?.roles ?? []).map(({ id }) => ({
              role: id,
              seats: [{ id: `night-${option.id}-${id}`, name: "Night" }],
            })),
          },
        }),
        scopes: [{ item: source.processes[0]?.roles[0]?.id ?? "" }],
        oneOffs: [{ id: `set-up-${option.id}`, name: "Set-up" }],
        investments: [{ id: `screens-${option.id}`, name: "Screens" }],
        benefits: [{ id: `evenings-${option.id}`, name: "Open in the evening" }],
        risks: [{ id: `strike-${option.id}`, name: "Strike" }],
        delivery: part.delivery.map((one, i) => ({
          ...one,
          ...(part.delivery.length > 1 && {
            serviceHours: {
              coverageHours: LONG_DAY * (numberOf(one.share) ?? 0),
              startHour:
                LONG_DAY *
                part.delivery.slice(0, i).reduce((sum, { share }) => sum + (numberOf(share) ?? 0), 0),
              days: 1,
            },
          }),
          ...(option.id === taxed && { tax: { borneBy: "us" as const } }),
        })),
        assetSales: asset === undefined ? [] : [{ asset }],
        ...(isService(option)
          ? { knowledgeTransfer: {}, ...(option.id !== left && { transfer: { roles: [] } }) }
          : { software: {} }),
      })),
    })),
  };
  return driversIn(wide)
    .filter((entry) => entry.value === null && entry.path !== `options.${taxed}.taxLeakageRate`)
    .reduce((before, { path, record }) => {
      const value = [record.default, 1, 0.5, record.min, record.max, 12].find(
        (one) => one !== undefined && isWithin(one, record),
      );
      return setNumber(before, path, value ?? null);
    }, wide);
}
