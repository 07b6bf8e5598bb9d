/** What a case can't be computed for; the message names line, month and reason. */
export class CaseError extends Error {}
