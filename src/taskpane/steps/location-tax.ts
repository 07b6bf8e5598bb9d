import { html, nothing, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { changeAt } from "../edit/path";
import { choiceField, toggle } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import { basisOf, fieldsOf, folded } from "./parts";

const ON_BILLS = ["vatRate", "vatRecovery", "withholdingRate", "creditableShare"];
const ON_PROFIT = ["profitTaxRate", "holidayYears", "holidayRate", "minimumRate"];

/** Taxes on what each location bills; those on its profit only for a center of one's own. */
export function locationTaxes(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session, case: source } = pane;
  const given = part.delivery.some(({ tax }) => tax !== undefined);
  const place = (location: string): TemplateResult => {
    const path = `options.${option.id}.processes.${part.process}.delivery.${location}.tax`;
    const has = part.delivery.find((one) => one.location === location)?.tax !== undefined;
    const name = source.locations.find(({ id }) => id === location)?.name ?? location;
    const set = (on: boolean): void =>
      session.edit(t.contract.taxes, (before) =>
        changeAt(before, path, () => (on ? { borneBy: "provider" } : undefined)),
      );
    return html`${toggle(t.contract.taxesOf(name), has, set)}
    ${
      has
        ? html`${basisOf(pane, path)} ${fieldsOf(pane, path, ON_BILLS)}
          ${choiceField(pane, `${path}.borneBy`, t.contract.borneBy)}
          ${option.kind === "captive" ? fieldsOf(pane, path, ON_PROFIT) : nothing}`
        : nothing
    }`;
  };
  return folded(
    pane,
    `options.${option.id}.processes.${part.process}.taxes`,
    t.contract.taxes,
    given ? t.contract.inUse : t.contract.notUsed,
    part.delivery.map(({ location }) => place(location)),
  );
}
