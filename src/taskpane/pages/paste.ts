import { html, nothing, type TemplateResult } from "lit-html";
import { unwrapped, type Schema } from "../../case/schema/walk";
import { driverRecordOf } from "../../case/schema/driver";
import { schemaOf } from "../edit/schema";
import { unitsFor } from "../fields/value";
import { limitsText } from "../fields/words";
import { columnsOf, readBlock, type ReadBlock, type ReadCell, type Target } from "../grid/block";
import { destinationOf, takeBlock } from "../grid/block-into";
import { icon } from "../icons/icon";
import type { PastePage } from "../state/state";
import { isShare } from "../typing/formats";
import { shortUnit } from "../typing/units";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import { selectBox } from "../view/select";
import { readSeparated } from "./csv";
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
    pane.session.edit(t.paste.label, (source) => takeBlock(source, page, block, t.paste.unnamed));
    leave(pane);
    pane.announce(t.paste.done(existing.length, added));
  };
  return {
    body: html`${pageHead(pane, t.paste.title, t.paste.from(page.from, block.rows.length + (block.heads === undefined ? 0 : 1), block.columns.length))}
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
    cells,
    targets,
    order.filter((name) => targets.some((target) => target.name === name)),
    separators,
  );
  const chosen = read.columns.map((name, i) =>
    page.chosen?.[i] === undefined ? name : page.chosen[i] === "" ? undefined : page.chosen[i],
  );
  return readBlock(cells, targets, { heads: read.heads, columns: chosen }, separators);
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
  const above = block.heads === undefined ? 0 : 1;
  const fix = (row: number, column: number, text: string): void =>
    pane.show({ page: { ...page, fixes: { ...page.fixes, [`${row + above} ${column}`]: text } } });
  return html`<section class="section">
    <div class="section-head">
      <h3>${t.paste.wrong}</h3>
      <span class="caption push">${t.paste.bad(bad.length)}</span>
    </div>
    <div class="card fixes">
      ${bad.map(({ row, column, cell }) => {
        const name = block.columns[column] ?? "";
        const record = driverRecordOf(schemaOf(`${page.list}.any.${name}`));
        const id = `fix-${row}-${column}`;
        const who = block.rows[row]?.[block.columns.indexOf(NAME)]?.text ?? t.paste.row(row + 1);
        const what = labelOf(pane, page.list, name);
        const message =
          cell.problem === "notNumber" || record === undefined
            ? t.field.notNumber(cell.text)
            : t.field.outside(cell.text, limitsText(record, t, formats));
        const meant = cell.meant;
        const unit = record?.unit ?? "1";
        return html`<div class="fix">
          <label for=${id}
            ><strong>${who}, ${what}</strong>
            <span class="caption">${t.paste.place(row + 1 + above, letters(column))}</span></label
          >
          <div class="answer">
            <div class="box wrong">
              <input
                id=${id}
                inputmode="decimal"
                .value=${cell.text}
                aria-invalid="true"
                aria-describedby="${id}-line"
                @change=${(event: Event) => fix(row, column, (event.target as HTMLInputElement).value)}
              />
              <span class="unit">${shortUnit(unit, t.units, unitsFor(pane.case, page.list))}</span>
            </div>
            ${
              meant === undefined
                ? nothing
                : html`<fluent-button
                    size="small"
                    @click=${() => fix(row, column, `${formats.typed(meant, unit)}${isShare(unit) ? "%" : ""}`)}
                  >
                    ${t.field.use(`${formats.typed(meant, unit)}${isShare(unit) ? "%" : ""}`)}
                  </fluent-button>`
            }
          </div>
          <p class="line danger-text" id="${id}-line">${icon("error", 16)} ${message}</p>
        </div>`;
      })}
    </div>
  </section>`;
}

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
