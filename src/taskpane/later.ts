import "@fluentui/web-components/button.js";
import "@fluentui/web-components/menu.js";
import "@fluentui/web-components/menu-item.js";
import "@fluentui/web-components/menu-list.js";
import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/switch.js";
import { customPage } from "./custom/page";
import { assessmentPage } from "./pages/assessment";
import { buildPage } from "./pages/build";
import { explainPage } from "./pages/explain";
import { importPage } from "./pages/import";
import { pastePage } from "./pages/paste";
import { sheetPage } from "./pages/sheet-later";
import { scenariosPage } from "./pages/scenarios";
import { versionsPage } from "./pages/versions";
import { workPage } from "./pages/work";
import { stepContent } from "./steps/steps";
import type { Later } from "./view/root";

export { nextQuestion } from "./interview/interview";
export { askWhatIsShown } from "./state/questions";

/** Everything beyond the first page. */
export const laterViews: Later["views"] = (pane) => {
  const { page, step } = pane.state.view;
  switch (page.kind) {
    case "explain":
      return explainPage(pane, page);
    case "build":
      return buildPage(pane);
    case "versions":
      return versionsPage(pane);
    case "scenarios":
      return scenariosPage(pane);
    case "assessment":
      return assessmentPage(pane);
    case "custom":
      return customPage(pane, page);
    case "work":
      return workPage(pane, page);
    case "paste":
      return pastePage(pane, page);
    case "import":
      return importPage(pane, page.name, page.text);
    case "sheet":
      return sheetPage(pane, page);
    case "start":
    case "step":
      return stepContent(pane, step === "overview" ? "scope" : step);
  }
};
