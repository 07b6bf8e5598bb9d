import { isService } from "../../case/service";
import type { Case, Option, OptionProcess } from "../../case/schema/case";
import { OPTION_KINDS } from "../../case/schema/option";
import { complete } from "../edit/complete";
import { addOption } from "../edit/create";
import { changeKind } from "../edit/kind";
import { addItem, removeItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { choice, choose, type OpenPane } from "../view/pane";
import { choiceQuestion, textQuestion, type TextWords } from "./answers";
import { answered, type Question } from "./question";

/** What could be done instead, where, and how its price is made. */
export function optionQuestions(pane: OpenPane): Question[] {
  const { t, case: source } = pane;
  const wordsOf = (before: number) => (before === 0 ? t.structure.option : t.structure.anotherOption(before));
  const chosen = source.options.map((option, i) => kindOf(pane, option, wordsOf(i)));
  const id = `options+${source.options.length}`;
  const none = source.options.length === 0;
  const add = (kind: Option["kind"]): void => {
    const name = t.choices[kind] ?? kind;
    let made = "";
    pane.session.edit(t.grid.added(name), (before) => {
      const added = addOption(before, name, kind, t.newNames);
      made = added.id;
      return complete(added.case);
    });
    answered(pane, `options.${made}`);
  };
  const another: Question = {
    id,
    answered: none ? false : "maybe",
    echo: () => t.echo(t.options.all, source.options.map((option) => option.name).join(", ")),
    show: () =>
      choiceQuestion(
        pane,
        wordsOf(source.options.length),
        kinds(pane, add),
        none ? undefined : { label: t.structure.noOtherOption, run: () => answered(pane, id) },
      ),
  };
  return [...chosen, another, ...source.options.flatMap((option) => partQuestions(pane, option))];
}

const kinds = ({ t }: OpenPane, run: (kind: Option["kind"]) => void, chosen?: Option["kind"]) =>
  OPTION_KINDS.map((kind) => ({
    label: t.choices[kind] ?? kind,
    hint: t.structure.kinds[kind] ?? "",
    chosen: kind === chosen,
    run: () => run(kind),
  }));

/** Asks for a first option on the steps that are about options; undefined where there is one. */
export const whichOption = (pane: OpenPane) =>
  pane.case.options.length > 0 ? undefined : optionQuestions(pane)[0]?.show();

function kindOf(pane: OpenPane, option: Option, words: Omit<TextWords, "example">): Question {
  const { t, session } = pane;
  const id = `options.${option.id}`;
  const take = (kind: Option["kind"]): void => {
    if (kind !== option.kind)
      session.edit(t.options.kind, (before) => changeKind(before, option.id, kind, t.choices));
    answered(pane, id);
  };
  return {
    id,
    answered: true,
    echo: () => t.echo(t.options.this, option.name),
    show: () => choiceQuestion(pane, words, kinds(pane, take, option.kind)),
  };
}

const partQuestions = (pane: OpenPane, option: Option): Question[] =>
  option.processes.flatMap((part) => {
    const path = `options.${option.id}.processes.${part.process}`;
    return isService(option)
      ? [
          whichLocation(pane, option, part, path),
          howPriced(pane, option, path, providerPrices(pane, part, path)),
        ]
      : option.kind === "software" || part.software !== undefined
        ? [howPriced(pane, option, path, softwarePrices(pane, part, path))]
        : [];
  });

function whichLocation(pane: OpenPane, option: Option, part: OptionProcess, path: string): Question {
  const { t, session, case: source } = pane;
  const id = `${path}.location`;
  const process = source.processes.length === 1 ? undefined : processName(source, part);
  const named = (location: string): string =>
    source.locations.find((one) => one.id === location)?.name ?? location;
  const [first] = part.delivery;
  const take = (name: string): void => {
    session.edit(t.grid.added(name), (before) => {
      const known = before.locations.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const made =
        known === undefined ? addItem(before, "locations", { name }) : { case: before, id: known.id };
      return first === undefined
        ? addItem(made.case, `${path}.delivery`, { location: made.id, share: 1, roles: [] }).case
        : complete(changeAt(made.case, `${path}.delivery.${first.location}.location`, () => made.id));
    });
    answered(pane, id);
  };
  return {
    id,
    answered: first !== undefined,
    echo: () =>
      t.echo(
        `${option.name}, ${t.options.location}`,
        part.delivery.map((one) => named(one.location)).join(", "),
      ),
    show: () =>
      textQuestion(pane, t.structure.location(option.name, process), {
        ...(first !== undefined && { value: named(first.location) }),
        take,
      }),
  };
}

const processName = (source: Case, { process }: OptionProcess): string =>
  source.processes.find((one) => one.id === process)?.name ?? process;

/** A way in which a price may be made: the driver that it begins with. */
interface Price {
  readonly label: string;
  readonly hint: string;
  readonly driver: string | undefined;
  /** What the case needs so that there is such a driver. */
  readonly prepare?: (source: Case) => Case;
}

/** The driver that a person chose to be asked for, until it is given. */
export const priceAsked = (pane: OpenPane, path: string): string | undefined => {
  const asked = choice(pane, `price:${path}`, "");
  return asked === "" ? undefined : asked;
};

function providerPrices(pane: OpenPane, part: OptionProcess, path: string): Price[] {
  const { t, case: source } = pane;
  const unit = source.processes.find((one) => one.id === part.process)?.volumeUnit ?? "";
  const [delivery] = part.delivery;
  const [role] = delivery?.roles ?? [];
  const bands = `${path}.pricing.bands`;
  return [
    {
      label: t.structure.perUnit(unit),
      hint: t.structure.perUnitHint,
      driver: `${bands}.${part.pricing?.bands[0]?.id ?? "band"}.price`,
      prepare: (before) =>
        (part.pricing?.bands.length ?? 0) > 0 ? before : addItem(before, bands, { id: "band", from: 0 }).case,
    },
    ...(delivery === undefined || role === undefined
      ? []
      : [
          {
            label: t.structure.perEmployee,
            hint: t.structure.perEmployeeHint,
            driver: `${path}.delivery.${delivery.location}.roles.${role.role}.pricePerFte`,
          },
        ]),
    { label: t.structure.fixed, hint: t.structure.fixedHint, driver: `${path}.pricing.annualFee` },
    { label: t.structure.markup, hint: t.structure.markupHint, driver: `${path}.pricing.markup` },
  ];
}

function softwarePrices({ t, case: source }: OpenPane, part: OptionProcess, path: string): Price[] {
  const unit = source.processes.find((one) => one.id === part.process)?.volumeUnit ?? "";
  return [
    { label: t.structure.perUser, hint: t.structure.perUserHint, driver: `${path}.software.pricePerUser` },
    {
      label: t.structure.perUnit(unit),
      hint: t.structure.perUnitHint,
      driver: `${path}.software.pricePerUnit`,
    },
    { label: t.structure.fixed, hint: t.structure.fixedHint, driver: `${path}.software.annualFee` },
  ];
}

/** What is paid for the work itself, by the end of its path. */
const PRICE = /\.(pricePerFte|pricePerUser|pricePerUnit|annualFee|markup|bands\.[^.]+\.price)$/;

/** Whether any price is given, or a band waits for its price. */
const isPriced = ({ drivers }: OpenPane, path: string): boolean =>
  [...drivers.values()].some(
    (entry) =>
      entry.path.startsWith(`${path}.`) &&
      PRICE.test(entry.path) &&
      (entry.value !== null || entry.path.includes(".bands.")),
  );

/** Without any part of a price others would work for nothing. */
function howPriced(pane: OpenPane, option: Option, path: string, prices: readonly Price[]): Question {
  const { t, session } = pane;
  const id = `${path}.price`;
  const given = prices.filter(
    ({ driver }) => driver !== undefined && (pane.drivers.get(driver)?.value ?? null) !== null,
  );
  const asked = priceAsked(pane, path);
  const blankBand = `${path}.pricing.bands`;
  const chosen = given[0] ?? prices.find(({ driver }) => driver === asked);
  const take = (price: Price): void => {
    session.edit(t.options.pricing, (before) => {
      const bare =
        price.prepare === undefined && (pane.drivers.get(`${blankBand}.band.price`)?.value ?? 0) === null
          ? removeItem(before, blankBand, "band")
          : before;
      return price.prepare?.(bare) ?? bare;
    });
    choose(pane, `price:${path}`, price.driver ?? "");
    answered(pane, id);
  };
  return {
    id,
    answered: chosen !== undefined || isPriced(pane, path),
    echo: () => t.echo(`${option.name}, ${t.options.pricing}`, chosen?.label ?? ""),
    show: () =>
      choiceQuestion(
        pane,
        option.kind === "software" ? t.structure.softwarePrice(option.name) : t.structure.price(option.name),
        prices.map((price) => ({ ...price, chosen: price === chosen, run: () => take(price) })),
      ),
  };
}
