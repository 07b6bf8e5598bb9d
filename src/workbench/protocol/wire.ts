/** The batch records that office.js sends to Excel and reads back, as they are on the wire. */

/** How an object of a batch is found. */
export const ObjectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What a batch does with an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a call. A position listed in `ReferencedObjectPathIds` (not 0) is an object of the same batch. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | number[] | null)[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** Which properties a query wants. `Select` holds paths such as "format/fill/color". */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface Batch {
  AutoKeepReference?: boolean;
  ObjectPaths: Record<string, ObjectPath>;
  Actions: Action[];
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchError {
  ActionIndex: number;
  Code: string;
  Location: string | null;
  Message: string;
  HttpStatusCode: number;
}

/** The answer to a batch: all results, or an error with the results of the actions before it. */
export interface BatchReply {
  Results?: ActionResult[];
  TraceIds?: number[];
  Error?: BatchError;
  ProcessedResults?: { Results: ActionResult[] };
}
