import { html, nothing, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { changeAt } from "../edit/path";
import { toggle } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { basisOf, currentRoles, fieldsOf, folded } from "./parts";
import { driverColumns, LEAVING, PAY, SEAT } from "./roles";

const FIELDS = ["month", "fee", "feePerHead", "setup", "management"];

/** The month in which a provider's team becomes ours, and what that costs; nothing for a center that is ours already. */
export function teamTransfer(
  pane: OpenPane,
  option: Option,
  part: OptionProcess,
): TemplateResult | typeof nothing {
  if (option.kind === "captive") return nothing;
  const { t, session } = pane;
  const path = `options.${option.id}.processes.${part.process}.transfer`;
  const given = part.transfer !== undefined;
  const roles = currentRoles(pane);
  const set = (on: boolean): void =>
    session.edit(t.contract.transfer, (source) =>
      changeAt(source, path, () => (on ? { roles: [] } : undefined)),
    );
  const ownPay = (on: boolean): void =>
    session.edit(t.contract.ownPay, (source) =>
      changeAt(source, `${path}.roles`, () => (on ? roles.map(({ id }) => ({ role: id })) : [])),
    );
  const differs = (part.transfer?.roles ?? []).length > 0;
  return folded(
    pane,
    path,
    t.contract.transfer,
    given ? t.contract.inUse : t.contract.notUsed,
    html`${toggle(t.contract.hasTransfer, given, set)}
    ${
      given
        ? html`${basisOf(pane, path)} ${fieldsOf(pane, path, FIELDS)}
          ${toggle(t.contract.ownPay, differs, ownPay)}
          ${
            differs
              ? grid(pane, {
                  list: `${path}.roles`,
                  title: t.contract.ownPay,
                  first: { heading: t.inhouse.role, named: false },
                  rows: (part.transfer?.roles ?? []).map(({ role }) => ({
                    path: `${path}.roles.${role}`,
                    key: role,
                    name: roles.find(({ id }) => id === role)?.name ?? role,
                  })),
                  columns: driverColumns(pane, [...PAY, ...SEAT, ...LEAVING]),
                })
              : nothing
          }`
        : nothing
    }`,
  );
}
