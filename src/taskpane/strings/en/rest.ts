import { custom } from "./custom";
import { pages } from "./pages";
import { stepWords } from "./step-words";

/** The phrases of everything behind the first page, in English. Labels, units and meanings of inputs stand in their records. */
export const rest = { ...stepWords, ...pages, ...custom };
