import { html, nothing, type TemplateResult } from "lit-html";
import type { CatalogEntry } from "../../case/catalog";
import { addProcess, becomes } from "../edit/work";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";
import type { WorkPage } from "../state/state";
import { catalogEntries } from "../steps/catalog-entries";
import { focusAnswer } from "../steps/question-card";
import { focusQuestion, type Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { leave, pageHead } from "./page-head";

/** Opens the catalog: to add a process, or to say what a process is. */
export function chooseWork(pane: OpenPane, process?: string): void {
  pane.show({ page: process === undefined ? { kind: "work" } : { kind: "work", process } });
  focusAnswer();
}

const ICONS: Readonly<Record<CatalogEntry["kind"], Shape>> = {
  BPO: "sheet",
  ITO: "servers",
  KPO: "results",
  LPO: "contract",
  RPO: "inhouse",
  EPO: "drawing",
};

/** What is outsourced in practice, by kind, narrowed by what is typed; a name of one's own is possible too. */
export function workPage(pane: OpenPane, page: WorkPage): Content {
  const { t } = pane;
  const typed = (page.typing ?? "").trim();
  const entries = catalogEntries(pane) ?? [];
  const found = entries.filter((entry) => isLike(entry, typed));
  const adds = page.process === undefined;
  const groups = [...new Set(found.map(groupOf))];
  const title = ({ kind, office }: CatalogEntry): string =>
    kind === "BPO" ? `${t.choices[office]} (${kind})` : (t.choices[kind] ?? kind);
  const nothingLike = adds ? t.scope.noneLike(typed) : t.scope.noneFound;
  return {
    body: html`${pageHead(pane, adds ? t.scope.addProcess : t.scope.whatWork, adds ? t.scope.newWorkHint : t.scope.whatWorkHint)}
      ${nameField(pane, page, entries)}
      <p class="caption" role="status">${typed !== "" && found.length === 0 ? nothingLike : nothing}</p>
      ${groups.map((group) => {
        const inside = found.filter((entry) => groupOf(entry) === group);
        return html`<section class="section">
          <h3>${title(inside[0] as CatalogEntry)}</h3>
          <div class="rows">${inside.map((entry) => row(pane, page, entry))}</div>
        </section>`;
      })}`,
    footer: html`<fluent-button class="back" appearance="subtle" @click=${() => leave(pane)}
      >${t.frame.back}</fluent-button
    >`,
  };
}

const groupOf = ({ kind, office }: CatalogEntry): string => (kind === "BPO" ? `${kind} ${office}` : kind);

/** Whether each word typed is part of what the entry is called or counted in. */
const isLike = ({ name, unit }: CatalogEntry, typed: string): boolean => {
  const words = `${name} ${unit}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.includes(part));
};

function nameField(pane: OpenPane, page: WorkPage, entries: readonly CatalogEntry[]): TemplateResult {
  const { t } = pane;
  const answer = (event: Event): void => {
    event.preventDefault();
    const name = (document.getElementById("next-answer") as HTMLInputElement).value.trim();
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (entry !== undefined) take(pane, page, entry);
    else if (name !== "" && page.process === undefined) add(pane, name);
    else focusAnswer();
  };
  return html`<form class="work-name" @submit=${answer}>
    <div class="label">
      <label for="next-answer">${page.process === undefined ? t.scope.workName : t.scope.workWord}</label>
    </div>
    <div class="answer">
      <div class="box wide">
        <input
          id="next-answer"
          maxlength="80"
          autocomplete="off"
          .value=${page.typing ?? ""}
          @input=${(event: Event) => pane.show({ page: { ...page, typing: (event.target as HTMLInputElement).value } })}
        />
      </div>
      ${
        page.process === undefined
          ? html`<fluent-button appearance="primary" @click=${answer}>${t.scope.add}</fluent-button>`
          : nothing
      }
    </div>
  </form>`;
}

const row = (pane: OpenPane, page: WorkPage, entry: CatalogEntry): TemplateResult =>
  html`<button type="button" data-work=${entry.id} @click=${() => take(pane, page, entry)}>
    ${icon(entry.kind === "BPO" && entry.office === "front" ? "headset" : ICONS[entry.kind])}
    <span class="text"
      ><span>${entry.name}</span><span class="caption">${pane.t.scope.per(entry.unit)}</span></span
    >
  </button>`;

function take(pane: OpenPane, page: WorkPage, entry: CatalogEntry): void {
  const { process } = page;
  if (process === undefined) return add(pane, entry.name, entry);
  pane.session.edit(pane.t.scope.kind, (source) => becomes(source, process, entry, entry.name));
  leave(pane);
}

function add(pane: OpenPane, name: string, entry?: CatalogEntry): void {
  let id = "";
  pane.session.edit(pane.t.grid.added(name), (source) => {
    const added = addProcess(source, name, entry);
    id = added.id;
    return added.case;
  });
  pane.show({ process: id, page: { kind: "step" } });
  focusQuestion();
}
