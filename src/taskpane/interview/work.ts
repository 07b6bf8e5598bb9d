import { html, nothing } from "lit-html";
import { entryOf } from "../../case/catalog/entry-of";
import type { Process } from "../../case/schema/case";
import { currencies } from "../../reference/currencies";
import { FRESH_UNIT } from "../edit/create";
import { addItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { becomes, usualOf } from "../edit/work";
import { catalogEntries } from "../steps/catalog-entries";
import { focusAnswer } from "../steps/question-card";
import type { OpenPane } from "../view/pane";
import { listQuestion, textQuestion, type TextWords } from "./answers";
import { answered, type Question } from "./question";

/** What the work is, where it is done and by whom: what must be named before numbers can be asked for. */
export function workQuestions(pane: OpenPane): Question[] {
  const { case: source } = pane;
  const [first] = source.processes;
  return [
    ...(first === undefined ? [] : [whatWork(pane, first), whatUnit(pane, first)]),
    whatCurrency(pane),
    ...(first === undefined ? [] : [whichPlace(pane, first)]),
    ...source.processes.flatMap((process) => whoWorks(pane, process)),
  ];
}

function whatWork(pane: OpenPane, process: Process): Question {
  const { t, session } = pane;
  const fresh = process.name === t.newNames.process;
  const take = (name: string): void => {
    const entry = entryOf(catalogEntries(pane) ?? [], { id: "", name });
    session.edit(t.steps.scope.name, (before) => {
      const known = entry === undefined ? before : becomes(before, process.id, entry, name);
      const unit = process.volumeUnit === FRESH_UNIT ? FRESH_UNIT : process.volumeUnit;
      const named = changeAt(
        changeAt(known, `processes.${process.id}.name`, () => name),
        `processes.${process.id}.volumeUnit`,
        () => unit,
      );
      return [t.newNames.case, process.name].includes(before.name) ? { ...named, name } : named;
    });
    answered(pane, "work");
  };
  return {
    id: "work",
    answered: !fresh,
    echo: () => t.echo(t.scope.work, process.name),
    show: () => textQuestion(pane, t.structure.work, { ...(!fresh && { value: process.name }), take }),
  };
}

/** What the work is counted in. The catalog knows what is usual for work of a known name. */
function whatUnit(pane: OpenPane, process: Process): Question {
  const { t, session } = pane;
  const fresh = process.volumeUnit === FRESH_UNIT;
  const take = (unit: string): void => {
    session.edit(t.scope.unit, (before) =>
      changeAt(before, `processes.${process.id}.volumeUnit`, () => unit),
    );
    answered(pane, "unit");
  };
  const entry = entryOf(catalogEntries(pane) ?? [], process);
  const usual = entry && usualOf(entry).volumeUnit;
  const typical =
    usual === undefined || usual === process.volumeUnit
      ? nothing
      : html`<p class="line typical-line">
          ${t.structure.usualUnit(usual, entry?.name ?? "")}
          <button type="button" class="link" data-use @click=${() => (take(usual), focusAnswer())}>
            ${t.structure.useIt}
          </button>
        </p>`;
  return {
    id: "unit",
    answered: fresh ? "maybe" : true,
    echo: () => t.echo(t.scope.unit, process.volumeUnit),
    show: () =>
      textQuestion(pane, t.structure.unit(process.name), {
        ...(!fresh && { value: process.volumeUnit }),
        take,
        typical,
      }),
  };
}

/** Currencies that are no more can't be what a case counts in. */
const ENDED = new Set(["BGN", "CYP", "EEK", "HRK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL"]);

function whatCurrency(pane: OpenPane): Question {
  const { t, session, case: source } = pane;
  const names = new Intl.DisplayNames([t.language], { type: "currency" });
  const codes = currencies.map(({ code }) => code).filter((code) => !ENDED.has(code));
  const all = [...new Set([source.currency, ...codes])];
  const choices = all.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
  const take = (code: string): void => {
    session.edit(t.money.currency, (before) =>
      before.currency === code ? before : { ...before, currency: code },
    );
    answered(pane, "currency");
  };
  return {
    id: "currency",
    answered: "maybe",
    echo: () => t.echo(t.money.currency, source.currency),
    show: () => listQuestion(pane, t.structure.currency, choices, source.currency, take),
  };
}

function whichPlace(pane: OpenPane, process: Process): Question {
  const { t, session, case: source } = pane;
  const place = source.locations.find((one) => one.id === process.location);
  const name = place?.name ?? "";
  const fresh = name === t.newNames.location;
  const take = (given: string): void => {
    session.edit(t.steps.scope.name, (before) =>
      changeAt(before, `locations.${process.location}.name`, () => given),
    );
    answered(pane, "place");
  };
  return {
    id: "place",
    answered: !fresh,
    echo: () => t.echo(t.scope.location, name),
    show: () => textQuestion(pane, t.structure.place, { ...(!fresh && { value: name }), take }),
  };
}

/** The roles of a process, each to be named anew, and whether there is one more. */
function whoWorks(pane: OpenPane, process: Process): Question[] {
  const { t, session } = pane;
  const list = `processes.${process.id}.roles`;
  const wordsOf = (before: number): TextWords =>
    before === 0 ? t.structure.role(process.name) : t.structure.anotherRole(process.name);
  const named = process.roles.map((role, i): Question => {
    const id = `${list}.${role.id}`;
    const take = (name: string): void => {
      session.edit(t.inhouse.role, (before) => changeAt(before, `${id}.name`, () => name));
      answered(pane, id);
    };
    return {
      id,
      answered: true,
      echo: () => t.echo(t.inhouse.role, role.name),
      show: () => textQuestion(pane, wordsOf(i), { value: role.name, take }),
    };
  });
  const id = `${list}+${process.roles.length}`;
  const add = (name: string): void => {
    // Who tells the roles once more after going back means those that are there.
    const known = process.roles.find((role) => role.name.toLowerCase() === name.toLowerCase());
    if (known !== undefined) return answered(pane, `${list}.${known.id}`);
    let made = "";
    session.edit(t.grid.added(name), (before) => {
      const added = addItem(before, list, { name, ...t.newRole });
      made = added.id;
      return added.case;
    });
    answered(pane, `${list}.${made}`);
  };
  const none = process.roles.length === 0;
  if (none && process.otherCosts.length > 0) return [];
  const enough = { label: t.structure.nobodyElse, run: () => answered(pane, id) };
  return [
    ...named,
    {
      id,
      answered: none ? false : "maybe",
      echo: () => t.echo(t.inhouse.roles, process.roles.map((role) => role.name).join(", ")),
      show: () => textQuestion(pane, wordsOf(process.roles.length), { take: add, ...(!none && { enough }) }),
    },
  ];
}
