import { type ConversationIdentity, frameName, hostInfo } from "../../protocol/identity";

/** The add-in's page in a frame of another origin, as Excel on the web holds it. */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly page: URL,
    private readonly identity: ConversationIdentity,
    receive: (text: unknown) => void,
  ) {
    addEventListener("message", ({ source, origin, data }) => {
      if (origin === page.origin && source === this.frame?.contentWindow) receive(data);
    });
  }

  /** Loads the page, or loads it again. The frame must have its name before it is inserted. */
  load(): void {
    this.frame?.remove();
    const url = new URL(this.page);
    url.search = `_host_Info=${hostInfo(this.identity)}`;
    const frame = document.createElement("iframe");
    frame.name = frameName(this.identity);
    frame.title = "Task pane";
    frame.allow = "clipboard-read; clipboard-write";
    frame.src = url.href;
    this.frame = frame;
    this.place.append(frame);
  }

  send(text: string): void {
    this.frame?.contentWindow?.postMessage(text, this.page.origin);
  }

  focus(): void {
    this.frame?.focus();
  }
}
