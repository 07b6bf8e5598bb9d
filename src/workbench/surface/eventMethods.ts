import type { WireMethod } from "../protocol/surface";

/** Numbers that the client listens under, and the end of the methods that switch each on and off. */
export const wireEvents = {
  worksheetChanged: { type: 10, member: "DataChangedEvent" },
  worksheetActivated: { type: 11, member: "ActivatedEvent" },
  worksheetDeactivated: { type: 12, member: "DeactivatedEvent" },
  worksheetAdded: { type: 13, member: "AddedEvent" },
  worksheetSelectionChanged: { type: 14, member: "SelectionChangedEvent" },
  worksheetDeleted: { type: 15, member: "DeletedEvent" },
  worksheetCalculated: { type: 16, member: "CalculatedEvent" },
  worksheetFormatChanged: { type: 18, member: "FormatChangedEvent" },
  worksheetNameChanged: { type: 25, member: "EventNameChanged" },
  worksheetVisibilityChanged: { type: 26, member: "EventVisibilityChanged" },
  worksheetMoved: { type: 27, member: "EventMoved" },
  chartAdded: { type: 50, member: "AddedEvent" },
  chartDeleted: { type: 53, member: "DeletedEvent" },
  tableSelectionChanged: { type: 100, member: "SelectionChangedEvent" },
  tableChanged: { type: 101, member: "DataChangedEvent" },
  tableAdded: { type: 102, member: "AddedEvent" },
  tableDeleted: { type: 103, member: "DeletedEvent" },
} as const;

export type WireEventName = keyof typeof wireEvents;

const ofSheets: WireEventName[] = [
  "worksheetChanged",
  "worksheetActivated",
  "worksheetDeactivated",
  "worksheetSelectionChanged",
  "worksheetCalculated",
  "worksheetFormatChanged",
  "worksheetNameChanged",
  "worksheetVisibilityChanged",
];

/** Which events an object of a class can raise. */
const byClass: Record<string, readonly WireEventName[]> = {
  Worksheet: ofSheets,
  WorksheetCollection: [...ofSheets, "worksheetAdded", "worksheetDeleted", "worksheetMoved"],
  Table: ["tableChanged", "tableSelectionChanged"],
  TableCollection: ["tableChanged", "tableAdded", "tableDeleted"],
  ChartCollection: ["chartAdded", "chartDeleted"],
};

/** How often the add-in asked for each kind of event; it can also turn all of them off (`runtime.enableEvents`). */
export class EventRegistrations {
  enabled = true;
  private readonly counts = new Map<WireEventName, number>();

  change(event: WireEventName, by: 1 | -1): void {
    this.counts.set(event, (this.counts.get(event) ?? 0) + by);
  }

  /** The pane's page begins anew. */
  clear(): void {
    this.counts.clear();
    this.enabled = true;
  }

  wants(event: WireEventName): boolean {
    return this.enabled && (this.counts.get(event) ?? 0) > 0;
  }
}

/** The methods by which a class switches its events on and off. */
export function eventMethods(
  className: string,
  registrations: EventRegistrations,
): Record<string, WireMethod<object>> {
  const methods = (byClass[className] ?? []).flatMap((event) => {
    const { member } = wireEvents[event];
    return [
      [`_Register${member}`, () => registrations.change(event, 1)],
      [`_Unregister${member}`, () => registrations.change(event, -1)],
    ] as const;
  });
  return Object.fromEntries(methods);
}
