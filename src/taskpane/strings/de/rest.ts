import { custom } from "./custom";
import { pages } from "./pages";
import { stepWords } from "./step-words";

/** Die Texte von allem hinter der ersten Seite. */
export const rest = { ...stepWords, ...pages, ...custom };
