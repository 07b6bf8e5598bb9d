import { html } from "lit-html";
import type { SheetPage } from "../state/state";
import type { Content } from "../view/frame";
import type { OpenPane } from "../view/pane";
import type * as Page from "./sheet";

let loaded: typeof Page | undefined;

/** The page of a cost sheet; what reads it is loaded with the first one. */
export function sheetPage(pane: OpenPane, page: SheetPage): Content {
  if (loaded !== undefined) return loaded.sheetPage(pane, page);
  void import("./sheet").then((module) => {
    loaded = module;
    pane.show({});
  });
  return { body: html`<p class="section">${pane.t.import.reading}</p>`, footer: html`` };
}
