/** What people say, and the name that it stands in the tables by. Only suggested: an answer is never given for another name. */
type Meanings = Readonly<Record<string, readonly string[]>>;

/** Parts of countries, cities that stand for them, and other languages' names. */
export const countryMeanings: Meanings = {
  "United Kingdom": ["England", "Scotland", "Wales", "Northern Ireland", "English", "London"],
  "United States": ["America", "United States America", "Estados Unidos", "Vereinigte Staaten"],
  "United Arab Emirates": ["Emirates", "Dubai", "Abu Dhabi"],
  Germany: ["Deutschland", "Allemagne"],
  Austria: ["Österreich"],
  Switzerland: ["Schweiz", "Suisse"],
  Spain: ["España", "Spanien"],
  Poland: ["Polska", "Polen"],
  India: ["Indien", "Bharat"],
  Philippines: ["Philippinen", "Manila"],
};

/** Everyday words for work, beside the titles of the Standard Occupational Classification. */
export const occupationMeanings: Meanings = {
  "Accountants and auditors": ["accountant", "auditor", "accounting", "controller"],
  "Bookkeeping, accounting, and auditing clerks": [
    "bookkeeper",
    "accounts payable clerk",
    "accounts receivable clerk",
  ],
  "Customer service representatives": [
    "agent",
    "call center agent",
    "call centre agent",
    "contact center agent",
    "customer service agent",
  ],
  "Computer support specialists": [
    "help desk",
    "service desk",
    "it support",
    "help desk agent",
    "service desk agent",
  ],
  "Software developers, quality assurance analysts, and testers": [
    "developer",
    "software engineer",
    "programmer analyst",
    "tester",
  ],
  "Human resources specialists": ["recruiter", "hr specialist", "hr", "talent acquisition"],
  "Human resources managers": ["hr manager"],
  Lawyers: ["attorney", "solicitor", "counsel"],
  "Paralegals and legal assistants": ["paralegal", "legal assistant"],
  "Registered nurses": ["nurse"],
  "Claims adjusters, appraisers, examiners, and investigators": [
    "claims handler",
    "claims adjuster",
    "claims examiner",
  ],
  "Secretaries and administrative assistants": ["secretary", "assistant", "admin"],
  "Purchasing managers, buyers, and purchasing agents": ["buyer", "procurement"],
};
