import { effective } from "../drivers";
import type { Model } from "../model/model";
import { inOrder } from "../order";
import { LARGEST } from "../schema/largest";
import { driverValue, type Changes, type Values } from "../values";
import { createLayout, type Operand } from "./layout";
import { addUp, layOut } from "./steps";

/** A model made ready to be computed again and again, one evaluation at a time. */
export interface SinglePlan {
  /** The values of all lines; undefined where one has none, or is too large: the formula language then says why. */
  run(changes: Changes): Values | undefined;
}

/** Where the number stands that says how large a line is: none where it failed. */
const SIZE = 0;

/** @throws CaseError where lines need each other in a circle */
export function createSinglePlan(model: Model): SinglePlan {
  const { months } = model;
  const layout = createLayout(months, 1);
  const drivers = new Map<string, Operand>();
  const rows = new Map<string, Operand>();
  const driver = (path: string): Operand => {
    const known = drivers.get(path);
    if (known !== undefined) return known;
    const place = layout.trial(false);
    drivers.set(path, place);
    return place;
  };
  const lines = inOrder(model.lines);
  const kept = new Set(lines.map(({ id }) => id));
  const { steps, places } = layOut(lines, layout, rows, { months, kept, driver });
  const today = layout.memory();
  const blank = new Set<string>();
  for (const [path, { base }] of drivers) {
    const entry = model.drivers.get(path);
    const value = entry && effective(entry);
    if (value === null || value === undefined) blank.add(path);
    else today[base] = value;
  }

  return {
    run(changes) {
      for (const path of blank) if (!Object.hasOwn(changes, path)) return undefined;
      const memory = today.slice();
      for (const path of Object.keys(changes)) {
        const place = drivers.get(path);
        if (place !== undefined) memory[place.base] = changes[path]!;
      }
      for (const { run, start, given, result } of steps) {
        memory[SIZE] = 0;
        run(memory, places, start, months, 1, given);
        if (!(memory[SIZE] <= LARGEST)) return undefined;
        addUp(memory, result, months, 1);
      }
      return {
        row(id) {
          const place = rows.get(id);
          if (place === undefined) throw new Error(`The model has no line ${id}.`);
          return memory.subarray(place.base, place.base + months);
        },
        driver: (path) => driverValue(model, changes, path),
      };
    },
  };
}
