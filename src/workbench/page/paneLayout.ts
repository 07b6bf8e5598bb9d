import { byId } from "./elements";

/** The pane's width on the screen in pixels, as Excel opens it, and the least it gets. */
const usualWidth = 350;
const leastWidth = 320;

/** Shows, hides and resizes the pane at the right. */
export class PaneLayout {
  private readonly pane = byId("pane");
  private readonly splitter = byId("splitter");
  /** The pane was shown or closed. */
  onChange: (isShown: boolean) => void = () => undefined;

  constructor(title: string) {
    byId("pane-title").textContent = title;
    byId("close-pane").onclick = () => this.show(false);
    this.resize(usualWidth);
    this.splitter.onpointerdown = (event) => this.drag(event);
    this.splitter.onkeydown = ({ key }) => {
      const step = key === "ArrowLeft" ? 10 : key === "ArrowRight" ? -10 : 0;
      if (step !== 0) this.resize(this.pane.offsetWidth + step);
    };
  }

  get isShown(): boolean {
    return !this.pane.hidden;
  }

  show(isShown: boolean): void {
    if (isShown === this.isShown) return;
    this.pane.hidden = !isShown;
    this.splitter.hidden = !isShown;
    this.onChange(isShown);
  }

  private resize(width: number): void {
    const most = Math.max(leastWidth, innerWidth / 2);
    this.pane.style.width = `${Math.min(Math.max(width, leastWidth), most)}px`;
    this.splitter.setAttribute("aria-valuenow", String(Math.round(this.pane.offsetWidth)));
  }

  /** While the splitter is dragged, frames must not swallow the pointer. */
  private drag(event: PointerEvent): void {
    this.splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
    this.splitter.onpointermove = ({ clientX }) => this.resize(innerWidth - clientX - 5);
    this.splitter.onpointerup = () => {
      document.body.classList.remove("resizing");
      this.splitter.onpointermove = null;
    };
  }
}
