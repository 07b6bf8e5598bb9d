import { html, nothing, type TemplateResult } from "lit-html";
import type { SaidProblem } from "../../case/said";
import { complete } from "../edit/complete";
import { setGroup } from "../edit/group";
import { changeAt, valueAt } from "../edit/path";
import { fitsAt } from "../edit/schema";
import { driverName } from "../fields/actions";
import { fieldId } from "../fields/field-id";
import { placeOf } from "../fields/place-of";
import { problemText, subjectOf } from "../fields/problem-text";
import type { Page } from "../state/state";
import { stepOf, type Step } from "../state/steps";
import { focusQuestion, goTo } from "../view/frame";
import type { CasePane, OpenPane } from "../view/pane";
import { section } from "./section";

/** What is still missing in a step, each with a way to it. */
export function stillMissing(
  pane: CasePane,
  step: Step,
  title = pane.t.stillMissing,
): TemplateResult | typeof nothing {
  const open = pane.state.outcome?.missing.filter((problem) => stepOf(problem.path) === step) ?? [];
  if (open.length === 0) return nothing;
  const name = (path: string, message: string): string => {
    const entry = pane.drivers.get(path);
    return entry === undefined ? message : placeOf(entry, pane.t);
  };
  return section(
    title,
    String(open.length),
    html`<div class="pairs">
      ${open
        .slice(0, 12)
        .map(
          ({ path, message }) =>
            html`<span>${name(path, message)}</span>
              <button type="button" class="link" @click=${() => goToDriver(pane, path)}>
                ${pane.t.goTo}
              </button>`,
        )}
    </div>`,
  );
}

/** What the parts of the case say wrongly of each other in a step, each with a way to it. */
export const wrongHere = (pane: OpenPane, step: Step): TemplateResult | typeof nothing =>
  problemsHere(pane, step, pane.t.toPutRight, pane.state.outcome?.wrong ?? []);

/** What is given in a step and has no effect, or should be looked at: each with a way to it. */
export const noticesHere = (pane: OpenPane, step: Step): TemplateResult | typeof nothing =>
  problemsHere(pane, step, pane.t.notices, pane.state.outcome?.notices ?? []);

function problemsHere(
  pane: OpenPane,
  step: Step,
  title: string,
  all: readonly SaidProblem[],
): TemplateResult | typeof nothing {
  const here = all.filter(({ path }) => stepOf(path) === step);
  if (here.length === 0) return nothing;
  return section(
    title,
    String(here.length),
    html`<div class="pairs">
      ${here.slice(0, 12).map((problem) => {
        const subject = subjectOf(pane, problem.path);
        return html`<span class="line"
            >${subject === "" ? nothing : html`<strong>${subject}</strong>`}
            ${problemText(pane, problem)}</span
          >
          ${mend(pane, problem)}`;
      })}
    </div>`,
  );
}

/** The way to a problem's field; what an option of its kind has no field for can be taken out at once. */
function mend(pane: OpenPane, { path, sentence }: SaidProblem): TemplateResult {
  const { t } = pane;
  if (path === "" || path.startsWith("uncertainty") || path.startsWith("scenarios"))
    return html`<span></span>`;
  if (sentence?.name === "idleKind")
    return html`<button type="button" class="link" data-take-out=${path} @click=${() => takeOut(pane, path)}>
      ${t.takeOut}
    </button>`;
  return html`<button type="button" class="link" data-go-to=${path} @click=${() => goToDriver(pane, path)}>
    ${t.goTo}
  </button>`;
}

function takeOut(pane: OpenPane, path: string): void {
  pane.session.edit(pane.t.takeOut, (source) =>
    complete(
      changeAt(source, path, (before) =>
        Array.isArray(before) ? [] : fitsAt(path, undefined) ? undefined : null,
      ),
    ),
  );
  focusQuestion();
}

/** Shows where a driver is entered, and puts the keyboard's focus there. */
export function goToDriver(pane: CasePane, path: string): void {
  const step = stepOf(path);
  const [first, second, , third, ...rest] = path.split(".");
  const page = pageOf(first, second);
  if (page !== undefined) {
    pane.show({ page });
    return focusDriver(path);
  }
  addGroup(pane, path);
  const process = first === "processes" ? second : first === "options" && rest.length > 0 ? third : undefined;
  const option = first === "options" ? second : undefined;
  const row = path.slice(0, path.lastIndexOf("."));
  const list = row.slice(0, row.lastIndexOf("."));
  const grids = {
    ...pane.state.view.grids,
    [list]: { ...pane.state.view.grids[list], set: "all", cell: { row, column: path.slice(row.length + 1) } },
  };
  const wave = first === "options" && path.split(".")[2] === "waves" ? third : pane.state.view.wave;
  goTo(pane, step);
  pane.show({
    grids,
    wave,
    ...(process !== undefined && { process }),
    ...(option !== undefined && { option }),
  });
  focusDriver(path);
}

/** The page on which a driver is entered that no step holds. */
const pageOf = (first: string | undefined, second: string | undefined): Page | undefined =>
  first === "assessment"
    ? { kind: first }
    : first === "customLines" && second !== undefined
      ? { kind: "custom", line: second }
      : undefined;

/** A place may be drawn only when a script or a group of fields is there; after so many frames it is nowhere. */
const MOST_FRAMES = 120;

/** A group that the case does not have yet is added: without it there is no field. */
function addGroup(pane: CasePane, path: string): void {
  const group = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const around = group.slice(0, Math.max(0, group.lastIndexOf(".")));
  if (around === "" || valueAt(pane.case, group) !== undefined) return;
  if (isGroup(valueAt(pane.case, around)) && fitsAt(group, {}))
    pane.session.edit(driverName(pane, path), (source) => setGroup(source, group, true));
}

const isGroup = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Where something is entered: its own cell or field; of a group or list the first inside of it; of what is still to be
 * added the button that adds it.
 */
function placeOfPath(path: string): HTMLElement | null {
  if (path === "options.new") return document.querySelector<HTMLElement>("#body [data-adds]");
  const row = path.slice(0, path.lastIndexOf("."));
  const cell = CSS.escape(`${row} ${path.slice(row.length + 1)}`);
  const inside = CSS.escape(path);
  return (
    document.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ??
    document.getElementById(fieldId(path)) ??
    document.querySelector<HTMLElement>(
      `[data-cell^="${inside} "], [data-cell^="${inside}."], [data-path^="${inside}."] input, [id^="${CSS.escape(`${fieldId(path)}-`)}"]`,
    )
  );
}

/** Focuses the place of a driver as soon as it is drawn, in whatever is folded around it. */
function focusDriver(path: string): void {
  const look = (frames: number): void => {
    const place = placeOfPath(path);
    if (place === null) return frames > 0 ? void requestAnimationFrame(() => look(frames - 1)) : undefined;
    for (let at = place.closest("details"); at !== null; at = at.parentElement?.closest("details") ?? null)
      at.open = true;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  };
  requestAnimationFrame(() => look(MOST_FRAMES));
}
