import type { CatalogEntry } from "./entry";

/** Finance and accounting. */
export const finance: readonly CatalogEntry[] = [
  {
    id: "payables",
    kind: "BPO",
    office: "back",
    name: "Accounts payable",
    unit: "invoice",
    costs: [
      "Clerks by minutes per invoice",
      "Scanning and workflow licenses",
      "Discounts lost and invoices paid twice",
    ],
    risks: ["Double or fraudulent payment", "Suppliers who wait for their money"],
    questions: [
      "What share of invoices has an order to match, and why not the rest?",
      "Who may change a supplier's bank account, and who checks it?",
      "How many invoices would come as data if you asked for it?",
    ],
  },
  {
    id: "receivables",
    kind: "BPO",
    office: "back",
    name: "Accounts receivable and collections",
    unit: "invoice",
    costs: ["Cash matching by minutes per payment", "Collectors", "Interest on what is paid late"],
    risks: ["Customers offended by reminders", "Bad debt seen too late"],
    questions: [
      "What is a day of outstanding sales worth to you?",
      "Which customers may only your own people remind?",
      "Who decides on disputes, and how fast?",
    ],
  },
  {
    id: "general-ledger",
    kind: "BPO",
    office: "back",
    name: "General ledger and closing",
    unit: "journal entry",
    costs: [
      "Accountants, with a peak at the month's end",
      "ERP user licenses that stay",
      "Auditors' extra work in the first year",
    ],
    risks: ["Late or wrong closing", "Knowledge of exceptions leaves with people"],
    questions: [
      "How many charts of accounts and closing calendars are there, and why?",
      "Which entries need judgment, and stay?",
      "Who answers the auditor's questions?",
    ],
  },
  {
    id: "payroll",
    kind: "BPO",
    office: "back",
    name: "Payroll",
    unit: "pay slip",
    costs: [
      "Clerks by minutes per pay slip",
      "Payroll software and its next upgrade",
      "Corrections out of cycle",
    ],
    risks: ["Penalties for late or wrong tax", "A pay run that fails", "Leak of pay data"],
    questions: [
      "Is it software that you miss, or people who run it?",
      "Which penalties does the provider carry, and up to what amount?",
      "How many agreements and shift rules lie behind one pay slip?",
    ],
  },
  {
    id: "tax-filing",
    kind: "KPO",
    office: "back",
    name: "Tax filing",
    unit: "return",
    costs: ["Tax accountants", "Outside tax firms", "Tax software by country"],
    risks: ["Late filing, interest and penalties", "Advice given without the facts"],
    questions: [
      "Which returns are routine, and which need an adviser who knows you?",
      "Who signs, and who is liable?",
    ],
  },
];
