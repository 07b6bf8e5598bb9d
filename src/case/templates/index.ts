import customerChecks from "./bank-customer-checks.json";
import aiAgents from "./broadband-ai-agents.json";
import analytics from "./consumer-goods-analytics.json";
import customerService from "./ecommerce-customer-service.json";
import transfer from "./devices-analytics-transfer.json";
import recruitment from "./hospital-recruitment.json";
import itOperations from "./insurer-it-operations.json";
import contractReview from "./legal-contract-review.json";
import renewal from "./logistics-it-renewal.json";
import engineering from "./machine-builder-engineering.json";
import accounting from "./manufacturer-finance-accounting.json";
import peak from "./retailer-peak-orders.json";
import payroll from "./retailer-payroll.json";

/** A complete case to start from: illustrative figures, and published ones with their source. */
export interface Template {
  /** Stable name of the template: that of its file. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The case as JSON data, to be read like any other by `readCase`. */
  readonly case: unknown;
}

const template = (id: string, data: { readonly name: string; readonly description: string }): Template => ({
  id,
  title: data.name,
  description: data.description,
  case: data,
});

/** Cases to start from: business processes first, then IT, knowledge, law, people and engineering. */
export const templates: readonly Template[] = [
  template("ecommerce-customer-service", customerService),
  template("broadband-ai-agents", aiAgents),
  template("manufacturer-finance-accounting", accounting),
  template("retailer-peak-orders", peak),
  template("bank-customer-checks", customerChecks),
  template("retailer-payroll", payroll),
  template("insurer-it-operations", itOperations),
  template("logistics-it-renewal", renewal),
  template("consumer-goods-analytics", analytics),
  template("devices-analytics-transfer", transfer),
  template("legal-contract-review", contractReview),
  template("hospital-recruitment", recruitment),
  template("machine-builder-engineering", engineering),
];
