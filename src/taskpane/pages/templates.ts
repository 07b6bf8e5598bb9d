import type { Case } from "../../case/schema/case";
import type { Shape } from "../icons/shapes";

/** The cases to start from, the simplest first, each by the identifier of its template and with its picture. */
export const templates: readonly { readonly id: string; readonly icon: Shape }[] = [
  { id: "ecommerce-customer-service", icon: "headset" },
  { id: "manufacturer-finance-accounting", icon: "sheet" },
];

/** Loads a template. @throws Error where it is not there, or is no case */
export async function loadTemplate(id: string): Promise<Case> {
  const [all, { readCase }] = await Promise.all([import("../../case/templates"), import("../../case/read")]);
  const template = all.templates.find((one) => one.id === id);
  const read = readCase(template?.case);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path} ${message}`).join(" "));
  return read.case;
}
