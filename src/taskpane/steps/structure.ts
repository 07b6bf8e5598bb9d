import type { TemplateResult } from "lit-html";
import { isService } from "../../case/service";
import type { Case, Option, OptionProcess } from "../../case/schema/case";
import { OPTION_KINDS } from "../../case/schema/option";
import { addOption } from "../edit/create";
import { addItem } from "../edit/list";
import { changeAt } from "../edit/path";
import type { CasePane } from "../view/pane";
import { focusAnswer, choiceQuestion, textQuestion } from "./question-card";
import { goToDriver } from "./missing";

/** What a case must hold before any number can be asked for, in the order of asking. */
const questions: readonly ((pane: CasePane) => TemplateResult | undefined)[] = [
  whatWork,
  whichPlace,
  whoWorks,
  whichOption,
  whichLocation,
  whatPrice,
];

/** The first thing that a case does not hold yet; undefined where it holds all. */
export function structureQuestion(pane: CasePane): TemplateResult | undefined {
  for (const ask of questions) {
    const question = ask(pane);
    if (question !== undefined) return question;
  }
  return undefined;
}

/** A new case is about a process without a name of its own. */
function whatWork(pane: CasePane): TemplateResult | undefined {
  const { t, case: source } = pane;
  const process = source.processes.find((one) => one.name === t.newNames.process);
  if (process === undefined) return undefined;
  return textQuestion(pane, t.structure.work, (name) =>
    pane.session.edit(t.steps.scope.name, (before) => {
      const named = changeAt(before, `processes.${process.id}.name`, () => name);
      return before.name === t.newNames.case ? { ...named, name } : named;
    }),
  );
}

function whichPlace(pane: CasePane): TemplateResult | undefined {
  const { t, case: source } = pane;
  const place = source.locations.find((one) => one.name === t.newNames.location);
  if (place === undefined) return undefined;
  return textQuestion(pane, t.structure.place, (name) =>
    pane.session.edit(t.steps.scope.name, (before) =>
      changeAt(before, `locations.${place.id}.name`, () => name),
    ),
  );
}

function whoWorks(pane: CasePane): TemplateResult | undefined {
  const { t, case: source } = pane;
  const empty = source.processes.find((process) => process.roles.length + process.otherCosts.length === 0);
  if (empty === undefined) return undefined;
  return textQuestion(pane, t.structure.role(empty.name), (name) =>
    pane.session.edit(
      t.grid.added(name),
      (before) => addItem(before, `processes.${empty.id}.roles`, { name, ...t.newRole }).case,
    ),
  );
}

/** Asks for a first option; nothing where there is one. */
export function whichOption(pane: CasePane): TemplateResult | undefined {
  const { t, case: source } = pane;
  if (source.options.length > 0) return undefined;
  const choose = (kind: Option["kind"]): void => {
    const name = t.choices[kind] ?? kind;
    pane.session.edit(t.grid.added(name), (before) => addOption(before, name, kind, t.newNames).case);
    focusAnswer();
  };
  const choices = OPTION_KINDS.map((kind) => ({
    label: t.choices[kind] ?? kind,
    hint: t.structure.kinds[kind] ?? "",
    run: () => choose(kind),
  }));
  return choiceQuestion(pane, t.structure.option, choices);
}

/** The provider's parts of options, each with its path. */
const providerParts = ({
  case: source,
}: CasePane): { readonly option: Option; readonly part: OptionProcess; readonly path: string }[] =>
  source.options.filter(isService).flatMap((option) =>
    option.processes.map((part) => ({
      option,
      part,
      path: `options.${option.id}.processes.${part.process}`,
    })),
  );

function whichLocation(pane: CasePane): TemplateResult | undefined {
  const { t, case: source } = pane;
  const bare = providerParts(pane).find(({ part }) => part.delivery.length === 0);
  if (bare === undefined) return undefined;
  return textQuestion(pane, t.structure.location(bare.option.name, processName(source, bare.part)), (name) =>
    pane.session.edit(t.grid.added(name), (before) => {
      const known = before.locations.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const made =
        known === undefined ? addItem(before, "locations", { name }) : { case: before, id: known.id };
      return addItem(made.case, `${bare.path}.delivery`, { location: made.id, share: 1, roles: [] }).case;
    }),
  );
}

const processName = (source: Case, { process }: OptionProcess): string | undefined =>
  source.processes.length === 1 ? undefined : source.processes.find((one) => one.id === process)?.name;

/** Without any part of a price the provider would work for nothing. */
function whatPrice(pane: CasePane): TemplateResult | undefined {
  const { t, case: source } = pane;
  const free = providerParts(pane).find(
    ({ path }) =>
      !PRICES.some((pattern) =>
        [...pane.drivers.values()].some(
          (entry) => entry.path.startsWith(path) && pattern.test(entry.path) && entry.value !== null,
        ),
      ),
  );
  if (free === undefined) return undefined;
  const { option, part, path } = free;
  if ((part.pricing?.bands.length ?? 0) > 0) return undefined;
  const [delivery] = part.delivery;
  const [role] = delivery?.roles ?? [];
  const perUnit = (): void => {
    pane.session.edit(
      t.grid.added(t.structure.perUnit(unit)),
      (before) => addItem(before, `${path}.pricing.bands`, { id: "band", from: 0 }).case,
    );
    focusAnswer();
  };
  const unit = source.processes.find((one) => one.id === part.process)?.volumeUnit ?? "";
  const employee =
    delivery !== undefined && role !== undefined
      ? `${path}.delivery.${delivery.location}.roles.${role.role}.pricePerFte`
      : undefined;
  return choiceQuestion(pane, t.structure.price(option.name), [
    { label: t.structure.perUnit(unit), hint: t.structure.perUnitHint, run: perUnit },
    ...(employee === undefined
      ? []
      : [
          {
            label: t.structure.perEmployee,
            hint: t.structure.perEmployeeHint,
            run: () => goToDriver(pane, employee),
          },
        ]),
    {
      label: t.structure.fixed,
      hint: t.structure.fixedHint,
      run: () => goToDriver(pane, `${path}.pricing.annualFee`),
    },
    {
      label: t.structure.markup,
      hint: t.structure.markupHint,
      run: () => goToDriver(pane, `${path}.pricing.markup`),
    },
  ]);
}

const PRICES = [
  /\.pricing\.(annualFee|markup|minimumCharge|committedVolume)$/,
  /\.pricing\.bands\.[^.]+\.price$/,
  /\.pricePerFte$/,
];
