import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "../support/fast-check";
import { codes } from "../../src/case/lines/codes.generated";
import type { LineKind } from "../../src/case/line";
import { buildModel } from "../../src/case/model/build";
import type { Binding, Line, Model } from "../../src/case/model/model";
import { formatUnit, parseUnit, sameUnit } from "../../src/kernel/unit";
import { recordNamed } from "../formulas/library";
import { computeUnits, RESULT } from "../formulas/unit-scope";
import { randomCase } from "./random-case";
import { readOrFail, smallCase } from "./small-case";

const folder = join(__dirname, "../../src/case/lines");
const modules = readdirSync(folder).filter((file) => !file.includes(".generated."));

/** Every kind of line that any file of the folder declares. */
async function allKinds(): Promise<LineKind[]> {
  const loaded = await Promise.all(
    modules.map((file) => import(join(folder, file)) as Promise<Record<string, LineKind>>),
  );
  return loaded.flatMap((module) => Object.values(module)).filter((one) => typeof one.formula === "string");
}

test("every kind of line was generated", async () => {
  expect((await allKinds()).map(({ name }) => name).sort()).toEqual(Object.keys(codes).sort());
});

test("every kind of line has the unit that its text gives", async () => {
  for (const kind of await allKinds()) {
    const unit = computeUnits(kind, recordNamed).get(RESULT)!;
    if (!sameUnit(unit, parseUnit(kind.unit)))
      expect(`${kind.name}: ${formatUnit(unit)}`).toBe(`${kind.name}: ${kind.unit}`);
  }
});

test("every line is bound to drivers and lines in the units of its inputs", () => {
  const [small, ...random] = [smallCase(), ...fc.sample(randomCase, { numRuns: 60, seed: 3 })];
  for (const data of [small, ...random]) {
    const built = buildModel(readOrFail(data));
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const units = unitsIn(built.model);
    for (const line of [...built.model.lines, ...built.model.figures]) {
      for (const [name, binding] of Object.entries(line.bindings)) expectUnits(units, line, name, binding);
    }
  }
});

/** Fails where a binding reads another unit than the input has. */
function expectUnits(
  units: (binding: Binding) => readonly string[],
  line: Line,
  name: string,
  binding: Binding,
): void {
  const wanted = line.kind.inputs[name]!.unit;
  if (wanted === undefined) return;
  for (const unit of units(binding)) {
    if (!sameUnit(parseUnit(unit), parseUnit(wanted)))
      expect(`${line.id}, ${name}: ${unit}`).toBe(`${line.id}, ${name}: ${wanted}`);
  }
}

/** The units of what a binding reads. */
function unitsIn(model: Model): (binding: Binding) => readonly string[] {
  const lines = new Map([...model.lines, ...model.figures].map(({ id, kind }) => [id, kind.unit]));
  const ofLine = (id: string): string => lines.get(id)!;
  const ofDriver = (path: string): string => model.drivers.get(path)!.record.unit;
  return (binding) => {
    if ("driver" in binding) return [ofDriver(binding.driver)];
    if ("drivers" in binding) return binding.drivers.map(ofDriver);
    if ("line" in binding) return [ofLine(binding.line)];
    if ("row" in binding) return [ofLine(binding.row)];
    if ("lines" in binding) return binding.lines.map(ofLine);
    return "position" in binding || "lastMonth" in binding ? ["month"] : [];
  };
}
