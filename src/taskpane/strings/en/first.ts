import { fields } from "./fields";
import { frame } from "./frame";
import { steps } from "./steps";

/** The phrases of the first page, the overview and the frame, in English. */
export const first = { ...frame, ...fields, ...steps };
