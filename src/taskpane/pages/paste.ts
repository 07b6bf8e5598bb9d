import { html, nothing, type TemplateResult } from "lit-html";
import { unwrapped, type Schema } from "../../case/schema/walk";
import { driverRecordOf, type DriverRecord } from "../../case/schema/driver";
import { recordAt, schemaOf } from "../edit/schema";
import { placeOf } from "../fields/place-of";
import { unitsFor } from "../fields/value";
import { aboutProblem } from "../fields/problem";
import { judge, wantedAt } from "../fields/typing";
import { valueText } from "../fields/words";
import { columnsOf, readBlock, type ReadBlock, type ReadCell, type Target } from "../grid/block";
import { destinationOf, filledInBase, takeBlock } from "../grid/block-into";
import { icon } from "../icons/icon";
import type { PastePage } from "../state/state";
import { shortUnit } from "../typing/units";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { selectBox } from "../view/select";
import { readSeparated } from "../../workbook/csv";
import { leave, pageHead } from "./page-head";

const NAME = "name";

/** Cells that came from outside: how they are read, what is wrong with them, and nothing changed until they are added. */
export function pastePage(pane: OpenPane, page: PastePage): Content {
  const { t } = pane;
  const block = blockOf(pane, page);
  const bad = problemsOf(block);
  const ready = block.rows.reduce(
    (sum, row, _) =>
      sum + row.filter((cell, i) => block.columns[i] !== undefined && cell.problem === undefined).length,
    0,
  );
  const { existing, added } = destinationOf(pane.case, page, block);
  const add = (): void => {
    pane.session.edit(t.paste.label, (source) =>
      takeBlock(source, page, block, t.paste.unnamed, pane.scenario?.id),
    );
    const source = pane.session.store.get().case;
    leave(pane);
    pane.announce(t.paste.done(existing.length, added));
    const [filled] =
      pane.scenario === undefined || source === null ? [] : filledInBase(pane.case, source, existing);
    if (filled !== undefined)
      pane.session.store.set({ notice: { tone: "info", text: t.field.everywhere(placeOf(filled, t)) } });
  };
  return {
    body: html`${pageHead(pane, t.paste.title, t.paste.from(page.from, block.rows.length, block.columns.length))}
    ${leftOut(pane, page, block)}
    ${
      bad.length === 0
        ? nothing
        : html`<div class="message danger" role="alert">
            ${icon("error")}
            <div><strong>${t.paste.bad(bad.length)}</strong><br />${t.paste.otherwise(ready)}</div>
          </div>`
    }
    ${preview(pane, page, block)} ${wrong(pane, page, block, bad)} ${columns(pane, page, block)}`,
    footer: html`<span class="caption"
        >${existing.length === 0 ? t.paste.replacesNothing : t.paste.replaces(existing.length)}</span
      >
      <fluent-button class="push" @click=${() => leave(pane)}>${t.paste.cancel}</fluent-button>
      <fluent-button
        class="primary"
        appearance="primary"
        ?disabled=${block.columns.every((one) => one === undefined)}
        @click=${add}
        >${t.paste.add(existing.length, added)}</fluent-button
      >`,
  };
}

/** The fields that a list's rows have, in the order of the schema. */
function targetsOf({ t }: OpenPane, list: string): Target[] {
  const entries = unwrapped(unwrapped(schemaOf(list)).item as Schema).entries ?? {};
  return Object.entries(entries).flatMap(([name, schema]): Target[] => {
    if (name === NAME) return [{ name, record: undefined, words: t.paste.words[name] ?? [] }];
    const record = driverRecordOf(schema);
    return record === undefined
      ? []
      : [
          {
            name,
            record,
            words: [t.word(record.label), t.short[name] ?? "", ...(t.paste.words[name] ?? [])].filter(
              Boolean,
            ),
          },
        ];
  });
}

