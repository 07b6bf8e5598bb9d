import { html, nothing, type TemplateResult } from "lit-html";
import { OTHER_COST_CATEGORIES } from "../../case/schema/process";
import type { Process } from "../../case/schema/case";
import { customLines } from "../custom/list";
import { grid } from "../grid/grid";
import type { GridSpec } from "../grid/spec";
import { chooseFile, SHEETS } from "../pages/choose-file";
import type { Content } from "../view/frame";
import { currentProcess, type OpenPane } from "../view/pane";
import { stepEnd } from "./changed";
import { seatsOf } from "./hours";
import { incumbentToday } from "./incumbent";
import { basisOf, fieldsOf, folded, stepFooter, stepHead } from "./parts";
import { section } from "./section";
import { processTabs } from "./processes";
import { intervalsOf } from "./intervals";
import { namedList } from "./named-list";
import { roleGrid } from "./roles";

/** Who does the work today, and what else it costs. */
export function inhouse(pane: OpenPane): Content {
  const { t, formats } = pane;
  const process = currentProcess(pane);
  const path = `processes.${process.id}`;
  const place = pane.case.locations.find((one) => one.id === process.location)?.name ?? "";
  const other = sum(
    process.otherCosts.map((cost) => pane.state.outcome?.inhouse[`inhouse/${process.id}/${cost.id}`]?.[0]),
  );
  const fact = (value: number | undefined): string | typeof nothing =>
    value === undefined || value === 0
      ? nothing
      : t.inhouse.aYear(`${formats.money(value)} ${pane.case.currency}`);
  return {
    body: html`${stepHead(pane, [process.name, place].filter(Boolean).join(" · "))} ${processTabs(pane)}
      ${basisOf(pane, path)}
      <div class="section">${grid(pane, roleGrid(pane, process))}</div>
      ${sheetEntry(pane)} ${intervalsOf(pane, process)} ${seatsOf(pane, process)}
      ${incumbentToday(pane, process)}
      ${section(t.inhouse.otherCosts, fact(other), grid(pane, otherCosts(pane, process)))}
      <div class="columns">
        ${section(t.inhouse.errors, fact(pane.state.outcome?.inhouse[`inhouse/${process.id}/rework`]?.[0]), fieldsOf(pane, path, ["errorRate", "costPerError"]))}
        <div>
          ${folded(pane, `capital:${process.id}`, t.inhouse.capital, count(process.capital.length), grid(pane, capital(pane, process)))}
          ${folded(pane, `assets:${process.id}`, t.inhouse.assets, count(process.assets.length), grid(pane, assets(pane, process)))}
        </div>
      </div>
      ${customLines(pane, "inhouse", process.id)} ${stepEnd(pane, "inhouse")}`,
    footer: stepFooter(pane),
  };
}

/** Costs that people already have in a sheet need not be typed again. */
const sheetEntry = (pane: OpenPane): TemplateResult =>
  html`<p class="links section" data-sheet-entry>
    <button
      type="button"
      class="link"
      data-tip=${pane.t.sheet.entryHint}
      @click=${() => chooseFile(pane, SHEETS)}
    >
      ${pane.t.sheet.entry}
    </button>
    ${
      pane.host.selectedCells === undefined
        ? nothing
        : html`<button
            type="button"
            class="link"
            @click=${() => void import("../pages/open-table").then(({ openSelected }) => openSelected(pane))}
          >
            ${pane.t.sheet.entrySelected}
          </button>`
    }
  </p>`;

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const count = (length: number): string | typeof nothing => (length === 0 ? nothing : String(length));

function otherCosts(pane: OpenPane, process: Process): GridSpec {
  const { t } = pane;
  const choices = OTHER_COST_CATEGORIES.map((value) => ({ value, label: t.choices[value] ?? value }));
  const words = { title: t.inhouse.otherCosts, heading: t.inhouse.cost, newName: t.inhouse.newCost };
  const category = { kind: "choice", name: "category", short: t.short["category"] ?? "", choices } as const;
  const columns = [category, "annualAmount", "amountPerUnit", "inflation", "avoidable", "lagMonths"];
  return {
    ...namedList(pane, `processes.${process.id}.otherCosts`, process.otherCosts, words, columns, {
      category: "services",
    }),
    sets: [
      { id: "cost", label: t.inhouse.setCost, columns: ["annualAmount", "amountPerUnit", "inflation"] },
      { id: "ends", label: t.inhouse.setEnds, columns: ["avoidable", "lagMonths"] },
    ],
  };
}

function capital(pane: OpenPane, process: Process): GridSpec {
  const { t } = pane;
  const words = { title: t.inhouse.capital, heading: t.inhouse.item, newName: t.inhouse.newCapital };
  return namedList(pane, `processes.${process.id}.capital`, process.capital, words, [
    "amount",
    "year",
    "lifeYears",
    "avoidable",
  ]);
}

function assets(pane: OpenPane, process: Process): GridSpec {
  const { t } = pane;
  const words = { title: t.inhouse.assets, heading: t.inhouse.item, newName: t.inhouse.newAsset };
  return namedList(pane, `processes.${process.id}.assets`, process.assets, words, [
    "bookValue",
    "remainingLife",
  ]);
}
