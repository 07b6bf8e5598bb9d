import type { Case } from "../../case/schema/case";
import { isService } from "../../case/service";
import type { OpenPane } from "../view/pane";
import type { Found, Published } from "./published";

/** A published value that may stand for one's own until it is known. */
export interface TypicalValue {
  readonly value: number;
  /** What was published, of whom and when, as the pane says it. */
  readonly text: string;
  /** What stays with the number as its note. */
  readonly note: string;
  readonly source: Case["sources"][number];
}

/** A published value, or what others look at where none is published. */
export type Typical = TypicalValue | string;

let loaded: Published | undefined;
let loading: Promise<void> | undefined;

/** The published figures; undefined until they are fetched, after which the pane is drawn again. */
function published(pane: OpenPane): Published | undefined {
  loading ??= import("./published").then(
    (figures) => {
      loaded = figures.published;
      pane.show({});
    },
    // Without them a person still knows what others look at; the next drawing tries again.
    () => {
      loading = undefined;
    },
  );
  return loaded;
}

/** What is typical of the input at a path; undefined where nothing is to be said. */
export function typicalOf(pane: OpenPane, path: string): Typical | undefined {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const figure = published(pane);
  const found =
    figure === undefined ? undefined : (figure[name as keyof Published] ?? nobody)(about(pane, path));
  if (found !== undefined) return inWords(pane, name as keyof Published, found);
  const option = pane.case.options.find(({ id }) => path.startsWith(`options.${id}.`));
  const others: Readonly<Record<string, string>> = pane.t.typical.others;
  const kind = option !== undefined && !isService(option) ? `${name}Improved` : name;
  return others[kind] ?? others[name];
}

const nobody = (): undefined => undefined;

/** The value with what it is of and its source, in the words of the pane. */
function inWords(
  { t }: OpenPane,
  name: keyof Published,
  { value, of, source }: NonNullable<Found>,
): TypicalValue {
  const region = new Intl.DisplayNames([t.language], { type: "region" });
  const note = t.typical.notes[name](name === "salary" ? of : (region.of(of) ?? of));
  return { value, note, text: t.typical.source(note, source.title, source.year), source };
}

/** What a published figure is looked up by: where the work is done, by whom, and in which money. */
function about({ case: source }: OpenPane, path: string) {
  const named = (id: string | undefined): string => source.locations.find((one) => one.id === id)?.name ?? "";
  const [first, second, third, fourth] = path.split(".");
  const home = source.processes.find(({ id }) => id === second) ?? source.processes[0];
  const role =
    first === "processes" && third === "roles" ? home?.roles.find(({ id }) => id === fourth) : undefined;
  return {
    place: first === "locations" ? named(second) : named(role?.location ?? home?.location),
    role: role?.name ?? "",
    currency: source.currency,
  };
}