function blockOf(pane: OpenPane, page: PastePage): ReadBlock {
  const { separators } = pane.formats;
  const targets = targetsOf(pane, page.list);
  const cells = readSeparated(page.text, "\t").map((row, r) =>
    row.map((cell, c) => page.fixes?.[`${r} ${c}`] ?? cell),
  );
  const order = page.at?.columns ?? targets.map((target) => target.name);
  const read = columnsOf(
    cells.map((row) => row.map(String)),
    targets,
    order.filter((name) => targets.some((target) => target.name === name)),
    separators,
  );
  const chosen = read.columns.map((name, i) =>
    page.chosen?.[i] === undefined ? name : page.chosen[i] === "" ? undefined : page.chosen[i],
  );
  return readBlock(cells, targets, { ...read, columns: chosen }, (name, text) => {
    const { path, record } = fieldOf(page.list, name);
    return judge(text, path, record, wantedAt(pane, path, record));
  });
}

/** The driver that a column is read into, of any row. */
function fieldOf(list: string, name: string): { readonly path: string; readonly record: DriverRecord } {
  const path = `${list}.any.${name}`;
  return { path, record: recordAt(path) };
}

/** What of the block is not taken at all, before anything else is said of it. */
function leftOut(pane: OpenPane, page: PastePage, block: ReadBlock): TemplateResult | typeof nothing {
  const { t, formats } = pane;
  const cells = readSeparated(page.text, "\t");
  const columns = block.columns.flatMap((name, i) =>
    name === undefined && cells.some((row) => (row[i] ?? "").trim() !== "")
      ? [block.heads?.[i]?.trim() || t.paste.column(letters(i))]
      : [],
  );
  const rows = block.left.map((place) => cells[place]?.find((cell) => cell.trim() !== "")?.trim() ?? "");
  if (columns.length + rows.length === 0) return nothing;
  const named = (names: readonly string[]): string =>
    formats.list(names.map((name) => `“${name.slice(0, 40)}”`));
  return html`<div class="message" role="status">
    ${icon("info")}
    <div>
      ${columns.length === 0 ? nothing : html`<p>${t.paste.columnsLeftOut(columns.length, named(columns))}</p>`}
      ${rows.length === 0 ? nothing : html`<p>${t.paste.rowsLeftOut(rows.length, named(rows))}</p>`}
    </div>
  </div>`;
}

interface Bad {
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
}

const problemsOf = ({ rows }: ReadBlock): Bad[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.problem === undefined ? [] : [{ row, column, cell }])),
  );

function labelOf({ t }: OpenPane, list: string, name: string): string {
  if (name === NAME) return t.grid.name;
  const record = driverRecordOf(schemaOf(`${list}.any.${name}`));
  return t.word(record?.label ?? name);
}

