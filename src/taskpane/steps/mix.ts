import { html, nothing, svg, type TemplateResult } from "lit-html";
import { numberOf } from "../../case/schema/driver";
import type { Option, OptionProcess } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { setDriver } from "../fields/actions";
import { shownAt } from "../fields/value";
import { grid } from "../grid/grid";
import type { GridSpec, Row } from "../grid/spec";
import { icon } from "../icons/icon";
import type { OpenPane } from "../view/pane";
import { addLocation } from "./locations";
import { basisOf } from "./parts";
import { section } from "./section";
import { driverColumns } from "./roles";

const SHADES = 5;
const TOLERANCE = 1e-6;

/** Where the provider does the work: a bar of shares, and the table behind it. */
export function locationMix(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, formats } = pane;
  const path = `options.${option.id}.processes.${part.process}`;
  const shares = part.delivery.map(
    ({ location }) => shownAt(pane, `${path}.delivery.${location}.share`).value ?? 0,
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  const given = part.delivery.length > 0 && part.delivery.every((one) => numberOf(one.share) !== null);
  const off = given && Math.abs(sum - 1) > TOLERANCE;
  return section(
    t.options.mix,
    part.delivery.length === 0 ? nothing : formats.percent(sum, 2),
    html`${basisOf(pane, path)} ${part.delivery.length === 0 ? nothing : bar(pane, shares)}
    ${grid(pane, mixGrid(pane, option, part))} ${off ? repair(pane, part, path, sum) : nothing}`,
  );
}

/** The shares as one bar; a shade for each, the number inside where it fits. */
function bar(pane: OpenPane, shares: readonly number[]): TemplateResult {
  const whole = Math.max(
    1,
    shares.reduce((total, share) => total + share, 0),
  );
  const starts = shares.map((_, i) => shares.slice(0, i).reduce((total, share) => total + share, 0) / whole);
  return html`<svg class="shares numeric" width="100%" height="24" aria-hidden="true">
    ${shares.map((share, i) => {
      const [from, width] = [(starts[i] ?? 0) * 100, (share / whole) * 100];
      return svg`<g class="shade-${i % SHADES}"><rect x="${from}%" width="${width}%" height="24"></rect>
        ${share / whole < 0.08 ? nothing : svg`<text x="${from + width / 2}%" y="16" text-anchor="middle">${pane.formats.count(share * 100, 1)}</text>`}</g>`;
    })}
  </svg>`;
}

function mixGrid(pane: OpenPane, option: Option, part: OptionProcess): GridSpec {
  const { t, session, case: source, formats, state } = pane;
  const list = `options.${option.id}.processes.${part.process}.delivery`;
  const computed = state.outcome?.options.find((one) => one.id === option.id);
  const roles = source.processes.find((one) => one.id === part.process)?.roles ?? [];
  const team = (location: string, name: string): number =>
    roles.reduce(
      (sum, role) =>
        sum + (computed?.team[`${option.id}/${part.process}/${role.id}/${location}/${name}`]?.at(-1) ?? 0),
      0,
    );
  const everywhere = (name: string): number =>
    part.delivery.reduce((sum, one) => sum + team(one.location, name), 0);
  const named = (id: string): string => source.locations.find((one) => one.id === id)?.name ?? id;
  const free = source.locations.filter(
    (one) => !part.delivery.some((delivery) => delivery.location === one.id),
  );
  const add = (location: string, name: string): void =>
    session.edit(t.grid.added(name), (before) => addItem(before, list, { location, roles: [] }).case);
  return {
    list,
    title: t.options.mix,
    first: { heading: t.options.location, named: false },
    rows: part.delivery.map(({ location }, i) => ({
      path: `${list}.${location}`,
      key: location,
      name: named(location),
      swatch: `shade-${i % SHADES}`,
    })),
    columns: [
      ...driverColumns(pane, ["share", "productivity"]),
      {
        kind: "shown",
        name: "employees",
        short: t.short["employees"] ?? "",
        unit: t.units.short.FTE,
        text: ({ key }: Row) => (computed === undefined ? "–" : formats.count(team(key, "fte"), 1)),
      },
    ],
    ...(computed !== undefined && {
      foot: {
        name: t.inhouse.people(formats.count(everywhere("fte"), 1)),
        text: t.options.shouldCost(`${formats.money(everywhere("shouldCost"))} ${source.currency}`),
      },
    }),
    add: {
      label: t.grid.add,
      choices: [
        ...free.map(({ id, name }) => ({ label: name, run: () => add(id, name) })),
        {
          label: t.money.newLocation,
          run: () =>
            addLocation(pane, (before, id) => addItem(before, list, { location: id, roles: [] }).case),
        },
      ],
    },
    change: { duplicate: false, move: true },
  };
}

/** Shares that don't add up, and the ways to mend it by one press. */
function repair(pane: OpenPane, part: OptionProcess, path: string, sum: number): TemplateResult {
  const { t, formats, case: source } = pane;
  const rest = Number((1 - sum).toPrecision(12));
  const fits = part.delivery.filter(
    ({ share }) => (numberOf(share) ?? 0) + rest >= 0 && (numberOf(share) ?? 0) + rest <= 1,
  );
  return html`<p class="line danger-text" role="alert">
    ${icon("error", 16)} ${t.options.notWhole(formats.percent(sum, 2))}
    ${fits.map(({ location, share }) => {
      const name = source.locations.find((one) => one.id === location)?.name ?? location;
      const value = Number(((numberOf(share) ?? 0) + rest).toPrecision(12));
      return html`<button
        type="button"
        class="link"
        @click=${() => setDriver(pane, `${path}.delivery.${location}.share`, value)}
      >
        ${t.options.makeShare(name, formats.percent(value, 2))}
      </button>`;
    })}
  </p>`;
}
