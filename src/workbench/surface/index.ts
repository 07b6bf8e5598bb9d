import type { References } from "../protocol/references";
import type { SurfaceRegistry } from "../protocol/surface";
import { addCharts } from "./charts";
import { addDocumentParts } from "./documentParts";
import type { EventRegistrations } from "./eventMethods";
import { addFreezePanes } from "./freezePanes";
import { addNames } from "./names";
import { addPageBreaks } from "./pageBreaks";
import { addPrinting } from "./printing";
import { addRanges } from "./range";
import { addRangeAreas } from "./rangeAreas";
import { addRangeFormats } from "./rangeFormat";
import { addRules } from "./rules";
import { addServices } from "./services";
import { addTables } from "./tables";
import { addWorkbook } from "./workbook";
import { addWorksheets } from "./worksheets";

/** Everything of Excel's object model that the workbench simulates, class by class. */
export function describeExcel(
  registry: SurfaceRegistry,
  events: EventRegistrations,
  references: References,
): SurfaceRegistry {
  addWorkbook(registry, events, references);
  addWorksheets(registry, events);
  addRanges(registry);
  addRangeFormats(registry);
  addRangeAreas(registry);
  addTables(registry, events);
  addNames(registry);
  addCharts(registry, events);
  addRules(registry);
  addFreezePanes(registry);
  addPrinting(registry);
  addPageBreaks(registry);
  addDocumentParts(registry);
  addServices(registry);
  return registry;
}
