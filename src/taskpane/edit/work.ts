import type { CatalogEntry } from "../../case/catalog";
import type { Case } from "../../case/schema/case";
import { isService } from "../../case/service";
import { complete } from "./complete";
import { newPart, newProcess } from "./create";
import { addItem } from "./list";
import { changeAt } from "./path";

/** What the catalog fills in of a process. */
export const usualOf = ({ kind, office, unit }: CatalogEntry) => ({ kind, office, volumeUnit: unit });

/**
 * The case with a process more; every option that moves processes moves it too, in its first wave. From the catalog
 * it gets kind, office and unit, and an identifier by which its entry is known in every language.
 */
export function addProcess(
  source: Case,
  name: string,
  entry?: CatalogEntry,
): { readonly case: Case; readonly id: string } {
  const location = source.locations[0]?.id ?? "";
  const fresh = newProcess({ id: "", name: entry?.id ?? name, location });
  const added = addItem(source, "processes", { ...fresh, ...(entry && usualOf(entry)) });
  const named = changeAt(added.case, `processes.${added.id}.name`, () => name);
  return {
    case: complete({ ...named, options: named.options.map((option) => withPart(option, added.id)) }),
    id: added.id,
  };
}

/** The case in which a process is what the catalog says. */
export function becomes(source: Case, process: string, entry: CatalogEntry, name: string): Case {
  return Object.entries({ ...usualOf(entry), name }).reduce(
    (changed, [field, value]) => changeAt(changed, `processes.${process}.${field}`, () => value),
    source,
  );
}

const withPart = (option: Case["options"][number], process: string): Case["options"][number] => {
  const wave = option.waves[0]?.id;
  if (wave === undefined || !isService(option)) return option;
  return { ...option, processes: [...option.processes, newPart(process, wave)] };
};
