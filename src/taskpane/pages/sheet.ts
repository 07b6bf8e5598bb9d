import { html, nothing, type TemplateResult } from "lit-html";
import { ISO_CURRENCIES } from "../../case/schema/iso-currencies";
import { applySheet, isReady } from "../../import/apply";
import type { Answers, Question } from "../../import/answers";
import { SheetRefused } from "../../import/refused";
import type { NamedCell } from "../../import/rows";
import { understand, type Understanding } from "../../import/understand";
import { readDigits } from "../../typing/number";
import { complete } from "../edit/complete";
import { icon } from "../icons/icon";
import type { SheetPage } from "../state/state";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { selectBox, type Choice } from "../view/select";
import { leave, pageHead } from "./page-head";
import { sheetRows } from "./sheet-rows";

/** A cost sheet as it was understood: what is still to be said, what becomes of each row, and whether all arrived. */
export function sheetPage(pane: OpenPane, page: SheetPage): Content {
  const { t } = pane;
  let read: Understanding;
  try {
    if (page.refused !== undefined) throw page.refused;
    read = understand(page.sheets, pane.case, page.answers);
  } catch (error) {
    return refusedPage(pane, page, error as Error);
  }
  const ready = isReady(read);
  const taken = read.rows.filter(({ use }) => use !== "ignored" && use !== "total").length;
  return {
    body: html`${pageHead(pane, t.sheet.title, t.sheet.from(page.name))}
    ${
      read.questions.length === 0
        ? nothing
        : html`<div class="message warning" role="status">
            ${icon("question")}
            <div><strong>${t.sheet.open(read.questions.length)}</strong><br />${t.sheet.openHint}</div>
          </div>`
    }
    ${answersOf(pane, page, read)} ${sheetRows(pane, page, read)} ${account(pane, read)}`,
    footer: html`<fluent-button class="push" @click=${() => leave(pane)}>${t.paste.cancel}</fluent-button>
      <fluent-button
        class="primary"
        appearance="primary"
        ?disabled=${!ready}
        @click=${() => take(pane, page, read)}
        >${t.sheet.import(taken)}</fluent-button
      >`,
  };
}

function refusedPage(pane: OpenPane, page: SheetPage, error: Error): Content {
  const { t } = pane;
  const { code } = error as { code?: string };
  const reason =
    error instanceof SheetRefused
      ? t.sheet.refusals[error.code](error.about)
      : ((code === undefined ? undefined : t.sheet.workbook[code]) ?? error.message);
  return {
    body: html`${pageHead(pane, t.sheet.title, page.name)}
      <div class="message danger" role="alert">
        ${icon("error")}
        <div><strong>${t.sheet.refused}</strong><br />${reason}</div>
      </div>`,
    footer: html`<fluent-button class="push" @click=${() => leave(pane)}>${t.frame.back}</fluent-button>`,
  };
}

/** Takes the sheet into the case, in one step that can be undone. */
function take(pane: OpenPane, page: SheetPage, read: Understanding): void {
  const { t, session } = pane;
  try {
    const applied = applySheet(pane.case, read, page.answers, page.name);
    session.edit(t.sheet.label, () => complete(applied.case));
    leave(pane);
    const text = t.sheet.done(applied.added, applied.changed, applied.gone);
    session.store.set({ notice: { tone: "info", text } });
    pane.announce(text);
  } catch (error) {
    session.store.set({ notice: { tone: "danger", text: (error as Error).message } });
  }
}

export const answer = (pane: OpenPane, page: SheetPage, more: Answers): void =>
  pane.show({ page: { ...page, answers: { ...page.answers, ...more } } });

/** What a person may say of the sheet; what nobody said yet is marked. */
function answersOf(pane: OpenPane, page: SheetPage, read: Understanding): TemplateResult {
  const { t, case: source } = pane;
  const words = t.sheet;
  const isOpen = (ask: Question["ask"]): boolean => read.questions.some((one) => one.ask === ask);
  const say = (more: Answers): void => answer(pane, page, more);
  const open = { value: "", label: words.choose };
  const field = (
    id: string,
    label: string,
    choices: readonly Choice[],
    value: string | undefined,
    take: (value: string) => void,
    asked = false,
  ): TemplateResult =>
    html`<div class="field ${asked ? "asked-field" : ""}">
      <div class="label">
        <label for="sheet-${id}">${label}</label
        >${asked ? html`<span class="pill wrong">${words.choose}</span>` : nothing}
      </div>
      ${selectBox(asked ? [open, ...choices] : choices, asked ? "" : (value ?? ""), (given) => given !== "" && take(given), { id: `sheet-${id}`, wide: true })}
    </div>`;
  const series = [
    ...read.series.map((head) => ({ value: head, label: head })),
    ...(read.series.length > 1 ? [{ value: ALL, label: words.allSeries }] : []),
  ];
  const onlyHead = read.questions.find((one) => one.ask === "only");
  const places = source.processes.flatMap((process) => [
    { value: `${process.id} `, label: words.today(process.name) },
    ...source.options
      .filter((option) => option.processes.some((part) => part.process === process.id))
      .map((option) => ({
        value: `${process.id} ${option.id}`,
        label: words.ofOption(option.name, process.name),
      })),
  ]);
  return html`<section class="section">
    <div class="section-head"><h3>${words.about}</h3></div>
    ${
      read.tables.length < 2
        ? nothing
        : field(
            "table",
            words.table,
            read.tables.map(({ id, repeats }) => ({
              value: id,
              label: repeats === undefined ? id : words.repeats(id),
            })),
            read.table,
            // Another table has other columns and rows.
            (table) => pane.show({ page: { ...page, answers: { table } } }),
          )
    }
    ${
      read.series.length < 2
        ? nothing
        : field(
            "series",
            words.series,
            series,
            read.chosen.length > 1 ? ALL : read.chosen[0],
            (head) => say({ series: head === ALL ? read.series : [head] }),
            isOpen("series"),
          )
    }
    ${
      read.onlyOf.length === 0
        ? nothing
        : field(
            "only",
            words.only(onlyHead?.head ?? ""),
            [...read.onlyOf.map((value) => ({ value, label: value })), { value: ALL, label: words.allRows }],
            read.only === "" ? ALL : read.only,
            (only) => say({ only: only === ALL ? "" : only }),
            isOpen("only"),
          )
    }
    ${
      !isOpen("decimal") && page.answers.decimal === undefined
        ? nothing
        : field(
            "decimal",
            words.decimal,
            ([",", "."] as const).map((value) => ({ value, label: words.decimals[value] })),
            read.decimal,
            (decimal) => say({ decimal: decimal as "." | "," }),
            isOpen("decimal"),
          )
    }
    ${field(
      "period",
      words.period,
      (["month", "year"] as const).map((value) => ({ value, label: words.periods[value] })),
      read.period,
      (period) => say({ period: period as "month" | "year" }),
      isOpen("period"),
    )}
    ${field("currency", words.currency, currencies(source.currency), read.currency, (currency) => say({ currency, rate: undefined }), isOpen("currency"))}
    ${read.currency === undefined || read.currency === source.currency ? nothing : rateField(pane, page, read.currency, read.rate)}
    ${field(
      "recurrence",
      words.recurrence,
      (["recurring", "once"] as const).map((value) => ({ value, label: words.recurrences[value] })),
      read.recurrence,
      (recurrence) => say({ recurrence: recurrence as "recurring" | "once" }),
      isOpen("recurrence"),
    )}
    ${
      places.length < 2
        ? nothing
        : field(
            "into",
            words.into,
            places,
            `${read.process} ${read.option ?? ""}`,
            (place) => say({ process: place.split(" ")[0], option: place.split(" ")[1] ?? "" }),
            isOpen("into"),
          )
    }
  </section>`;
}

