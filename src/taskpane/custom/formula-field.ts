import { html, nothing, type TemplateResult } from "lit-html";
import { checkCustomFormula, type CheckedFormula } from "../../case/custom/check";
import { CUSTOM_FUNCTIONS, namesFor, UNIT_OF_PERIOD, type CustomName } from "../../case/custom/names";
import type { CustomLine } from "../../case/schema/case";
import { inWords } from "../../kernel/explain";
import { changeAt } from "../edit/path";
import { fieldId } from "../fields/field-id";
import { icon } from "../icons/icon";
import type { CustomPage } from "../state/state";
import { fullUnit } from "../typing/units";
import type { OpenPane } from "../view/pane";
import { completionAt, withName, type Completion, type Offer } from "./completion";

const LONGEST = 500;
const LIST = "formula-names";

/** The formula of a line: names are offered while it is typed, and what is wrong with it is said at once. */
export function formulaField(pane: OpenPane, page: CustomPage, line: CustomLine): TemplateResult {
  const { t, case: source, state } = pane;
  const path = `customLines.${line.id}.formula`;
  const id = fieldId(path);
  const text = page.typing ?? state.drafts[path]?.text ?? line.formula;
  const names = namesFor(source, line);
  const checked = checkCustomFormula(text, names, UNIT_OF_PERIOD[line.period]);
  const offers = offersOf(pane, line, names);
  const completion = completionAt(text, page.caret ?? 0, offers, page.asked === true);
  const open = page.caret !== undefined && completion.offers.length > 0;
  const chosen = Math.min(page.chosen ?? 0, completion.offers.length - 1);
  const take = (offer: Offer): void => complete(pane, page, text, completion, offer, id);
  return html`<div class="field stacked formula-field" data-path=${path}>
    <div class="label"><label for=${id}>${t.custom.formula}</label></div>
    <div class="box ${checked.ok ? "" : "wrong"}">
      <input
        id=${id}
        class="code"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength=${LONGEST}
        aria-autocomplete="list"
        aria-expanded=${open ? "true" : "false"}
        aria-controls=${LIST}
        aria-activedescendant=${open ? `${LIST}-${chosen}` : nothing}
        aria-invalid=${checked.ok ? nothing : "true"}
        aria-describedby="${id}-line"
        .value=${text}
        @input=${(event: Event) => typed(pane, page, event.target as HTMLInputElement)}
        @keydown=${(event: KeyboardEvent) => keyed(pane, page, line, event, open ? completion.offers : [], chosen, take)}
        @change=${(event: Event) => commit(pane, page, line, (event.target as HTMLInputElement).value)}
        @blur=${(event: Event) => commit(pane, page, line, (event.target as HTMLInputElement).value)}
      />
    </div>
    <ul class="offers" id=${LIST} role="listbox" aria-label=${t.custom.names} ?hidden=${!open}>
      ${
        open
          ? completion.offers.map(
              (offer, i) =>
                html`<li
                  id="${LIST}-${i}"
                  role="option"
                  aria-selected=${i === chosen ? "true" : "false"}
                  @pointerdown=${(event: Event) => (event.preventDefault(), take(offer))}
                >
                  <code>${offer.name}${offer.called ? "(" : ""}</code><span>${offer.label}</span
                  ><span class="caption">${offer.unit}</span>
                </li>`,
            )
          : nothing
      }
    </ul>
    <div id="${id}-line" class="line-place" aria-live="polite">${judged(pane, text, checked, names)}</div>
  </div>`;
}

/** What the formula says in words, or what is wrong with it and where. */
function judged(
  { t }: OpenPane,
  text: string,
  checked: CheckedFormula,
  names: readonly CustomName[],
): TemplateResult {
  if (checked.ok) {
    const label = (name: string): string => names.find((one) => one.name === name)?.label ?? name;
    return html`<p class="line">
      ${icon("check", 16)} ${inWords(checked.tree, (name) => t.word(label(name)))}
    </p>`;
  }
  const at = checked.position;
  const rest = text.slice(at, at + 14);
  return html`<p class="line danger-text">
    ${icon("error", 16)}
    <span
      >${checked.message}
      ${rest.trim() === "" || at === 0 ? nothing : html`${t.custom.at} <code>${rest}</code>`}</span
    >
  </p>`;
}

