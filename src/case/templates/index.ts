import ecommerce from "./ecommerce-customer-service.json";
import manufacturer from "./manufacturer-finance-accounting.json";

/** A complete case to start from: illustrative figures, and published ones with their source. */
export interface Template {
  /** Stable name of the template: that of its file. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The case as JSON data, to be read like any other by `readCase`. */
  readonly case: unknown;
}

/** Cases to start from, the simplest first. */
export const templates: readonly Template[] = [
  {
    id: "ecommerce-customer-service",
    title: ecommerce.name,
    description: ecommerce.description,
    case: ecommerce,
  },
  {
    id: "manufacturer-finance-accounting",
    title: manufacturer.name,
    description: manufacturer.description,
    case: manufacturer,
  },
];
