import type { CatalogEntry } from "./entry";

/** Work of the back office on data, orders and payments. */
export const operations: readonly CatalogEntry[] = [
  {
    id: "data-processing",
    kind: "BPO",
    office: "back",
    name: "Data processing",
    unit: "record",
    costs: ["People by minutes per record", "Second entry or checks", "Scanning and storage"],
    risks: ["Errors found by those who use the data", "Personal data in other countries"],
    questions: [
      "What does one wrong record cost, and who pays?",
      "How much of it will software read in two years, and whose gain is that?",
    ],
  },
  {
    id: "order-processing",
    kind: "BPO",
    office: "back",
    name: "Order processing",
    unit: "order",
    costs: [
      "People by minutes per order",
      "Orders put right, credit notes, returns",
      "Licenses of the order system",
    ],
    risks: ["Orders stay when a system is down", "Promises about delivery that nobody can keep"],
    questions: [
      "What share of orders needs a person at all?",
      "Where do errors begin: with the customer, the form or the clerk?",
      "How late in the day may an order still leave today?",
    ],
  },
  {
    id: "payment-processing",
    kind: "BPO",
    office: "back",
    name: "Payment processing and claims",
    unit: "payment",
    costs: ["People by minutes per payment", "Bank and card fees", "Losses from fraud and errors"],
    risks: ["Money that passes through others' hands", "A license or rule of the supervisor that is missing"],
    questions: [
      "Who holds the money overnight?",
      "What must the supervisor be told, and when?",
      "Up to what amount may one person release a payment?",
    ],
  },
  {
    id: "customer-checks",
    kind: "BPO",
    office: "back",
    name: "Checks of customers (KYC)",
    unit: "file",
    costs: [
      "Analysts by minutes per file",
      "Registers, screening lists and a case system",
      "VAT that banks and insurers do not get back",
    ],
    risks: ["A fine for files that are not in order", "Customers who leave while they wait"],
    questions: [
      "Which decisions must stay with you, whoever prepares the file?",
      "What does the supervisor want to see before the contract is signed?",
      "Which questions could a register answer in place of the customer?",
    ],
  },
  {
    id: "quality-assurance",
    kind: "BPO",
    office: "back",
    name: "Quality assurance",
    unit: "check",
    costs: ["Testers and reviewers", "Errors that reach customers", "Equipment and tools"],
    risks: ["The one who does the work also judges it", "Samples too small to find anything"],
    questions: [
      "Does the checker report to someone other than the one who is checked?",
      "Which error has cost you most, and would this have found it?",
    ],
  },
];
