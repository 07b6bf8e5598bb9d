import type { CatalogEntry } from "./entry";

/** Work that customers see. */
export const frontOffice: readonly CatalogEntry[] = [
  {
    id: "customer-service",
    kind: "BPO",
    office: "front",
    name: "Customer service",
    unit: "contact",
    costs: [
      "Agents by channel, and their supervisors",
      "Hiring and training of those who leave",
      "Telecom and contact-center licenses",
    ],
    risks: ["Customers lost over service they dislike", "Leak of customer data", "Peaks that nobody planned"],
    questions: [
      "Which contacts would not happen at all if something else worked?",
      "How do volume and handling time differ by channel, hour and season?",
      "Who sets the target for answering: you, or the provider's price?",
    ],
  },
  {
    id: "technical-support",
    kind: "BPO",
    office: "front",
    name: "Technical support for customers",
    unit: "ticket",
    costs: [
      "First and second level, at different pay",
      "Returns and parts sent without need",
      "Remote-support licenses",
    ],
    risks: ["Knowledge of new products comes too late", "Tickets go back and forth between levels"],
    questions: [
      "What share is solved at the first contact, and who measures it?",
      "How does the provider hear of a new product before customers do?",
      "Who pays for a return that better support had avoided?",
    ],
  },
  {
    id: "sales-support",
    kind: "BPO",
    office: "front",
    name: "Sales support",
    unit: "quote",
    costs: ["People who prepare quotes and orders", "Commissions and bonuses", "CRM licenses"],
    risks: ["Wrong prices reach customers", "Relations with customers belong to someone else"],
    questions: [
      "What part of selling is preparation, and what part is trust?",
      "How fast must a quote leave, and what does a late one cost?",
      "Is the provider paid for quotes, or for orders won?",
    ],
  },
  {
    id: "marketing",
    kind: "BPO",
    office: "front",
    name: "Marketing services",
    unit: "campaign",
    costs: [
      "Agency fees beside your own team",
      "Content in each language",
      "Tools and media bought through the provider",
    ],
    risks: ["The brand sounds like somebody else", "Rights to content stay with the provider"],
    questions: [
      "Which spending passes through the provider, and with what markup?",
      "Who owns content, data and accounts when the contract ends?",
    ],
  },
  {
    id: "social-media",
    kind: "BPO",
    office: "front",
    name: "Social media and content moderation",
    unit: "item",
    costs: [
      "Moderators, around the clock",
      "Languages with few speakers",
      "Care for people who see harmful content",
    ],
    risks: ["A wrong reply in public", "Harm to moderators", "Rules of law missed in one country"],
    questions: [
      "Which cases may a moderator decide alone, and which come to you?",
      "How many hours a day may a person look at harmful content?",
      "How fast must you answer on a Sunday night?",
    ],
  },
];
