import { caseMessages } from "../../case/messages";
import type { SaidProblem } from "../../case/said";
import { driverRecordOf } from "../../case/schema/driver";
import { schemaOf } from "../edit/schema";
import type { OpenPane } from "../view/pane";
import { placeOf } from "./place-of";

/** What is wrong or without effect, in the language of the pane: fields by what the pane calls them. */
export function problemText(pane: OpenPane, { path, message, sentence }: SaidProblem): string {
  if (sentence === undefined) return message;
  const { t } = pane;
  const say = (t.problems[sentence.name] ?? caseMessages[sentence.name]) as (...given: unknown[]) => string;
  const beside = path.slice(0, path.lastIndexOf(".") + 1);
  return say(
    ...sentence.given.map((given) => {
      if (typeof given !== "string") return given;
      const entry = pane.drivers.get(given);
      if (entry !== undefined) return placeOf(entry, t);
      if (sentence.name === "idleBeside") return labelAt(pane, `${beside}${given}`);
      return sentence.name === "idleSizing" ? (t.sizing[given as keyof typeof t.sizing] ?? given) : given;
    }),
  );
}

/** What the pane calls the last part of a path: the label of an input, or the name of a group. */
export function labelAt({ t }: OpenPane, path: string): string {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const record = recordOrNothing(path);
  return record === undefined ? (t.parts[name] ?? "") : t.word(record.label);
}

function recordOrNothing(path: string) {
  try {
    return driverRecordOf(schemaOf(path));
  } catch {
    return undefined;
  }
}

/** What a problem is about: an input with its groups, or a group of them by the names of what it stands in. */
export function subjectOf(pane: OpenPane, path: string): string {
  const entry = pane.drivers.get(path);
  if (entry !== undefined) return placeOf(entry, pane.t);
  const label = labelAt(pane, path);
  return [...namesAround(pane, path), ...(label === "" ? [] : [label])].join(", ");
}

/** The names that all inputs have in common which stand at a path or, where there are none, beside it. */
function namesAround(pane: OpenPane, path: string): readonly string[] {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const inside = [...pane.drivers.values()].filter((one) => one.path.startsWith(`${at}.`));
    if (inside.length === 0) continue;
    return inside
      .map(({ groups }) => groups)
      .reduce((common, groups) => common.filter((name, i) => groups[i] === name));
  }
  return [];
}
