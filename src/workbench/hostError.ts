/** An error that Excel reports to the add-in with a code, a message and the API where it happened. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

/** There is no such sheet, table, name, … */
export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

/** An argument has the wrong type, shape or content. */
export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

/** The name is taken. */
export const alreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.");

/** What is asked for can't be done to this object in its present state. */
export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);

/** The workbench does not know this member: it says so instead of answering with something invented. */
export const notSimulated = (className: string, member: string): HostError =>
  new HostError("ApiNotFound", `${className}.${member} is not simulated`, `${className}.${member}`);

/** Runs `work` and names the API in errors that do not say yet where they happened. */
export function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.location === null)
      throw new HostError(error.code, error.message, location);
    throw error;
  }
}
