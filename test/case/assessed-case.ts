import { smallCase } from "./small-case";

const scores = (given: Readonly<Record<string, number | null>>) =>
  Object.entries(given).map(([criterion, score]) => ({ criterion, score }));

/** An assessment by two people of the small case. Worked by hand in assessment.test.ts. */
export const assessment = {
  criteria: [
    { id: "value", name: "Do customers choose us for it?", about: "process" },
    { id: "measured", name: "Can the result be measured?", about: "process" },
    { id: "quality", name: "Will quality hold?", about: "option", weight: 3 },
    { id: "exit", name: "Can we get out?", weight: 1, minimum: 3 },
  ],
  assessors: [
    {
      id: "cfo",
      name: "CFO",
      weight: 2,
      processes: [{ process: "support", scores: scores({ value: 4, measured: 2 }) }],
      options: [
        { option: "inhouse", scores: scores({ quality: 3, exit: 5 }) },
        { option: "offshore", scores: scores({ quality: 4, exit: 2 }) },
        { option: "better", scores: scores({ quality: 4, exit: 5 }) },
      ],
    },
    {
      id: "coo",
      name: "COO",
      processes: [{ process: "support", scores: scores({ value: 2, measured: 2 }) }],
      options: [
        { option: "inhouse", scores: scores({ quality: 4, exit: 5 }) },
        { option: "offshore", scores: scores({ quality: 4, exit: 3 }) },
        { option: "better", scores: scores({ quality: 3, exit: null }) },
      ],
    },
  ],
};

/** The small case with that assessment, and with some fields changed as {@link smallCase} does. */
export const assessedCase = (changes: Readonly<Record<string, unknown>> = {}): unknown =>
  smallCase({ assessment: structuredClone(assessment), ...changes });
