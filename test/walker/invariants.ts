import type { Frame } from "playwright-core";
import { driversIn } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { createFormats } from "../../src/taskpane/typing/formats";
import { choicesOn } from "../taskpane/support/choices";
import { figuresShown } from "../workbench/pane-figure";

/** What nobody should ever read in the pane; in German "als null" is nothing but zero. */
const NEVER = /\b(undefined|NaN|Infinity|is not defined|is not a function|\[object )|∞|(?<!als )\bnull\b/;

/** Words in the pane that say that the program itself went wrong. */
export async function programWords(pane: Frame): Promise<string[]> {
  const text = await pane.evaluate(() => document.body.innerText);
  return text.split("\n").filter((line) => NEVER.test(line));
}

/** Messages in red. */
export const redMessages = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".message.danger, [role=alert]")]
      .filter((one) => one.checkVisibility() && one.innerText.trim() !== "")
      .map((one) => one.innerText.replace(/\s+/g, " ").trim()),
  );

/** Where the keyboard is; empty where it is nowhere that a person could go on from. */
export const focus = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    if (active === null || active === document.body || !active.checkVisibility()) return "";
    return `${active.localName} ${(active.getAttribute("aria-label") ?? active.textContent ?? "").trim().slice(0, 40)}`;
  });

/** The option and the scenario that the header says its figures are about, as their places in the case. */
async function subject(pane: Frame): Promise<{ option: number; scenario: number } | null> {
  const [options, scenarios] = (await choicesOn(pane)).filter(({ kind }) => kind === "menu");
  if (options === undefined) return null;
  // A single option, or no scenario, is nothing to choose from and is not among the choices.
  return { option: options.current, scenario: scenarios?.current ?? 0 };
}

/**
 * That the header's figures are the engine's for the case in store.
 * @returns what is not so; nothing where it is, or where the page shows no figures
 */
export async function wrongFigures(pane: Frame, source: Case): Promise<string[]> {
  if ((await pane.$(".figures")) === null || source.options.length < 2) return [];
  // The language of the pane is a person's choice, the separators are Excel's: those of the workbench.
  const language = await pane.evaluate(() => document.documentElement.lang);
  const formats = createFormats(language, { decimal: ".", group: "," });
  const about = await subject(pane);
  if (about === null) return [];
  const option = source.options[about.option];
  const scenario = about.scenario <= 0 ? undefined : source.scenarios[about.scenario - 1]?.id;
  const { options, missing, wrong } = outcomeOf(source, scenario).outcome;
  const figures = options.find(({ id }) => id === option?.id)?.figures;
  const text = (value: number | null | undefined, say: (value: number) => string): string | null =>
    value == null ? null : say(value);
  const expected = [
    text(figures?.npv?.value, (value) => formats.money(value)),
    text(figures?.savingRate?.value, (value) => formats.percent(value)),
  ];
  const shown = await figuresShown(pane);
  return expected.flatMap((wanted, i) =>
    wanted === null
      ? /\d/.test(shown[i] ?? "")
        ? [`no figure (${JSON.stringify({ missing, wrong })}), but the header shows ${shown[i]}`]
        : []
      : wanted === shown[i]
        ? []
        : [`${wanted}, but the header shows ${shown[i]}`],
  );
}

/**
 * That a case which reading would refuse, or to which something is still to be given, can't become a workbook, and that
 * the pane says in which step there is something to do.
 */
export async function unfinished(pane: Frame, source: Case): Promise<string[]> {
  const read = readCase(source);
  const { missing } = outcomeOf(source).outcome;
  if (read.ok && missing.length === 0 && source.options.length > 0) return [];
  const [badges, builds] = await pane.evaluate(() => [
    document.querySelectorAll(".steps .badge").length,
    [...document.querySelectorAll(".bottom fluent-button.primary.push")].some(
      (one) => /^Build workbook/.test(one.textContent ?? "") && one.getAttribute("aria-disabled") !== "true",
    ),
  ]);
  const why = read.ok
    ? "something is missing"
    : read.problems.map(({ path, message }) => `${path} ${message}`).join("; ");
  return [
    ...(badges === 0 && (await pane.$(".steps")) !== null ? [`no step is marked, though ${why}`] : []),
    ...(builds === true ? [`the workbook can be built, though ${why}`] : []),
  ];
}

/** A case but for the values of its numbers: where it is the same, the sheets that were built are still its sheets. */
export const structureOf = (source: Case): string => {
  const paths = driversIn(source).map(({ path, value }) => `${path}${value === null ? " blank" : ""}`);
  return JSON.stringify([
    source.start,
    source.years,
    source.currency,
    paths,
    source.options.map(({ name }) => name),
  ]);
};

/** The net present value of the best option in the base: what the Summary shows. */
export function bestNpv(source: Case): number | undefined {
  const { options, missing } = outcomeOf(source).outcome;
  if (missing.length > 0 || options.length !== source.options.length) return undefined;
  const values = options.map(({ figures }) => figures.npv?.value).filter((one) => typeof one === "number");
  return values.length === 0 ? undefined : Math.max(...values);
}
