import { html, nothing, type TemplateResult } from "lit-html";
import { fieldId } from "../fields/field-id";
import { placeOf } from "../fields/place-of";
import { stepOf, type Step } from "../state/steps";
import { goTo } from "../view/frame";
import type { CasePane } from "../view/pane";
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

/** What is given in a step and has no effect, or should be looked at: each with a way to it. */
export function noticesHere(pane: CasePane, step: Step): TemplateResult | typeof nothing {
  const notices = pane.state.outcome?.notices.filter(({ path }) => stepOf(path) === step) ?? [];
  if (notices.length === 0) return nothing;
  return section(
    pane.t.notices,
    String(notices.length),
    html`<div class="pairs">
      ${notices.slice(0, 12).map(({ path, message }) => {
        const entry = pane.drivers.get(path);
        return html`<span class="line"
            >${entry === undefined ? nothing : html`<strong>${placeOf(entry, pane.t)}</strong>`}
            ${message}</span
          >
          ${
            entry === undefined
              ? html`<span></span>`
              : html`<button type="button" class="link" @click=${() => goToDriver(pane, path)}>
                  ${pane.t.goTo}
                </button>`
          }`;
      })}
    </div>`,
  );
}

/** Shows where a driver is entered, and puts the keyboard's focus there. */
export function goToDriver(pane: CasePane, path: string): void {
  const step = stepOf(path);
  const [first, second, , third, ...rest] = path.split(".");
  if (first === "customLines" && second !== undefined) {
    pane.show({ page: { kind: "custom", line: second } });
    return focusDriver(path);
  }
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

/** A place may be drawn only when a script or a group of fields is there; after so many frames it is nowhere. */
const MOST_FRAMES = 120;

/** Focuses the place of a driver as soon as it is drawn, in whatever is folded around it. */
function focusDriver(path: string): void {
  const row = path.slice(0, path.lastIndexOf("."));
  const cell = `[data-cell="${CSS.escape(`${row} ${path.slice(row.length + 1)}`)}"]`;
  const look = (frames: number): void => {
    const place = document.querySelector<HTMLElement>(cell) ?? document.getElementById(fieldId(path));
    if (place === null) return frames > 0 ? void requestAnimationFrame(() => look(frames - 1)) : undefined;
    for (let at = place.closest("details"); at !== null; at = at.parentElement?.closest("details") ?? null)
      at.open = true;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  };
  requestAnimationFrame(() => look(MOST_FRAMES));
}
