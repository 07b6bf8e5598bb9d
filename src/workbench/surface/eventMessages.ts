import { intersection, type Rect, rectName } from "../model/address";
import type { Actor, WorkbookEvent } from "../model/events";
import { Range } from "../model/range";
import type { Worksheet } from "../model/worksheet";
import { type HostMessage, MessageCategory } from "../protocol/hostMessages";
import type { References } from "../protocol/references";
import { type EventRegistrations, type WireEventName, wireEvents } from "./eventMethods";

const wholeWorkbook = "Workbook";

/** Where an event of the workbook goes on the wire, with its content. */
interface Outgoing {
  readonly event: WireEventName;
  readonly targets: readonly string[];
  readonly content: Record<string, unknown>;
}

/** Turns what happened in the workbook into messages for those who listen. */
export class EventMessages {
  constructor(
    private readonly registrations: EventRegistrations,
    private readonly references: References,
  ) {}

  of(event: WorkbookEvent): HostMessage[] {
    return this.outgoing(event)
      .filter(({ event: name }) => this.registrations.wants(name))
      .flatMap(({ event: name, targets, content }) =>
        targets.map((target): HostMessage => [
          MessageCategory.events,
          wireEvents[name].type,
          target,
          JSON.stringify(content),
          0,
          "actor" in event && event.actor === "coauthor",
        ]),
      );
  }

  private outgoing(event: WorkbookEvent): Outgoing[] {
    switch (event.type) {
      case "cellsChanged":
        return [this.change(event), ...this.tableChanges(event)];
      case "calculated":
        return [onSheet("worksheetCalculated", event.sheet, { address: rectName(event.rect) })];
      case "formatChanged":
        return this.registrations.wants("worksheetFormatChanged") ? [this.formatChange(event)] : [];
      case "selectionChanged":
        return selectionChanges(event.sheet, event.rect);
      case "sheetActivated":
        return [onSheet("worksheetActivated", event.sheet, {})];
      case "sheetDeactivated":
        return [onSheet("worksheetDeactivated", event.sheet, {})];
      case "sheetAdded":
        return [onWorkbook("worksheetAdded", event.sheet, {})];
      case "sheetDeleted":
        return [onWorkbook("worksheetDeleted", event.sheet, {})];
      case "sheetMoved":
        return [
          onWorkbook("worksheetMoved", event.sheet, {
            positionBefore: event.before,
            positionAfter: event.sheet.position,
          }),
        ];
      case "sheetRenamed":
        return [
          onSheet("worksheetNameChanged", event.sheet, {
            nameBefore: event.before,
            nameAfter: event.sheet.name,
          }),
        ];
      case "visibilityChanged":
        return [
          onSheet("worksheetVisibilityChanged", event.sheet, {
            visibilityBefore: event.before,
            visibilityAfter: event.sheet.visibility,
          }),
        ];
      case "tableAdded":
      case "tableDeleted": {
        const { table } = event;
        const content = { tableId: table.id, tableName: table.name };
        return [onSheet(event.type, table.sheet, content)];
      }
      case "chartAdded":
      case "chartDeleted":
        return [onSheet(event.type, event.chart.sheet, { chartId: event.chart.id })];
      default:
        return [];
    }
  }

  private change(event: WorkbookEvent & { type: "cellsChanged" }): Outgoing {
    return onSheet("worksheetChanged", event.sheet, {
      changeType: event.change,
      address: rectName(event.rect),
      shiftDirection: event.shift,
      triggerSource: triggerSource(event.actor),
      referenceId: this.reference("worksheetChanged", event.sheet, event.rect),
    });
  }

  private tableChanges(event: WorkbookEvent & { type: "cellsChanged" }): Outgoing[] {
    return event.sheet.workbook.tables
      .of(event.sheet)
      .filter((table) => intersection(table.rect, event.rect))
      .map((table) => ({
        event: "tableChanged",
        targets: [table.id, wholeWorkbook, event.sheet.id],
        content: {
          tableId: table.id,
          worksheetId: event.sheet.id,
          source: "Local",
          changeType: event.change,
          address: rectName(event.rect),
          referenceId: this.reference("tableChanged", event.sheet, event.rect),
        },
      }));
  }

  private formatChange(event: WorkbookEvent & { type: "formatChanged" }): Outgoing {
    return onSheet("worksheetFormatChanged", event.sheet, {
      address: rectName(event.rect),
      referenceId: this.reference("worksheetFormatChanged", event.sheet, event.rect),
    });
  }

  /** A reference by which a handler asks for the range; made only where somebody listens. */
  private reference(name: WireEventName, sheet: Worksheet, rect: Rect): string | undefined {
    return this.registrations.wants(name) ? this.references.keep(new Range(sheet, rect)) : undefined;
  }
}

const onSheet = (event: WireEventName, sheet: Worksheet, content: Record<string, unknown>): Outgoing => ({
  event,
  targets: [sheet.id, wholeWorkbook],
  content: { worksheetId: sheet.id, source: "Local", ...content },
});

const onWorkbook = (event: WireEventName, sheet: Worksheet, content: Record<string, unknown>): Outgoing => ({
  ...onSheet(event, sheet, content),
  targets: [wholeWorkbook],
});

function selectionChanges(sheet: Worksheet, rect: Rect): Outgoing[] {
  const tables = sheet.workbook.tables.of(sheet).map((table): Outgoing => {
    const inside = intersection(table.rect, rect);
    return {
      event: "tableSelectionChanged",
      targets: [table.id],
      content: {
        tableId: table.id,
        worksheetId: sheet.id,
        isInsideTable: inside !== null,
        address: inside ? rectName(inside) : "",
      },
    };
  });
  return [onSheet("worksheetSelectionChanged", sheet, { address: rectName(rect) }), ...tables];
}

const triggerSource = (actor: Actor): string => (actor === "addin" ? "ThisLocalAddin" : "Unknown");
