/** What the baseline is called wherever options are compared. */
export const BASELINE = { id: "inhouse", name: "In-house today" } as const;