function preview(pane: OpenPane, page: PastePage, block: ReadBlock): TemplateResult {
  const { t, formats } = pane;
  const shown = block.columns.flatMap((name, i) => (name === undefined ? [] : [{ name, i }]));
  const heading = (name: string): TemplateResult => {
    if (name === NAME) return html`${t.grid.name}`;
    const path = `${page.list}.any.${name}`;
    const unit = shortUnit(driverRecordOf(schemaOf(path))?.unit ?? "1", t.units, unitsFor(pane.case, path));
    return html`${t.short[name] ?? labelOf(pane, page.list, name)}<br />${unit}`;
  };
  const text = (cell: ReadCell, name: string): string => {
    if (cell.problem !== undefined) return cell.text;
    if (typeof cell.value === "number")
      return formats.typed(cell.value, driverRecordOf(schemaOf(`${page.list}.any.${name}`))?.unit ?? "");
    return cell.value === null || cell.value === "" ? t.field.blank : cell.value;
  };
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          ${shown.map(({ name }) => html`<th scope="col">${heading(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${block.rows.map(
          (row) =>
            html`<tr>
              ${shown.map(({ name, i }) => {
                const cell = row[i] ?? { text: "", value: null };
                const look = cell.problem !== undefined ? "wrong" : cell.value === null ? "needed" : "";
                return name === NAME
                  ? html`<th scope="row">${text(cell, name)}</th>`
                  : html`<td class=${look}>${text(cell, name)}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function wrong(
  pane: OpenPane,
  page: PastePage,
  block: ReadBlock,
  bad: readonly Bad[],
): TemplateResult | typeof nothing {
  const { t, formats } = pane;
  if (bad.length === 0) return nothing;
  const about = bad
    .map((one) => ({ ...one, ...fieldOf(page.list, block.columns[one.column] ?? "") }))
    .map((one) => ({
      ...one,
      said: aboutProblem(pane, one.path, one.record, one.cell.text, problemOf(one.cell), () => pane.show({})),
      at: `${block.places[one.row]} ${one.column}`,
    }));
  const fix = (fixes: NonNullable<PastePage["fixes"]>): void =>
    pane.show({ page: { ...page, fixes: { ...page.fixes, ...fixes } } });
  const offers = about.flatMap(({ at, said }) =>
    said.meant === undefined ? [] : [[at, said.meant] as const],
  );
  const place = (row: number): number => (block.places[row] ?? row) + 1;
  return html`<section class="section">
    <div class="section-head">
      <h3>${t.paste.wrong}</h3>
      <span class="caption push">${t.paste.bad(bad.length)}</span>
    </div>
    ${
      offers.length < 2
        ? nothing
        : html`<button
            type="button"
            class="link"
            data-use-all
            @click=${() => fix(Object.fromEntries(offers))}
          >
            ${t.paste.useAll(offers.length)}
          </button>`
    }
    <div class="card fixes">
      ${about.map(({ row, column, cell, path, record, said, at }) => {
        const id = `fix-${row}-${column}`;
        const who = block.rows[row]?.[block.columns.indexOf(NAME)]?.text || t.paste.row(place(row));
        const what = labelOf(pane, page.list, block.columns[column] ?? "");
        const names = unitsFor(pane.case, path);
        const { meant } = said;
        return html`<div class="fix">
          <label for=${id}
            ><strong>${who}, ${what}</strong>
            <span class="caption">${t.paste.place(place(row), letters(column))}</span></label
          >
          <div class="answer">
            <div class="box wrong">
              <input
                id=${id}
                inputmode="decimal"
                .value=${cell.text}
                aria-invalid="true"
                aria-describedby="${id}-line"
                @change=${(event: Event) => fix({ [at]: (event.target as HTMLInputElement).value })}
              />
              <span class="unit">${shortUnit(record.unit, t.units, names)}</span>
            </div>
            ${
              meant === undefined
                ? nothing
                : html`<fluent-button size="small" data-use @click=${() => fix({ [at]: meant })}>
                    ${t.field.use(valueText(meant, record.unit, t, formats, names))}
                  </fluent-button>`
            }
          </div>
          <p class="line ${said.asked ? "asked" : "danger-text"}" id="${id}-line">
            ${icon(said.asked ? "question" : "error", 16)} ${said.message}
          </p>
        </div>`;
      })}
    </div>
  </section>`;
}

const problemOf = ({ problem = "notNumber", meant, currency }: ReadCell) =>
  ({ ok: false, problem, meant, currency }) as const;

/** How the columns were read, and another choice for each. */
function columns(pane: OpenPane, page: PastePage, block: ReadBlock): TemplateResult {
  const { t } = pane;
  const choices = [
    { value: "", label: t.paste.leftOut },
    ...targetsOf(pane, page.list).map(({ name }) => ({ value: name, label: labelOf(pane, page.list, name) })),
  ];
  const choose = (i: number, name: string): void =>
    pane.show({ page: { ...page, chosen: { ...page.chosen, [i]: name } } });
  return html`<section class="section">
    <div class="section-head"><h3>${t.paste.columns}</h3></div>
    <div>
      ${block.columns.map((name, i) => {
        const id = `column-${i}`;
        const title = block.heads?.[i] ?? t.paste.column(letters(i));
        return html`<div class="field">
          <div class="label">
            <label for=${id}>${block.heads === undefined ? title : `“${title}”`}</label>
          </div>
          ${selectBox(choices, name ?? "", (value) => choose(i, value), { id, wide: true })}
        </div>`;
      })}
    </div>
  </section>`;
}

/** The letters of a column, as Excel counts them. */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : letters(rest)) + String.fromCharCode(65 + (index % 26));
}
