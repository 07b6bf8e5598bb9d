import type { Option } from "../../case/schema/case";
import { GOVERNANCE_KINDS } from "../../case/schema/option";
import type { GridSpec } from "../grid/spec";
import type { OpenPane } from "../view/pane";
import { namedList } from "./named-list";

/** What leading an option costs every year, and what each amount is for. */
export function leading(pane: OpenPane, option: Option, title: string): GridSpec {
  const { t } = pane;
  const kinds = GOVERNANCE_KINDS.map((value) => ({ value, label: t.choices[value] ?? value }));
  return namedList(
    pane,
    `options.${option.id}.governance`,
    option.governance,
    { title, heading: t.inhouse.cost, newName: t.contract.newGovernance },
    [{ kind: "choice", name: "kind", short: t.short["kind"] ?? "", choices: kinds }, "annualAmount"],
    { kind: "governance" },
  );
}
