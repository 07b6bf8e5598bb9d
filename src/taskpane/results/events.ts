import { effective } from "../../case/drivers";
import { html, nothing, type TemplateResult } from "lit-html";
import type { RandomEvent } from "../../case/schema/uncertainty";
import { withEvent } from "../edit/uncertainty";
import { fieldId } from "../fields/field-id";
import { selectField } from "../fields/plain-fields";
import { currentOption, type OpenPane } from "../view/pane";

const EXPECTED = "expected";
const OCCURS = ["bernoulli", "poisson"] as const;

/** The events of the registers of risks: each costs its expected loss every year, or occurs in some trials. */
export function events(pane: OpenPane): TemplateResult | typeof nothing {
  const { t, case: source, drivers, session } = pane;
  const given = new Map((source.uncertainty?.events ?? []).map(({ event, occurs }) => [event, occurs]));
  const option = currentOption(pane)?.id;
  const all = [...drivers.values()].flatMap((entry) => {
    const [, event] = /^(.*\.risks\.[^.]+)\.probability$/.exec(entry.path) ?? [];
    if (event === undefined || effective(entry) === null) return [];
    // Those of other options are shown with their option, unless they occur already.
    const isHere =
      !event.startsWith("options.") || event.startsWith(`options.${option}.`) || given.has(event);
    return isHere ? [{ event, groups: entry.groups }] : [];
  });
  if (all.length === 0) return nothing;
  const choices = [EXPECTED, ...OCCURS].map((value) => ({ value, label: t.study.occurs[value] ?? value }));
  return html`<h4>${t.study.events}</h4>
    <p class="caption">${t.study.eventsHint}</p>
    ${all.map(({ event, groups }) => {
      const name = groups.map((group) => t.word(group)).join(", ");
      const take = (value: string): void =>
        session.edit(name, (before) =>
          withEvent(before, event, value === EXPECTED ? undefined : (value as RandomEvent["occurs"])),
        );
      return selectField(`${fieldId(event)}-occurs`, name, given.get(event) ?? EXPECTED, choices, take, true);
    })}`;
}
