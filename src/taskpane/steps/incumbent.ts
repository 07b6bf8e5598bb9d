import { html, nothing, type TemplateResult } from "lit-html";
import type { Option, OptionProcess, Process } from "../../case/schema/case";
import { isService } from "../../case/service";
import { addItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { choiceField, switchField, toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { basisOf, fieldsOf, folded } from "./parts";
import { bandGrid } from "./price";
import { driverColumns } from "./roles";

const ABOUT = ["elapsedMonths", "endMonth", "rolloverUplift", "noticeMonths", "startFee", "termMonths"];
const LEADING = ["governanceRate", "governanceAmount"];
const TERMS = ["minimumCharge", "committedVolume", "band", "arcRate", "rrcRate", "indexShare"];
const INDEX = ["indexInflation", "indexCap"];

/** A provider that does part of the work today: what it does, what it bills, how its contract ends. */
export function incumbentToday(pane: OpenPane, process: Process): TemplateResult {
  const { t, session } = pane;
  const path = `processes.${process.id}.incumbent`;
  const given = process.incumbent;
  const set = (on: boolean): void =>
    session.edit(t.incumbent.title, (source) =>
      changeAt(source, path, () =>
        on
          ? {
              shares: [],
              prices: [],
              pricing: {
                bands: [],
                bandMethod: "graduated",
                arcMethod: "whole",
                indexRatchet: true,
                minimumIndexed: false,
              },
            }
          : undefined,
      ),
    );
  const perEmployee = (on: boolean): void =>
    session.edit(t.incumbent.perEmployee, (source) =>
      changeAt(source, `${path}.prices`, () => (on ? process.roles.map(({ id }) => ({ role: id })) : [])),
    );
  const pricing = `${path}.pricing`;
  const priced = (given?.prices ?? []).length > 0;
  return folded(
    pane,
    path,
    t.incumbent.title,
    given === undefined ? t.contract.notUsed : t.contract.inUse,
    html`${toggle(t.incumbent.has, given !== undefined, set)}
    ${
      given === undefined
        ? nothing
        : html`<p class="caption">${t.incumbent.hint}</p>
            ${basisOf(pane, path)} ${fieldsOf(pane, path, ["share"])} ${otherShares(pane, process)}
            ${basisOf(pane, pricing)} ${fieldsOf(pane, pricing, ["annualFee"])}
            ${bandGrid(pane, pricing, given.pricing.bands, process.volumeUnit)}
            ${toggle(t.incumbent.perEmployee, priced, perEmployee)}
            ${
              priced
                ? grid(pane, {
                    list: `${path}.prices`,
                    title: t.incumbent.perEmployee,
                    first: { heading: t.inhouse.role, named: false },
                    rows: given.prices.map(({ role }) => ({
                      path: `${path}.prices.${role}`,
                      key: role,
                      name: process.roles.find(({ id }) => id === role)?.name ?? role,
                    })),
                    columns: driverColumns(pane, ["pricePerFte"]),
                  })
                : nothing
            }
            ${fieldsOf(pane, pricing, TERMS)}
            ${choiceField(pane, `${pricing}.arcMethod`, t.contract.arcMethod)}
            ${fieldsOf(pane, pricing, INDEX)}
            ${switchField(pane, `${pricing}.indexRatchet`, t.contract.ratchet)}
            ${switchField(pane, `${pricing}.minimumIndexed`, t.contract.minimumIndexed)}
            ${fieldsOf(pane, path, ["lastInvoice", ...ABOUT, ...LEADING])}`
    }`,
  );
}

/** Roles and costs of which another share is with the provider than of the rest. */
function otherShares(pane: OpenPane, process: Process): TemplateResult {
  const { t, session } = pane;
  const list = `processes.${process.id}.incumbent.shares`;
  const shares = process.incumbent?.shares ?? [];
  const items = [...process.roles, ...process.otherCosts];
  const free = items.filter(({ id }) => !shares.some(({ item }) => item === id));
  return grid(pane, {
    list,
    title: t.incumbent.otherShares,
    first: { heading: t.options.scopeOf, named: false },
    rows: shares.map(({ item }) => ({
      path: `${list}.${item}`,
      key: item,
      name: items.find(({ id }) => id === item)?.name ?? item,
    })),
    columns: driverColumns(pane, ["share"]),
    add: {
      label: t.incumbent.otherShares,
      choices: free.map(({ id, name }) => ({
        label: name,
        run: () => session.edit(t.grid.added(name), (before) => addItem(before, list, { item: id }).case),
      })),
    },
    change: { duplicate: false, move: false },
  });
}

const RENEWAL = ["renewalMonth", "cut", "newMinimum"];
const LEAVING = ["parallelMonths", "overlapShare", "dipDepth", "dipMonths", "assistance"];

/** What becomes of the work that a provider does today; nothing where none does any. */
export function leavingIncumbent(
  pane: OpenPane,
  option: Option,
  part: OptionProcess,
): TemplateResult | typeof nothing {
  const { t, session, case: source } = pane;
  const process = source.processes.find(({ id }) => id === part.process);
  if (process?.incumbent === undefined && part.fromIncumbent === undefined) return nothing;
  const path = `options.${option.id}.processes.${part.process}.fromIncumbent`;
  const given = part.fromIncumbent !== undefined;
  const service = isService(option);
  // Given under another kind of option it has to be seen to be put right.
  const toProvider = service || part.fromIncumbent?.toProvider !== undefined;
  const set = (on: boolean): void =>
    session.edit(t.incumbent.leaving, (before) =>
      changeAt(before, path, () => (on ? (service ? { toProvider: 1 } : { renewed: 1 }) : undefined)),
    );
  return folded(
    pane,
    path,
    t.incumbent.leaving,
    given ? t.contract.inUse : t.incumbent.runsOn,
    html`${toggle(t.incumbent.changes, given, set)}
    ${
      given
        ? html`${basisOf(pane, path)}
          ${fieldsOf(pane, path, [...(toProvider ? ["toProvider"] : []), "inHouse", "hireCost", "renewed", ...RENEWAL, ...LEAVING])}`
        : nothing
    }`,
  );
}
