import { showCatalog } from "./catalog";
import { followTheme } from "./theme";

followTheme();
void showCatalog(document.getElementById("catalog")!);
