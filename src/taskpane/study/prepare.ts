import { USUAL_STUDY } from "../../analysis/simulation-study";
import { prepareStudy, type Studying } from "../../analysis/study";
import { loadParser, needsParser } from "../../case/custom/parser";
import type { Asked } from "./messages";

/** Makes what is asked about ready, in whichever worker it is: all of them compute the same trials. */
export async function prepared({
  case: source,
  option,
  scenario,
  trials,
}: Asked): Promise<Studying | undefined> {
  if (needsParser(source)) await loadParser();
  const changes = source.scenarios.find(({ id }) => id === scenario)?.changes ?? {};
  return prepareStudy(source, { ...USUAL_STUDY, trials }, { option, changes });
}