/** Stands for all of several choices; no heading is so. */
const ALL = "\u0000all";

/** The case's own currency first. */
const currencies = (own: string): Choice[] =>
  [own, ...ISO_CURRENCIES.filter((one) => one !== own)].map((value) => ({ value, label: value }));

function rateField(
  pane: OpenPane,
  page: SheetPage,
  currency: string,
  rate: number | undefined,
): TemplateResult {
  const { t, formats } = pane;
  const take = (event: Event): void => {
    const digits = readDigits((event.target as HTMLInputElement).value.trim(), formats.separators);
    const value = digits === undefined ? NaN : Number(digits.plain);
    answer(pane, page, { rate: value > 0 && value < 1e9 ? value : undefined });
  };
  return html`<div class="field">
    <div class="label"><label for="sheet-rate">${t.sheet.rate(currency, pane.case.currency)}</label></div>
    <div class="box ${rate === undefined ? "wrong" : ""}">
      <input
        id="sheet-rate"
        inputmode="decimal"
        .value=${rate === undefined ? "" : formats.typed(rate, "factor")}
        @change=${take}
        aria-describedby="sheet-rate-line"
      />
    </div>
    ${rate === undefined ? html`<p class="line danger-text" id="sheet-rate-line">${t.sheet.wrongRate}</p>` : nothing}
  </div>`;
}

/** Whether all arrived, and what is not as one might think. */
function account(pane: OpenPane, read: Understanding): TemplateResult {
  const { t, formats } = pane;
  const words = t.sheet;
  const { control } = read;
  const number = (value: number): string => formats.count(value, 2);
  const list = (texts: readonly string[]): string =>
    formats.list([...texts.slice(0, 5), ...(texts.length > 5 ? [words.andMore(texts.length - 5)] : [])]);
  const cells = (some: readonly NamedCell[]): string =>
    list(some.map(({ address, text }) => `${address} “${text.slice(0, 30)}”`));
  const out = control.out.map(({ label }) => label);
  const others = read.tables
    .filter(({ id, repeats }) => id !== read.table && repeats === undefined)
    .map(({ id }) => id);
  const said = [
    ...(read.times === 1 ? [] : [words.times(number(read.times))]),
    ...(read.chosen.length > 0 && read.period === "month" && read.months !== 12
      ? [words.months(read.months)]
      : []),
    ...(read.firstYear === undefined ? [] : [words.firstYear(read.firstYear)]),
    ...(read.yearsLeft.length === 0 ? [] : [words.yearsLeft(list(read.yearsLeft.map(String)))]),
    ...(others.length === 0 ? [] : [words.others(list(others))]),
    ...(read.blanks.length === 0 ? [] : [words.blanks(cells(read.blanks))]),
  ];
  const bad = [
    ...control.wrong.map((one) => words.wrong(one.label, one.address, number(one.says), number(one.comes))),
    ...(read.unreadable.length === 0 ? [] : [words.unreadable(cells(read.unreadable))]),
    ...(read.outside.length === 0 ? [] : [words.outside(cells(read.outside))]),
  ];
  return html`<div class="message" role="status" data-control>
      ${icon("info")}
      <div>
        <p>
          <strong>${words.control(number(control.read), number(control.of))}</strong>;
          ${out.length === 0 ? words.noneOut : words.out(out.length, list(out))};
          ${words.sums(control.totals)}.
        </p>
        ${said.map((text) => html`<p>${text}</p>`)}
      </div>
    </div>
    ${
      bad.length === 0
        ? nothing
        : html`<div class="message danger" role="alert">
            ${icon("error")}
            <div>${bad.map((text) => html`<p>${text}</p>`)}</div>
          </div>`
    }`;
}
