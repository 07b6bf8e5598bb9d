import type { Case } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { changeAt } from "../edit/path";
import { fieldId } from "../fields/field-id";
import { selectField } from "../fields/plain-fields";
import type { OpenPane } from "../view/pane";
import type { TemplateResult } from "lit-html";

const NEW = " new";

/** Chooses one of the case's locations, or adds one. */
export function locationField(
  pane: OpenPane,
  path: string,
  label: string,
  current: string | undefined,
): TemplateResult {
  const { t, case: source } = pane;
  const choices = [
    ...source.locations.map((one) => ({ value: one.id, label: one.name })),
    { value: NEW, label: t.money.newLocation },
  ];
  return selectField(fieldId(path), label, current ?? "", choices, (value) => {
    if (value === NEW) addLocation(pane, (before, id) => changeAt(before, path, () => id));
    else pane.session.edit(label, (before) => changeAt(before, path, () => value));
  });
}

/** Adds a location with a name of its own, and goes on with the case that has it. */
export function addLocation(pane: OpenPane, then: (source: Case, id: string) => Case): void {
  const { t } = pane;
  const name = t.money.locationName(pane.case.locations.length + 1);
  pane.session.edit(t.grid.added(name), (source) => {
    const made = addItem(source, "locations", { name });
    return then(made.case, made.id);
  });
}
