import { fields } from "./fields";
import { frame } from "./frame";
import { steps } from "./steps";

/** Die Texte der ersten Seite, des Überblicks und des Rahmens. */
export const first = { ...frame, ...fields, ...steps };