function offersOf({ t, case: source }: OpenPane, line: CustomLine, names: readonly CustomName[]): Offer[] {
  const unit = source.processes.find((one) => one.id === line.process)?.volumeUnit;
  return [
    ...names.map(({ name, label, unit: own }) => ({
      name,
      label: t.word(label),
      unit: own === "1" ? t.custom.factor : fullUnit(own, t.units, { currency: source.currency, unit }),
      called: false,
    })),
    ...CUSTOM_FUNCTIONS.map((name) => ({
      name,
      label: t.custom.functions[name] ?? name,
      unit: "",
      called: true,
    })),
  ];
}

function typed(pane: OpenPane, page: CustomPage, input: HTMLInputElement): void {
  pane.show({
    page: {
      kind: "custom",
      line: page.line,
      typing: input.value,
      caret: input.selectionStart ?? input.value.length,
    },
  });
}

function complete(
  pane: OpenPane,
  page: CustomPage,
  text: string,
  completion: Completion,
  offer: Offer,
  id: string,
): void {
  const next = withName(text, completion, offer);
  // At once, and not when the page is drawn: the next key may be pressed before that.
  const input = document.getElementById(id) as HTMLInputElement;
  input.value = next.text;
  input.focus();
  input.setSelectionRange(next.caret, next.caret);
  pane.show({ page: { kind: "custom", line: page.line, typing: next.text } });
}

/** Arrows choose a name, Enter and Tab take it, Escape closes the list; Ctrl+Space opens it, Enter keeps the formula. */
function keyed(
  pane: OpenPane,
  page: CustomPage,
  line: CustomLine,
  event: KeyboardEvent,
  offers: readonly Offer[],
  chosen: number,
  take: (offer: Offer) => void,
): void {
  const input = event.target as HTMLInputElement;
  const offer = offers[chosen];
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (offer !== undefined && move !== undefined) {
    pane.show({ page: { ...page, chosen: (chosen + move + offers.length) % offers.length } });
  } else if (offer !== undefined && (event.key === "Enter" || event.key === "Tab") && !event.ctrlKey)
    take(offer);
  else if (offer !== undefined && event.key === "Escape") {
    const { caret: _caret, ...closed } = page;
    pane.show({ page: closed });
    event.stopPropagation();
  } else if (event.key === " " && event.ctrlKey) {
    pane.show({
      page: { ...page, typing: input.value, caret: input.selectionStart ?? 0, asked: true },
    });
  } else if (event.key === "Enter" && !event.ctrlKey) commit(pane, page, line, input.value);
  else return;
  event.preventDefault();
}

/** Keeps the formula if it is right; if not, its text stays, and the last good one counts. */
function commit(pane: OpenPane, page: CustomPage, line: CustomLine, given: string): void {
  const { state, session } = pane;
  const shown = state.view.page;
  if (shown.kind !== "custom" || shown.line !== line.id) return;
  const path = `customLines.${line.id}.formula`;
  // Who comes from cells begins with an equal sign; it says nothing here.
  const text = given.replace(/^\s*=(?!=)/, "").trim();
  const checked = checkCustomFormula(text, namesFor(pane.case, line), UNIT_OF_PERIOD[line.period]);
  const { [path]: _before, ...others } = state.drafts;
  session.store.set({
    drafts: checked.ok ? others : { ...others, [path]: { text, message: checked.message } },
  });
  pane.show({ page: { kind: "custom", line: page.line } });
  if (checked.ok && text !== line.formula)
    session.edit(`${line.name}, ${pane.t.custom.formula}`, (before) => changeAt(before, path, () => text));
}
