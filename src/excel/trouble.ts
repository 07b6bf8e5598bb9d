/** Why Excel did not do something, as far as it matters for what to do next. */
export type Trouble =
  /** A person is typing in a cell: Excel does nothing else meanwhile. */
  | "typing"
  /** Excel has too much to do just now. */
  | "busy"
  /** More was sent, or asked for, than Excel moves at once. */
  | "too much"
  /** The sheet or the workbook is protected, or may only be read. */
  | "protected"
  /** What was asked for is not there: a sheet or a name that somebody deleted. */
  | "missing"
  /** This Excel is too old for it. */
  | "unsupported"
  | "other";

const TROUBLES: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: "typing",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  RequestPayloadSizeLimitExceeded: "too much",
  ResponsePayloadSizeLimitExceeded: "too much",
  AccessDenied: "protected",
  ReadOnly: "protected",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidObjectPath: "missing",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** What kind of trouble an error is. */
export function troubleOf(error: unknown): Trouble {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return (typeof code === "string" && Object.hasOwn(TROUBLES, code) && TROUBLES[code]) || "other";
}
