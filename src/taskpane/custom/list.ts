import { html, nothing, type TemplateResult } from "lit-html";
import type { CustomLine } from "../../case/schema/case";
import { icon } from "../icons/icon";
import { section } from "../steps/section";
import { focusQuestion } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { addLine } from "./lines";

/** Lines that a person wrote as formulas: those of a part of the case, each a way to its own page. */
export function customLines(pane: OpenPane, part: string, process: string): TemplateResult {
  const { t, session, case: source } = pane;
  const own = source.customLines.filter(
    (line) => (line.part ?? "inhouse") === part && (line.process === undefined || line.process === process),
  );
  const add = (): void => {
    let id = "";
    const name = t.custom.newName(source.customLines.length + 1);
    session.edit(t.grid.added(name), (before) => {
      const made = addLine(before, { name, part, process });
      id = made.id;
      return made.case;
    });
    openLine(pane, id);
  };
  return section(
    t.custom.title,
    own.length === 0 ? nothing : String(own.length),
    html`<div class="rows">${own.map((line) => row(pane, line))}</div>
      <div class="toolbar">
        <button type="button" data-add-line=${part} @click=${add}>${icon("add")}${t.custom.add}</button>
      </div>
      ${own.length > 0 ? nothing : html`<p class="caption">${t.custom.hint}</p>`}`,
  );
}

/** Shows the page of a line. */
export function openLine(pane: OpenPane, line: string): void {
  pane.show({ page: { kind: "custom", line } });
  focusQuestion();
}

function row(pane: OpenPane, line: CustomLine): TemplateResult {
  const { t, formats, state, case: source } = pane;
  const [first] = state.outcome?.custom[line.id] ?? [];
  return html`<button type="button" @click=${() => openLine(pane, line.id)}>
    ${icon("formula")}
    <span class="text"
      ><span>${line.name}</span><span class="caption"><code>${line.formula}</code></span></span
    >
    <span class="state"
      ><span class="numeric"
        >${first === undefined ? "–" : t.inhouse.aYear(`${formats.money(first)} ${source.currency}`)}</span
      ><span class="turns">${icon("chevronRight", 16)}</span></span
    >
  </button>`;
}
