import { fields } from "./en/fields";
import { frame } from "./en/frame";
import { pages } from "./en/pages";
import { stepWords } from "./en/step-words";
import { steps } from "./en/steps";

/** Every phrase of the pane in English. Labels, units, limits and meanings of inputs stand in their records. */
export const en = { ...frame, ...fields, ...steps, ...stepWords, ...pages };
