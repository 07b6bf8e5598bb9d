import { html, nothing, type TemplateResult } from "lit-html";
import { BASELINE } from "../../case/baseline";
import type { Assessment } from "../../case/schema/case";
import { numberOf } from "../../case/schema/driver";
import { addItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { grid } from "../grid/grid";
import type { Column, GridSpec } from "../grid/spec";
import { fit } from "../results/fit";
import { namedList } from "../steps/named-list";
import { basisOf, fieldsOf, folded } from "../steps/parts";
import { driverColumns } from "../steps/roles";
import { section } from "../steps/section";
import { begun, usualCriteria, withUsual } from "../steps/usual-criteria";
import type { Content } from "../view/frame";
import type { MenuEntry } from "../view/menu";
import type { OpenPane } from "../view/pane";
import { leave, pageHead } from "./page-head";

const PATH = "assessment";

/** What no amount says: how core the work is, how well options fit, who says so. */
export function assessmentPage(pane: OpenPane): Content {
  const { t, case: source } = pane;
  const { assessment } = source;
  return {
    body: html`${pageHead(pane, t.fit.title, t.fit.hint)}
    ${assessment === undefined ? begin(pane) : whole(pane, assessment)}`,
    footer: html`<fluent-button class="back" appearance="subtle" @click=${() => leave(pane)}
      >${t.frame.back}</fluent-button
    >`,
  };
}

function begin(pane: OpenPane): TemplateResult {
  const { t, session } = pane;
  const all = usualCriteria(pane);
  const start = (): void => {
    if (all !== undefined) session.edit(t.fit.title, (source) => begun(pane, source, all));
  };
  return html`<div class="section">
    <fluent-button appearance="primary" data-begin-assessment ?disabled=${all === undefined} @click=${start}
      >${t.fit.begin}</fluent-button
    >
    <p class="caption">${t.fit.beginHint}</p>
  </div>`;
}

function whole(pane: OpenPane, assessment: Assessment): TemplateResult {
  const { t, session } = pane;
  const { criteria, assessors } = assessment;
  const remove = (): void => session.edit(t.fit.remove, (source) => changeAt(source, PATH, () => undefined));
  const words = {
    title: t.fit.who,
    heading: t.fit.assessor,
    newName: t.fit.newAssessor(assessors.length + 1),
  };
  const people = namedList(pane, `${PATH}.assessors`, assessors, words, ["weight"], {
    processes: [],
    options: [],
  });
  return html`${basisOf(pane, PATH)} ${section(t.fit.criteria, "", grid(pane, questions(pane, assessment)))}
    ${criteria.length === 0 ? nothing : meanings(pane, criteria)}
    ${criteria.some(({ about }) => about === "process") ? fieldsOf(pane, PATH, ["threshold"]) : nothing}
    ${section(t.fit.who, "", grid(pane, people))}
    ${assessors.map((assessor, i) => scores(pane, assessment, assessor, i === 0))} ${fit(pane, false)}
    <p><button type="button" class="link" @click=${remove}>${t.fit.remove}</button></p>`;
}

/** The questions, with how much they count and what must be reached. */
function questions(pane: OpenPane, { criteria }: Assessment): GridSpec {
  const { t, session } = pane;
  const list = `${PATH}.criteria`;
  const known = new Set(criteria.map(({ name }) => name));
  const usual = (usualCriteria(pane) ?? []).filter(({ name }) => !known.has(name));
  const own = (about: "process" | "option"): MenuEntry => ({
    label: t.fit.own[about],
    run: () =>
      session.edit(
        t.grid.added(t.fit.newName),
        (source) => addItem(source, list, { name: t.fit.newName, about }).case,
      ),
  });
  const asked = new Map(criteria.map(({ id, about }) => [id, about]));
  const about: Column = {
    kind: "shown",
    name: "asked",
    short: t.fit.asked,
    unit: "",
    text: ({ key }) => (asked.get(key) === "process" ? t.fit.ofWork : t.fit.ofOptions),
  };
  return {
    list,
    title: t.fit.criteria,
    first: { heading: t.fit.criterion, named: true },
    rows: criteria.map(({ id, name }) => ({ path: `${list}.${id}`, key: id, name })),
    columns: [...driverColumns(pane, ["weight", "minimum"]), about],
    add: {
      label: t.grid.add,
      choices: [
        ...usual.map((one): MenuEntry => ({
          label: one.name,
          run: () => session.edit(t.grid.added(one.name), (source) => withUsual(pane, source, one)),
        })),
        ...(usual.length > 0 ? (["line"] as const) : []),
        own("process"),
        own("option"),
      ],
    },
    change: { duplicate: true, move: true },
  };
}

/** What 1, 3 and 5 mean in each question, and where it comes from. */
const meanings = (pane: OpenPane, criteria: Assessment["criteria"]): TemplateResult =>
  folded(
    pane,
    "fit-meaning",
    pane.t.fit.meaning,
    nothing,
    html`<dl class="meanings">
      ${criteria.map(
        ({ name, question, basis }) =>
          html`<dt>${name}</dt>
            <dd>
              ${question ?? "–"}${basis === undefined ? nothing : html`<br /><span class="caption">${pane.t.fit.from(basis)}</span>`}
            </dd>`,
      )}
    </dl>`,
  );

/** All scores of one person: a table for each process, for in-house and for each option. */
function scores(
  pane: OpenPane,
  { criteria }: Assessment,
  { id, name, processes, options }: Assessment["assessors"][number],
  isFirst: boolean,
): TemplateResult {
  const { t, case: source } = pane;
  const all = [...processes, ...options].flatMap((one) => one.scores);
  const done = all.filter(({ score }) => numberOf(score) !== null).length;
  const path = `${PATH}.assessors.${id}`;
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], key: string): string =>
    list.find((one) => one.id === key)?.name ?? key;
  const table = (list: string, title: string, given: (typeof all)[number][], hint: string): TemplateResult =>
    section(
      title,
      hint,
      grid(pane, {
        list,
        title: `${name}: ${title}`,
        first: { heading: t.fit.criterion, named: false },
        rows: given.map(({ criterion }) => ({
          path: `${list}.${criterion}`,
          key: criterion,
          name: nameOf(criteria, criterion),
        })),
        columns: driverColumns(pane, ["score"]),
      }),
    );
  return folded(
    pane,
    path,
    t.fit.scoresOf(name),
    t.fit.scored(done, all.length),
    html`${processes
      .filter((one) => one.scores.length > 0)
      .map((one) =>
        table(
          `${path}.processes.${one.process}.scores`,
          nameOf(source.processes, one.process),
          one.scores,
          t.fit.how,
        ),
      )}
    ${options
      .filter((one) => one.scores.length > 0)
      .map((one) =>
        table(
          `${path}.options.${one.option}.scores`,
          one.option === BASELINE.id ? t.word(BASELINE.name) : nameOf(source.options, one.option),
          one.scores,
          t.fit.fits,
        ),
      )}`,
    isFirst,
  );
}
