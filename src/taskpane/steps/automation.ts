import { html, nothing, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import type { Option, OptionProcess } from "../../case/schema/case";
import { changeAt } from "../edit/path";
import { choiceField, toggle } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import { basisOf, currentRoles, fieldsOf, folded } from "./parts";

const WORK = [
  "goLive",
  "rampMonths",
  "eligible",
  "containment",
  "containmentRise",
  "recontact",
  "effort",
  "handoverEffort",
  "errorRate",
];
const COST = [
  "price",
  "priceChange",
  "committedUnits",
  "platformFee",
  "setup",
  "oversightFte",
  "oversightCost",
];

/** AI agents in front of a process, whoever runs it. */
export function aiAgents(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session } = pane;
  const path = `options.${option.id}.processes.${part.process}.automation`;
  const ai = part.automation;
  const set = (on: boolean): void =>
    session.edit(t.options.ai, (source) =>
      changeAt(source, path, () => (on ? { chargedOn: "resolved", payer: "us", roles: [] } : undefined)),
    );
  const covered = (role: string, on: boolean): void =>
    session.edit(t.options.ai, (source) =>
      changeAt(source, `${path}.roles`, () => chosen(currentRoles(pane), ai?.roles ?? [], role, on)),
    );
  return folded(
    pane,
    path,
    t.options.ai,
    ai === undefined ? t.contract.notUsed : t.contract.inUse,
    html`${toggle(t.options.hasAi, ai !== undefined, set)}
    ${
      ai === undefined
        ? nothing
        : html`${basisOf(pane, path)} ${fieldsOf(pane, path, WORK)} ${fieldsOf(pane, path, COST)}
          ${choiceField(pane, `${path}.chargedOn`, t.options.chargedOn)}
          ${isService(option) ? html`${choiceField(pane, `${path}.payer`, t.options.payer)} ${fieldsOf(pane, path, ["passOn"])}` : nothing}
          ${
            currentRoles(pane).length < 2
              ? nothing
              : currentRoles(pane).map(({ id, name }) =>
                  toggle(
                    t.options.takesWorkOf(name),
                    ai.roles.length === 0 || ai.roles.some(({ role }) => role === id),
                    (on) => covered(id, on),
                  ),
                )
          }`
    }`,
  );
}

/** The roles whose work is taken after a change of one; all is the same as none named, and the last one stays. */
function chosen(
  all: readonly { readonly id: string }[],
  named: readonly { readonly role: string }[],
  role: string,
  on: boolean,
): { role: string }[] {
  const before = all
    .map(({ id }) => id)
    .filter((id) => named.length === 0 || named.some((one) => one.role === id));
  const after = all.map(({ id }) => id).filter((id) => (id === role ? on : before.includes(id)));
  const kept = after.length === 0 ? before : after;
  return kept.length === all.length ? [] : kept.map((id) => ({ role: id }));
}
