import { BUILD_TIMEOUT } from "../../support/shipped";
import { inChromium } from "../../support/tools";
import { servePane, type Served } from "./browser";

/** Tests of the shipped pane in Chromium: it is served before the first of them. */
export function inPane(name: string, tests: (pane: Pick<Served, "browser" | "address">) => void): void {
  inChromium(name, (chromium) => {
    let served: Served;
    beforeAll(async () => {
      served = await servePane(chromium);
    }, BUILD_TIMEOUT);
    afterAll(() => served.close());
    tests({
      get browser() {
        return served.browser;
      },
      get address() {
        return served.address;
      },
    });
  });
}
