import type { Case, Option, OptionProcess } from "../../case/schema/case";
import { complete } from "./complete";
import { changeAt } from "./path";

/**
 * The case in which an option is of another kind. All that was entered is kept: what the kind has no use for is not
 * counted. Only software of which nothing was entered goes with the kind that lives from it, and a name that was the
 * kind's changes with it.
 * @param id the option
 * @param names what each kind is called
 */
export const changeKind = (
  source: Case,
  id: string,
  kind: Option["kind"],
  names: Readonly<Record<string, string>>,
): Case =>
  complete(
    changeAt(source, `options.${id}`, (before) => {
      const option = before as Option;
      return {
        ...option,
        kind,
        name: option.name === names[option.kind] ? (names[kind] ?? kind) : option.name,
        processes: option.processes.map(withoutBlankSoftware),
      };
    }),
  );

function withoutBlankSoftware(part: OptionProcess): OptionProcess {
  const { software, ...rest } = part;
  const isBlank =
    software !== undefined && Object.values(software).every((given) => given === undefined || given === null);
  return isBlank ? rest : part;
}
