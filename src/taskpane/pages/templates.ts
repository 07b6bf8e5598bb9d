import type { Case } from "../../case/schema/case";
import type { Shape } from "../icons/shapes";

/** A case to start from, fetched when it is chosen. */
interface Offer {
  readonly id: string;
  readonly icon: Shape;
  readonly load: () => Promise<{ readonly default: unknown }>;
}

/** The cases to start from, by the identifier of their template, each with its picture. */
export const templates: readonly Offer[] = [
  {
    id: "ecommerce-customer-service",
    icon: "headset",
    load: () => import("../../case/templates/ecommerce-customer-service.json"),
  },
  {
    id: "manufacturer-finance-accounting",
    icon: "sheet",
    load: () => import("../../case/templates/manufacturer-finance-accounting.json"),
  },
  {
    id: "insurer-it-operations",
    icon: "servers",
    load: () => import("../../case/templates/insurer-it-operations.json"),
  },
  {
    id: "retailer-payroll",
    icon: "money",
    load: () => import("../../case/templates/retailer-payroll.json"),
  },
  {
    id: "hospital-recruitment",
    icon: "inhouse",
    load: () => import("../../case/templates/hospital-recruitment.json"),
  },
  {
    id: "legal-contract-review",
    icon: "contract",
    load: () => import("../../case/templates/legal-contract-review.json"),
  },
  {
    id: "consumer-goods-analytics",
    icon: "results",
    load: () => import("../../case/templates/consumer-goods-analytics.json"),
  },
  {
    id: "machine-builder-engineering",
    icon: "drawing",
    load: () => import("../../case/templates/machine-builder-engineering.json"),
  },
  {
    id: "broadband-ai-agents",
    icon: "idea",
    load: () => import("../../case/templates/broadband-ai-agents.json"),
  },
  {
    id: "logistics-it-renewal",
    icon: "saving",
    load: () => import("../../case/templates/logistics-it-renewal.json"),
  },
  {
    id: "retailer-peak-orders",
    icon: "history",
    load: () => import("../../case/templates/retailer-peak-orders.json"),
  },
  {
    id: "bank-customer-checks",
    icon: "risk",
    load: () => import("../../case/templates/bank-customer-checks.json"),
  },
  {
    id: "devices-analytics-transfer",
    icon: "take",
    load: () => import("../../case/templates/devices-analytics-transfer.json"),
  },
];

/** So many are seen at once; the others are one click away. */
export const SHOWN_AT_ONCE = 3;

/** Loads a template. @throws Error where it is not there, or is no case */
export async function loadTemplate(id: string): Promise<Case> {
  const offer = templates.find((one) => one.id === id);
  const [data, { readCase }] = await Promise.all([offer?.load(), import("../../case/read")]);
  const read = readCase(data?.default);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path} ${message}`).join(" "));
  return read.case;
}
