import { html, nothing, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import type { Option } from "../../case/schema/case";
import { numberOf } from "../../case/schema/driver";
import { setNumber } from "../edit/driver";
import { addItem, removeItem } from "../edit/list";
import { dropDraft, textOfValue, typeDriver } from "../fields/actions";
import { draftLine } from "../fields/draft-line";
import { shownAt, unitsFor } from "../fields/value";
import { aboutDriver } from "../fields/words";
import { icon } from "../icons/icon";
import { stepOf } from "../state/steps";
import { goToDriver } from "../steps/missing";
import { focusAnswer } from "../steps/question-card";
import { shortUnit } from "../typing/units";
import type { OpenPane } from "../view/pane";
import { card } from "./card";
import { priceAsked } from "./options";
import { answered, type Question } from "./question";
import { typicalOf, type Typical, type TypicalValue } from "./typical";

/** What an employee costs beside the salary, and is worth asking for although a case can do without. */
const WORTH_ASKING = ["statutoryRate", "seatCost"] as const;

/** The numbers that the case needs, in the order in which people tell them: the work, each option, money. */
export function numberQuestions(pane: OpenPane): Question[] {
  const { case: source, drivers, state } = pane;
  const options = source.options.map((option) => `options.${option.id}.`);
  const place = (path: string): number => {
    const option = options.findIndex((start) => path.startsWith(start));
    return path.startsWith("processes.") ? 0 : option >= 0 ? 1 + option : 1 + options.length;
  };
  const asked = source.options.flatMap((option) =>
    option.processes.flatMap(
      (part) => priceAsked(pane, `options.${option.id}.processes.${part.process}`) ?? [],
    ),
  );
  const needed = (state.outcome?.needed ?? []).filter(
    (path) => drivers.has(path) && !isSettled(pane, path) && !isOtherPrice(path, asked),
  );
  const gains = needed.filter((path) => path.endsWith(".gain"));
  const wanted = [...asked.filter((path) => drivers.has(path)), ...gains, ...needed];
  const paths = withWorthAsking(
    pane,
    [...new Set(wanted)].sort((a, b) => place(a) - place(b)),
  );
  const numbers = paths.map((path) => numberQuestion(pane, path));
  return source.options.reduce((all, option) => withOneOff(pane, option, all), numbers);
}

/** What is so by the way the case was told: all of the work at the only location, the first band from zero. */
function isSettled({ case: source, drivers }: OpenPane, path: string): boolean {
  const value = drivers.get(path)?.value;
  const [, option, process, kind] =
    /^options\.([^.]+)\.processes\.([^.]+)\.(?:(delivery)\.[^.]+\.share|pricing\.bands\.[^.]+\.from)$/.exec(
      path,
    ) ?? [];
  if (option === undefined) return false;
  const part = source.options
    .find(({ id }) => id === option)
    ?.processes.find((one) => one.process === process);
  return kind === "delivery" ? part?.delivery.length === 1 && value === 1 : value === 0;
}

/** Where software has no price yet, the case names one of three; a person may have chosen another. */
const isOtherPrice = (path: string, asked: readonly string[]): boolean =>
  path.endsWith(".software.annualFee") &&
  asked.some((one) => one !== path && one.startsWith(path.slice(0, path.lastIndexOf("."))));

/** Each salary of today is followed by what else an employee costs, asked for or not until then. */
function withWorthAsking({ drivers }: OpenPane, paths: readonly string[]): string[] {
  const more = new Map(
    paths.flatMap((path) => {
      const [, role] = /^(processes\.[^.]+\.roles\.[^.]+)\.salary$/.exec(path) ?? [];
      return role === undefined
        ? []
        : [[path, WORTH_ASKING.map((name) => `${role}.${name}`).filter((one) => drivers.has(one))]];
    }),
  );
  const behind = new Set([...more.values()].flat());
  return paths.filter((path) => !behind.has(path)).flatMap((path) => [path, ...(more.get(path) ?? [])]);
}

function numberQuestion(pane: OpenPane, path: string): Question {
  const { t } = pane;
  const { record, groups, value } = shownAt(pane, path);
  const needed = pane.state.outcome?.needed.includes(path) ?? true;
  return {
    id: path,
    answered: value !== null ? true : needed || priceIsAsked(pane, path) ? false : "maybe",
    echo: () =>
      t.echo(
        [...groups.slice(-1), t.word(record.label)].join(", "),
        value === null ? t.field.notGiven : textOfValue(pane, path, value),
      ),
    show: () => askNumber(pane, path, needed || priceIsAsked(pane, path)),
  };
}

const priceIsAsked = (pane: OpenPane, path: string): boolean =>
  pane.case.options.some(({ id, processes }) =>
    processes.some(({ process }) => priceAsked(pane, `options.${id}.processes.${process}`) === path),
  );

function askNumber(pane: OpenPane, path: string, needed: boolean): TemplateResult {
  const { t } = pane;
  const { record, groups, value } = shownAt(pane, path);
  const units = unitsFor(pane.case, path);
  const step = stepOf(path);
  const words = t.question(path, t.word(record.label), groups, contextOf(pane, path));
  return numberCard(pane, {
    id: path,
    path,
    question: words,
    hint: aboutDriver(record, t, pane.formats, units),
    unit: shortUnit(record.unit, t.units, units),
    value,
    typical: typicalOf(pane, path),
    take: (text) => {
      if (text.trim() === "") return needed ? "later" : "skip";
      return typeDriver(pane, path, text) ? "taken" : "wrong";
    },
    use: (number, { source, note }) =>
      pane.session.edit(t.word(record.label), (before) => {
        const known = before.sources.some(({ id }) => id === source.id);
        const sourced = known ? before : { ...before, sources: [...before.sources, source] };
        return setNumber(sourced, path, number, { source: source.id, note });
      }),
    enough: needed ? undefined : t.structure.none,
    elsewhere: html`<button
      type="button"
      class="link caption-link"
      @click=${() => void goToDriver(pane, path)}
    >
      ${t.overview.inStep(t.steps[step].name)}
    </button>`,
  });
}

/** What decides how a question is put: the kind of its option, and what the option is called. */
function contextOf(
  { case: source }: OpenPane,
  path: string,
): { readonly option?: string; readonly service: boolean } {
  const option = source.options.find(({ id }) => path.startsWith(`options.${id}.`));
  if (option === undefined) return { service: false };
  return { option: option.name, service: isService(option) };
}

/** A question that is answered with a number. */
interface NumberAsk {
  /** The question. */
  readonly id: string;
  /** The driver that takes the answer; where there is none yet, what an answer that can't be read is kept under. */
  readonly path: string;
  readonly question: string;
  readonly hint: string;
  readonly unit: string;
  readonly value: number | null;
  readonly typical: Typical | undefined;
  readonly take: (text: string) => "taken" | "wrong" | "later" | "skip";
  readonly use?: (value: number, origin: TypicalValue) => void;
  /** What leaves it out; undefined for what is needed. */
  readonly enough?: string | undefined;
  /** Takes out of the case what was left out. */
  readonly leaveOut?: () => void;
  readonly elsewhere?: TemplateResult;
}

function numberCard(pane: OpenPane, ask: NumberAsk): TemplateResult {
  const { t, state } = pane;
  const { id, path, value } = ask;
  const draft = state.drafts[path];
  const unit = pane.drivers.get(path)?.record.unit ?? "currency";
  const text = value === null ? "" : pane.formats.typed(value, unit);
  const wait = (): void => {
    dropDraft(pane, path);
    pane.show({ later: [...state.view.later.filter((one) => one !== id), id], question: undefined });
    focusAnswer();
  };
  const submit = (): void => {
    const input = document.getElementById("next-answer") as HTMLInputElement;
    const done = ask.take(input.value);
    if (done === "later") return wait();
    if (done === "skip") return skip();
    if (done !== "wrong") answered(pane, id);
    focusAnswer();
  };
  const taken = (): void => {
    answered(pane, id);
    focusAnswer();
  };
  const skip = (): void => {
    dropDraft(pane, path);
    ask.leaveOut?.();
    answered(pane, id);
    focusAnswer();
  };
  return card(pane, {
    question: ask.question,
    hint: ask.hint,
    path,
    submit,
    answer: html`<div class="answer">
        <div class="box ${draft ? (draft.asked ? "unsure" : "wrong") : ""}">
          <input
            id="next-answer"
            inputmode="decimal"
            autocomplete="off"
            placeholder=${t.field.notGiven}
            aria-describedby="next-about next-line"
            aria-invalid=${draft ? "true" : nothing}
            .value=${draft?.text ?? text}
          />
          <span class="unit">${ask.unit}</span>
        </div>
        <fluent-button appearance="primary" @click=${submit}>${t.overview.answer}</fluent-button>
        <fluent-button appearance="subtle" class="tight" @click=${ask.enough === undefined ? wait : skip}
          >${ask.enough ?? t.overview.later}</fluent-button
        >
      </div>
      <div id="next-line">${draft === undefined ? nothing : draftLine(pane, path, draft, taken)}</div>`,
    typical: html`${typicalLine(pane, ask)} ${ask.elsewhere ?? nothing}`,
  });
}

/** A typical value with its source, or what others look at where nobody publishes one. */
function typicalLine(pane: OpenPane, { id, path, typical, use }: NumberAsk): TemplateResult | typeof nothing {
  const { t } = pane;
  if (typical === undefined) return nothing;
  if (typeof typical === "string")
    return html`<p class="caption others">${icon("idea", 16)}<span>${typical}</span></p>`;
  const take = (): void => {
    dropDraft(pane, path);
    use?.(typical.value, typical);
    answered(pane, id);
    focusAnswer();
  };
  return html`<p class="caption others">
    ${icon("idea", 16)}<span
      >${t.typical.value(textOfValue(pane, path, typical.value), typical.text)}
      <button type="button" class="link" data-use @click=${take}>${t.structure.useIt}</button></span
    >
  </p>`;
}

/** What an option costs once is asked for behind its price or its gain; it becomes a cost of its first process. */
function withOneOff(pane: OpenPane, option: Option, all: readonly Question[]): Question[] {
  const { t, session } = pane;
  const [part] = option.processes;
  if (part === undefined) return [...all];
  const start = `options.${option.id}.`;
  const path = `${start}processes.${part.process}`;
  const given = [...part.oneOffs, ...part.investments].map(({ amount }) => numberOf(amount) ?? 0);
  const once = option.selectionCost !== undefined || part.knowledgeTransfer !== undefined;
  const id = `${path}.once`;
  const at = all.findIndex((one) => one.id.startsWith(`${start}waves.`));
  if (at < 0) return [...all];
  const mine = part.oneOffs.length === 1 ? part.oneOffs[0] : undefined;
  const target = mine === undefined ? id : `${path}.oneOffs.${mine.id}.amount`;
  const label = isService(option) ? t.transition.newOneOff : t.transition.newInvestment;
  const question: Question = {
    id,
    answered:
      mine !== undefined && numberOf(mine.amount) === null ? false : given.length > 0 || once || "maybe",
    echo: () =>
      t.echo(
        `${option.name}, ${label}`,
        given.length === 0
          ? t.field.notGiven
          : `${pane.formats.money(given.reduce((sum, one) => sum + one, 0))} ${pane.case.currency}`,
      ),
    show: () =>
      numberCard(pane, {
        id,
        path: target,
        question: t.structure.once(option.name, isService(option)).question,
        hint: t.structure.once(option.name, isService(option)).hint,
        unit: pane.case.currency,
        value: mine === undefined ? null : numberOf(mine.amount),
        typical: t.typical.others[isService(option) ? "moving" : "investment"],
        enough: t.structure.none,
        leaveOut: () => {
          if (mine !== undefined)
            session.edit(t.grid.removed(mine.name), (now) => removeItem(now, `${path}.oneOffs`, mine.id));
        },
        take: (text) => {
          if (text.trim() === "") return "skip";
          if (mine !== undefined) return typeDriver(pane, target, text) ? "taken" : "wrong";
          let made = "";
          session.edit(t.grid.added(label), (now) => {
            const added = addItem(now, `${path}.oneOffs`, { name: label });
            made = `${path}.oneOffs.${added.id}.amount`;
            return added.case;
          });
          if (typeDriver(pane, made, text)) return "taken";
          // The text stays in the field of what was just added, which is asked for until it is right.
          pane.show({ question: id });
          return "wrong";
        },
      }),
  };
  const others = (some: readonly Question[]) => some.filter((one) => one.id !== target);
  return [...others(all.slice(0, at)), question, ...others(all.slice(at))];
}
