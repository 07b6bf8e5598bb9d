import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import type { Step } from "../state/steps";
import { contract } from "./contract";
import { inhouse } from "./inhouse";
import { money } from "./money";
import { options } from "./options";
import { risk } from "./risk";
import { scope } from "./scope";
import { transition } from "./transition";
import { results } from "../results/results";

const views: Readonly<Record<Exclude<Step, "overview">, (pane: OpenPane) => Content>> = {
  scope,
  inhouse,
  options,
  contract,
  transition,
  risk,
  money,
  results,
};

/** What a step shows, the overview apart. */
export const stepContent = (pane: OpenPane, step: Exclude<Step, "overview">): Content => views[step](pane);
