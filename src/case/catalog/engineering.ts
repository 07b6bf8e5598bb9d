import type { CatalogEntry } from "./entry";

/** Engineering. */
export const engineering: readonly CatalogEntry[] = [
  {
    id: "design",
    kind: "EPO",
    office: "back",
    name: "Engineering design",
    unit: "drawing set",
    costs: ["Engineers and drafters", "CAD seats, which are dear", "Parts made wrong"],
    risks: [
      "Know-how reaches a competitor",
      "Errors that the workshop finds",
      "Orders late for their drawings",
    ],
    questions: [
      "Which drawings would not be needed with standard parts?",
      "Who releases a drawing, and who is liable?",
      "Can models be used without leaving your network?",
    ],
  },
  {
    id: "documentation",
    kind: "EPO",
    office: "back",
    name: "Technical documentation",
    unit: "manual",
    costs: ["Writers and illustrators", "Translation, often more than writing", "Editing system licenses"],
    risks: ["A missing safety notice", "Manuals late for delivery"],
    questions: [
      "How much of a new manual is old text?",
      "Who knows that the machine was built as it was drawn?",
    ],
  },
];
