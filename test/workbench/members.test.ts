import { SurfaceRegistry } from "../../src/workbench/protocol/surface";
import { References } from "../../src/workbench/protocol/references";
import { describeExcel } from "../../src/workbench/surface";
import { EventRegistrations } from "../../src/workbench/surface/eventMethods";
import { excelSchema, readOfficeSource } from "./officeSchema";

const source = readOfficeSource();
const schema = excelSchema(source);
const surfaces = describeExcel(new SurfaceRegistry(), new EventRegistrations(), new References()).all();

/** Services come from other parts of office.js than the object model: their members are looked up as plain text. */
const services = new Set([
  "AddinInternalService",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
  "DynamicRibbon",
  "CustomFunctions",
]);

/** Excel on the web has a second class for the workbook, under the same path. */
const onTheWeb = new Set(
  Array.from(
    source.matchAll(/WacWorkbook\.prototype\.\w+ = function [^}]*?_invokeMethod\(this, "(\w+)"/g),
    ([, name]) => name,
  ),
);

describe("every simulated member is one that the real runtime asks for", () => {
  test("the schema was found in office.js", () => {
    expect(schema.size).toBeGreaterThan(180);
    expect(schema.get("Range")?.scalars).toContain("RowCount");
    expect(schema.get("Range")?.methods).toContain("GetResizedRange");
    expect(schema.get("Worksheet")?.links).toContain("FreezePanes");
    expect(schema.get("Worksheet")?.writable).toContain("TabColor");
    expect(schema.get("Worksheet")?.writable).not.toContain("Id");
  });

  for (const surface of surfaces.filter(({ name }) => !services.has(name))) {
    test(surface.name, () => {
      const known = schema.get(surface.name);
      if (!known) throw new Error(`office.js has no class ${surface.name}`);
      const properties = Object.entries(surface.properties ?? {});
      const unknown = [
        ...properties.filter(([name]) => !known.scalars.has(name)).map(([name]) => name),
        ...properties
          .filter(([name, { set }]) => set && !known.writable.has(name))
          .map(([name]) => `${name} (writing)`),
        ...Object.keys(surface.writes ?? {}).filter((name) => !known.writtenOtherwise.has(name)),
        ...Object.keys(surface.links ?? {}).filter((name) => !known.links.has(name)),
        ...Object.keys(surface.methods ?? {}).filter(
          (name) => !known.methods.has(name) && !(surface.name === "Workbook" && onTheWeb.has(name)),
        ),
        ...(surface.identity ?? []).filter((name) => !surface.properties?.[name]),
      ];
      expect(unknown).toEqual([]);
      expect(surface.items !== undefined).toBe(known.isCollection);
    });
  }

  for (const surface of surfaces.filter(({ name }) => services.has(name)))
    test(surface.name, () => {
      const asked = (name: string) =>
        source.includes(`"${name}"`) || source.includes(`"${name.charAt(0).toLowerCase()}${name.slice(1)}"`);
      expect(Object.keys(surface.methods ?? {}).filter((name) => !asked(name))).toEqual([]);
    });
});
