import { html, type TemplateResult } from "lit-html";
import { changeAt } from "../edit/path";
import { selectField } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import { inPlainCharacters } from "../../typing/characters";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { selectBox } from "../view/select";
import { stepEnd } from "./changed";
import { namedList } from "./named-list";
import { basisOf, fieldsOf, stepFooter, stepHead } from "./parts";
import { section } from "./section";
import { sources } from "./sources";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MOST_YEARS = 15;

/** What hours cost at a location; asked where hours of service count. */
const LOCAL_HOURS = ["utcOffset", "nightPremium", "weekendPremium"];

/** When the case runs, what money is worth over time, how prices and wages change, and where numbers come from. */
export function money(pane: OpenPane): Content {
  const { t, case: source } = pane;
  const locations = namedList(
    pane,
    "locations",
    source.locations,
    {
      title: t.money.wages,
      heading: t.options.location,
      newName: t.money.locationName(source.locations.length + 1),
    },
    [
      "wageInflation",
      "currencyDrift",
      ...(source.processes.some(({ serviceHours }) => serviceHours !== undefined) ? LOCAL_HOURS : []),
    ],
  );
  const used = new Set([
    ...source.processes.flatMap((one) => [one.location, ...one.roles.map((role) => role.location)]),
  ]);
  const deletable = source.locations.some((one) => !used.has(one.id));
  return {
    body: html`${stepHead(pane)} ${basisOf(pane, "")}
      <div class="columns">
        ${section(t.money.time, "", html`${startField(pane)} ${yearsField(pane)} ${currencyField(pane)}`)}
        ${section(t.money.rates, "", fieldsOf(pane, "", ["discountRate", "timing", "priceInflation"]))}
        ${section(t.money.tax, "", fieldsOf(pane, "", ["taxRate", "afterTaxDiscountRate"]))}
        ${section(t.money.wages, "", grid(pane, deletable ? locations : { ...locations, change: { duplicate: true, move: true } }))}
      </div>
      ${sources(pane)} ${stepEnd(pane, "money")}`,
    footer: stepFooter(pane),
  };
}

function startField(pane: OpenPane): TemplateResult {
  const { t, formats, session, case: source } = pane;
  const [year = "2027", month = "01"] = source.start.split("-");
  const take = (start: string): void =>
    session.edit(t.money.start, (before) => changeAt(before, "start", () => start));
  const months = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1).padStart(2, "0"),
    label: formats.monthName(i + 1),
  }));
  const typeYear = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const number = Number(inPlainCharacters(input.value));
    if (Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR) take(`${number}-${month}`);
    else input.value = year;
  };
  return html`<div class="field">
    <div class="label"><label for="start-month">${t.money.start}</label></div>
    <div class="box-pair">
      ${selectBox(months, month, (value) => take(`${year}-${value}`), { id: "start-month" })}
      <div class="box year">
        <input
          aria-label=${t.money.startYear}
          inputmode="numeric"
          maxlength="4"
          .value=${year}
          @change=${typeYear}
        />
      </div>
    </div>
  </div>`;
}

function yearsField(pane: OpenPane): TemplateResult {
  const { t, session, case: source } = pane;
  const choices = Array.from({ length: MOST_YEARS }, (_, i) => ({
    value: String(i + 1),
    label: t.money.yearCount(i + 1),
  }));
  return selectField("years", t.money.years, String(source.years), choices, (value) =>
    session.edit(t.money.years, (before) => changeAt(before, "years", () => Number(value))),
  );
}

function currencyField(pane: OpenPane): TemplateResult {
  const { t, session, case: source } = pane;
  const known = Intl.supportedValuesOf("currency");
  const names = new Intl.DisplayNames(t.language, { type: "currency" });
  const choices = [...new Set([source.currency, ...known])]
    .sort()
    .map((value) => ({ value, label: `${value} – ${names.of(value) ?? value}` }));
  return selectField("currency", t.money.currency, source.currency, choices, (value) =>
    session.edit(t.money.currency, (before) => changeAt(before, "currency", () => value)),
  );
}
