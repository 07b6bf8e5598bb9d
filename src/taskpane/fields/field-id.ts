/** The identifier of the input of a driver's field. */
export const fieldId = (path: string): string => `field-${path.replaceAll(".", "-")}`;
