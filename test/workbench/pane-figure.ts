import type { Frame } from "playwright-core";
import { shownAmount } from "../taskpane/support/by-keyboard";

/** The header's figures, without what the last edit changed of them. */
export const figuresShown = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll(".figures .value")].map((value) =>
      [...value.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? "")
        .join(""),
    ),
  );

/** Waits until the pane's first key figure is this net present value. */
export const paneShows = (pane: Frame, npv: number): Promise<unknown> =>
  pane.waitForFunction(
    (shown) =>
      [...(document.querySelector(".figures .value")?.childNodes ?? [])]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? "")
        .join("") === shown,
    shownAmount(npv),
  );
