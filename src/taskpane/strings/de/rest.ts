import { custom } from "./custom";
import { fit } from "./fit";
import { interview } from "./interview";
import { pages } from "./pages";
import { parts, problems } from "./problems";
import { stepWords } from "./step-words";
import { sheet } from "./sheet";
import { study } from "./study";

/** Die Texte von allem hinter der ersten Seite. */
export const rest = {
  ...stepWords,
  ...interview,
  ...pages,
  ...custom,
  fit,
  problems,
  parts,
  ...study,
  sheet,
};
