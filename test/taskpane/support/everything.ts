import { driversIn } from "../../../src/case/drivers";
import { isService } from "../../../src/case/service";
import type { Case } from "../../../src/case/schema/case";
import { isWithin } from "../../../src/kernel/limits";
import { setNumber } from "../../../src/taskpane/edit/driver";
import { ecommerce } from "./cases";

/** The template with every part that an option of its kind may have, and a number for every driver. */
export function everythingGiven(): Case {
  const source = ecommerce();
  const asset = source.processes[0]?.assets[0]?.id;
  // Taxes are given by location or at one rate for all: one option has the former, the others the latter.
  const taxed = source.options.at(-1)?.id;
  const wide: Case = {
    ...source,
    processes: source.processes.map((process) => ({
      ...process,
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
      ...(option.id === taxed && { taxLeakageRate: undefined }),
      processes: option.processes.map((part) => ({
        ...part,
        people: {},
        // Shares that add up to all of the work, and none to a new provider where there is none.
        fromIncumbent: isService(option)
          ? { toProvider: 0.5, inHouse: 0.25, renewed: 0.25 }
          : { toProvider: 0, inHouse: 0.5, renewed: 0.5 },
        automation: { chargedOn: "resolved" as const, payer: "us" as const, roles: [] },
        turnaround: {},
        paper: {},
        scopes: [{ item: source.processes[0]?.roles[0]?.id ?? "" }],
        oneOffs: [{ id: `set-up-${option.id}`, name: "Set-up" }],
        investments: [{ id: `screens-${option.id}`, name: "Screens" }],
        benefits: [{ id: `evenings-${option.id}`, name: "Open in the evening" }],
        risks: [{ id: `strike-${option.id}`, name: "Strike" }],
        delivery: part.delivery.map((one) => ({
          ...one,
          ...(option.id === taxed && { tax: { borneBy: "us" as const } }),
        })),
        assetSales: asset === undefined ? [] : [{ asset }],
        ...(isService(option) ? { knowledgeTransfer: {}, transfer: { roles: [] } } : { software: {} }),
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
