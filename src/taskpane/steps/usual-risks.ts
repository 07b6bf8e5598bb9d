import { html, nothing, type TemplateResult } from "lit-html";
import { risksFor, type UsualRisk } from "../../case/catalog/usual-risks";
import type { Case, Process } from "../../case/schema/case";
import { numberOf, type Driver } from "../../case/schema/driver";
import { complete } from "../edit/complete";
import { newIdentifier } from "../../case/identifier";
import { changeAt, valueAt } from "../edit/path";
import type { GridSpec } from "../grid/spec";
import { inLanguage } from "../view/in-language";
import type { OpenPane } from "../view/pane";
import { folded } from "./parts";

/** An event of a register, as far as its size is asked for. */
export interface SizedEvent {
  readonly id: string;
  readonly name: string;
  readonly basis?: string | undefined;
  readonly probability?: Driver | undefined;
  readonly impact?: Driver | undefined;
}

/** The usual events in the pane's language; without them a person can still name events of their own. */
const usual = inLanguage(async (language): Promise<readonly UsualRisk[]> => {
  const { usualRisks } = await import("../../case/catalog/usual-risks");
  if (language !== "de") return usualRisks;
  const { riskWords } = await import("../strings/de/usual-risks");
  return usualRisks.map((risk) => {
    const { published = [], ...words } = riskWords[risk.id] ?? {};
    return {
      ...risk,
      ...words,
      published: risk.published.map((one, i) => ({ ...one, figure: published[i] ?? one.figure })),
    };
  });
});

/** What may be added to a register: usual events that are not in it yet, or one of one's own. */
export function usualRiskChoices(
  pane: OpenPane,
  process: Process,
  spec: GridSpec,
  events: readonly SizedEvent[],
): NonNullable<GridSpec["add"]> {
  const { t, session } = pane;
  const { add } = spec;
  const own = add !== undefined && "run" in add ? add.run : () => undefined;
  const open = risksFor(usual(pane) ?? [], process).filter(
    ({ name }) => !events.some((one) => one.name === name),
  );
  if (open.length === 0) return { label: t.grid.add, run: own };
  return {
    label: t.risk.addUsual,
    choices: [
      ...open.map((risk) => ({
        label: risk.name,
        run: () =>
          session.edit(t.grid.added(risk.name), (source) => withRisk(pane, source, process, spec.list, risk)),
      })),
      "line",
      { label: t.risk.own, run: own },
    ],
  };
}

/** The case with a usual event, its probability and loss left open. An event that today has too keeps its identifier, so that it takes its place. */
function withRisk({ t }: OpenPane, source: Case, process: Process, list: string, risk: UsualRisk): Case {
  const today = list.startsWith("options.")
    ? process.risks.find(({ name }) => name === risk.name)
    : undefined;
  const taken = (valueAt(source, list) ?? []) as readonly SizedEvent[];
  const isFree = today !== undefined && !taken.some(({ id }) => id === today.id);
  const event = {
    id: isFree ? today.id : newIdentifier(source, risk.id),
    name: risk.name,
    basis: [
      t.risk.sized(risk.question, risk.carrier, risk.mitigation, risk.cost),
      ...risk.published.map((one) => t.risk.published(one.figure, one.source, one.year)),
    ].join(" "),
  };
  return complete(changeAt(source, list, (items) => [...((items ?? []) as readonly unknown[]), event]));
}

/** What sizes each event, who carries it and what mitigates it; open while one of them has no size. */
export function withSizing(
  pane: OpenPane,
  list: string,
  events: readonly SizedEvent[],
): TemplateResult | typeof nothing {
  const known = events.filter(({ basis }) => basis !== undefined && basis !== "");
  const isOpen = known.some(
    ({ probability, impact }) => numberOf(probability) === null || numberOf(impact) === null,
  );
  if (known.length === 0) return nothing;
  return folded(
    pane,
    `${list}.sizing`,
    pane.t.risk.sizing,
    nothing,
    html`<dl class="meanings">
      ${known.map(
        ({ name, basis }) =>
          html`<dt>${name}</dt>
            <dd>${basis}</dd>`,
      )}
    </dl>`,
    isOpen,
  );
}
