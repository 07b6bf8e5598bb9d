import { notSimulated } from "../hostError";
import { Application } from "../model/application";
import type { Range } from "../model/range";
import { Workbook } from "../model/workbook";
import type { References } from "../protocol/references";
import type { SurfaceRegistry } from "../protocol/surface";
import { EventRegistrations } from "./eventMethods";
import { asFlag, asText, read, readWrite } from "./members";
import { NamesOfScope } from "./names";
import { TablesOfScope } from "./tables";
import { Worksheets } from "./worksheets";

class CultureInfo {
  constructor(readonly application: Application) {}
}
class NumberFormatInfo {
  constructor(readonly application: Application) {}
}

/** Describes the workbook and the application. */
export function addWorkbook(
  registry: SurfaceRegistry,
  events: EventRegistrations,
  references: References,
): void {
  registry
    .add(Workbook, {
      name: "Workbook",
      properties: {
        Name: read((workbook) => workbook.name),
        ReadOnly: read(() => false),
        IsDirty: read(() => true),
        AutoSave: read(() => false),
        PreviouslySaved: read(() => false),
        CalculationEngineVersion: read(() => 191029),
      },
      links: {
        Application: (workbook) => workbook.application,
        Worksheets: (workbook) => new Worksheets(workbook),
        Names: (workbook) => new NamesOfScope(workbook, null),
        Tables: (workbook) => new TablesOfScope(workbook, null),
        Settings: (workbook) => workbook.settings,
        CustomXmlParts: (workbook) => workbook.customXmlParts,
        _Runtime: () => events,
      },
      methods: {
        // How Excel on the web carries out Excel.createWorkbook.
        CreateAndOpenWorkbook: (workbook, args) => {
          if (!workbook.openBeside) throw notSimulated("Workbook", "CreateAndOpenWorkbook");
          workbook.openBeside(Uint8Array.from(atob(args.text(0)), (letter) => letter.charCodeAt(0)));
        },
        GetSelectedRange: (workbook) => workbook.selection,
        GetActiveCell: (workbook): Range => workbook.selection.cell(0, 0),
        _GetRangeForEventByReferenceId: (_, args) => references.find(args.text(0)),
        _GetRangeOrNullObjectForEventByReferenceId: (_, args) => references.find(args.text(0)),
      },
    })
    .add(Application, {
      name: "Application",
      properties: {
        CalculationMode: readWrite(
          (application) => application.calculationMode,
          (application, value) => {
            application.calculationMode = asText(value);
          },
        ),
        CalculationState: read((application) => application.workbook.calculation.state),
        CalculationEngineVersion: read(() => 191029),
        DecimalSeparator: read((application) => application.decimalSeparator),
        ThousandsSeparator: read((application) => application.thousandsSeparator),
        UseSystemSeparators: read((application) => application.useSystemSeparators),
      },
      links: { CultureInfo: (application) => new CultureInfo(application) },
      methods: {
        Calculate: (application, args) => application.calculate(args.text(0)),
        SuspendApiCalculationUntilNextSync: ({ workbook }) => workbook.calculation.suspend(),
        /** A hint that changes nothing here: batches are drawn in one step already. */
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    })
    .add(CultureInfo, {
      name: "CultureInfo",
      properties: { Name: read(({ application }) => application.culture) },
      links: { NumberFormat: ({ application }) => new NumberFormatInfo(application) },
    })
    .add(NumberFormatInfo, {
      name: "NumberFormatInfo",
      properties: {
        NumberDecimalSeparator: read(({ application }) => application.decimalSeparator),
        NumberGroupSeparator: read(({ application }) => application.thousandsSeparator),
      },
    })
    .add(EventRegistrations, {
      name: "Runtime",
      properties: {
        EnableEvents: readWrite(
          (runtime) => runtime.enabled,
          (runtime, value) => {
            runtime.enabled = asFlag(value);
          },
        ),
      },
    });
}
