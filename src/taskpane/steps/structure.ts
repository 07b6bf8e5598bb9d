import { html, type TemplateResult } from "lit-html";
import type { Option } from "../../case/schema/case";
import { OPTION_KINDS } from "../../case/schema/option";
import { addOption } from "../edit/create";
import { addItem } from "../edit/list";
import { goTo } from "../view/frame";
import type { OpenPane } from "../view/pane";

/** What a case must hold before any number is asked for; undefined where it holds it all. */
export function structureQuestion(pane: OpenPane): TemplateResult | undefined {
  const { t, case: source } = pane;
  const empty = source.processes.find((process) => process.roles.length + process.otherCosts.length === 0);
  if (empty !== undefined) {
    return question(
      pane,
      t.structure.whoWorks(empty.name),
      t.structure.whoWorksHint,
      t.structure.firstRole,
      (name) =>
        pane.session.edit(
          t.grid.added(name),
          (before) => addItem(before, `processes.${empty.id}.roles`, { name, ...t.newRole }).case,
        ),
    );
  }
  if (source.options.length > 0) return undefined;
  return html`<section class="card tinted" aria-label=${t.overview.next}>
    <p class="strong question">${t.structure.whichOption}</p>
    <p class="caption about-question">${t.structure.whichOptionHint}</p>
    <div class="rows">
      ${OPTION_KINDS.map(
        (kind) =>
          html`<button type="button" @click=${() => choose(pane, kind)}>
            <span class="text"
              ><span>${t.choices[kind]}</span><span class="caption">${t.structure.kinds[kind]}</span></span
            >
          </button>`,
      )}
    </div>
  </section>`;
}

function choose(pane: OpenPane, kind: Option["kind"]): void {
  const { t } = pane;
  const name = t.choices[kind] ?? kind;
  pane.session.edit(t.grid.added(name), (source) => addOption(source, name, kind, t.newNames).case);
  goTo(pane, "options");
}

function question(
  pane: OpenPane,
  text: string,
  hint: string,
  placeholder: string,
  take: (name: string) => void,
): TemplateResult {
  const { t } = pane;
  const answer = (): void => {
    const input = document.getElementById("next-answer") as HTMLInputElement;
    const name = input.value.trim();
    if (name !== "") take(name);
    input.value = "";
    requestAnimationFrame(() => document.getElementById("next-answer")?.focus());
  };
  return html`<form
    class="card tinted"
    aria-label=${t.overview.next}
    @submit=${(event: Event) => (event.preventDefault(), answer())}
  >
    <label for="next-answer" class="strong question">${text}</label>
    <p class="caption about-question" id="next-about">${hint}</p>
    <div class="answer">
      <div class="box wide">
        <input
          id="next-answer"
          maxlength="80"
          autocomplete="off"
          placeholder=${placeholder}
          aria-describedby="next-about"
        />
      </div>
      <fluent-button appearance="primary" @click=${answer}>${t.overview.answer}</fluent-button>
    </div>
  </form>`;
}
