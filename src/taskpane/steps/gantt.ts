import { wavesOf } from "../../case/waves";
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import type { Option } from "../../case/schema/case";
import { shownAt } from "../fields/value";
import type { OpenPane } from "../view/pane";

/** One wave on the time line; months count from 0 at the start of the case. */
interface Bar {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly knowledge: number;
  readonly handover: number;
  readonly full: number;
  readonly parallel: number;
}

const ROW = 42;
const HEAD = 20;
const TICKS = [1, 2, 3, 6, 12];
/** In a narrow pane there is room for the names of so many months beside each other. */
const MOST_TICKS = 5;

/** The waves on a time line: knowledge transfer, the ramp with its parallel run, the provider. */
export function gantt(
  pane: OpenPane,
  option: Option,
  chosen: string | undefined,
): TemplateResult | typeof nothing {
  const { t, formats, case: source } = pane;
  const bars = option.waves.flatMap((wave) => barOf(pane, option, wave) ?? []);
  if (bars.length === 0) return nothing;
  const months = Math.min(source.years * 12, Math.max(12, ...bars.map((bar) => bar.full + bar.parallel)) + 3);
  const at = (month: number): number => (Math.min(months, Math.max(0, month)) / months) * 100;
  const step = TICKS.find((every) => months / every <= MOST_TICKS) ?? 12;
  const ticks = Array.from({ length: Math.ceil(months / step) }, (_, i) => i * step);
  return html`<figure class="gantt" aria-label=${t.transition.timeline}>
      <div class="gantt-names">
        <span class="caption"></span>
        ${bars.map(
          (bar) =>
            html`<button
              type="button"
              aria-pressed=${bar.id === chosen ? "true" : "false"}
              @click=${() => pane.show({ wave: bar.id })}
            >
              <span>${bar.name}</span><span class="caption">${bar.about}</span>
            </button>`,
        )}
      </div>
      <svg class="chart" width="100%" height=${HEAD + bars.length * ROW} aria-hidden="true">
        ${ticks.map(
          (
            month,
            i,
          ) => svg`<line class="rule" x1="${at(month)}%" x2="${at(month)}%" y1=${HEAD} y2="100%"></line>
          ${at(month) > 90 ? nothing : svg`<text x="${at(month)}%" dx="2" y="12">${i === 0 || month % 12 === 0 ? formats.monthShort(source.start, month + 1) : formats.monthOnly(source.start, month + 1)}</text>`}`,
        )}
        ${bars.map((bar, i) => rowOf(bar, HEAD + i * ROW, at, months, bar.id === chosen))}
      </svg>
    </figure>
    <p class="legend caption">
      <span><i class="key knowledge"></i>${t.transition.keyKnowledge}</span>
      ${isService(option) ? html`<span><i class="key parallel"></i>${t.transition.keyParallel}</span>` : nothing}
      <span
        ><i class="key provider"></i
        >${isService(option) ? t.transition.keyProvider : t.transition.keyChange}</span
      >
    </p>`;
}

function rowOf(bar: Bar, y: number, at: (month: number) => number, months: number, chosen: boolean) {
  const top = y + 11;
  const height = 20;
  const steps = Math.max(1, bar.full - bar.handover);
  const ramp = Array.from({ length: steps }, (_, i) => ({ from: bar.handover + i, share: (i + 1) / steps }));
  return svg`<g>
    ${chosen ? svg`<rect class="chosen-row" x="0" y=${y} width="100%" height=${ROW}></rect>` : nothing}
    <rect class="knowledge" x="${at(bar.knowledge)}%" y=${top + 0.75} width="${at(bar.handover) - at(bar.knowledge)}%" height=${height - 1.5}></rect>
    ${ramp.map(({ from, share }) => svg`<rect class="provider" x="${at(from)}%" y=${top + height * (1 - share)} width="${at(from + 1) - at(from)}%" height=${height * share}></rect>`)}
    <rect class="provider" x="${at(bar.full)}%" y=${top} width="${at(months) - at(bar.full)}%" height=${height}></rect>
    ${bar.parallel === 0 ? nothing : svg`<rect class="parallel" x="${at(bar.handover)}%" y=${top + height + 1} width="${at(bar.full + bar.parallel) - at(bar.handover)}%" height="4"></rect>`}
  </g>`;
}

/** Where the parts of a wave begin and end; undefined while its start is not given. */
function barOf(pane: OpenPane, option: Option, wave: Option["waves"][number]): Bar | undefined {
  const path = `options.${option.id}.waves.${wave.id}`;
  const value = (driver: string): number | null => shownAt(pane, driver).value;
  const start = value(`${path}.startMonth`);
  if (start === null) return undefined;
  const handover = start - 1 + (value(`${path}.knowledgeTransferMonths`) ?? 0);
  const full = handover + (value(`${path}.rampMonths`) ?? 0);
  const parts = option.processes.filter((one) => wavesOf(one).includes(wave.id));
  const parallel = Math.max(
    0,
    ...parts.map((part) => value(`options.${option.id}.processes.${part.process}.parallelMonths`) ?? 0),
  );
  const names = parts.map(
    (part) => pane.case.processes.find((one) => one.id === part.process)?.name ?? part.process,
  );
  return {
    id: wave.id,
    name: wave.name,
    about: pane.formats.list(names),
    knowledge: start - 1,
    handover,
    full,
    parallel,
  };
}
