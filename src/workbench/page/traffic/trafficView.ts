import type { Batch, BatchReply } from "../../protocol/wire";
import { element } from "../elements";

/** So many exchanges are kept. */
const mostEntries = 300;

/** Shows what the add-in asked and what it was answered, for developers; off until somebody wants it. */
export class TrafficView {
  private readonly list = element("ol", { className: "traffic-list", "aria-label": "Batches, newest first" });
  private readonly detail = element("pre", { className: "traffic-detail", tabIndex: 0 });
  private count = 0;

  constructor(private readonly place: HTMLElement) {
    const title = element("h2", { textContent: "Traffic" });
    const hint = element("p", {
      textContent: "Batches of the add-in and the answers of the simulated Excel.",
    });
    place.append(element("header", {}, [title, hint]), this.list, this.detail);
    place.hidden = true;
  }

  get isShown(): boolean {
    return !this.place.hidden;
  }

  toggle(): void {
    this.place.hidden = !this.place.hidden;
    dispatchEvent(new Event("resize"));
  }

  add(request: Batch, reply: BatchReply): void {
    const number = ++this.count;
    const size = JSON.stringify(request).length + JSON.stringify(reply).length;
    const button = element(
      "button",
      {
        className: reply.Error ? "failed" : "",
        onclick: () => {
          this.detail.textContent = JSON.stringify({ request, reply }, null, 2);
        },
      },
      [
        element("span", { className: "number", textContent: String(number) }),
        element("span", { textContent: summary(request) }),
        element("span", { className: "outcome", textContent: outcome(reply, size) }),
      ],
    );
    this.list.prepend(element("li", {}, [button]));
    while (this.list.children.length > mostEntries) this.list.lastElementChild?.remove();
  }
}

/** The names that a batch calls and sets, without the bookkeeping of references. */
function summary({ Actions, ObjectPaths }: Batch): string {
  const names = [...Object.values(ObjectPaths), ...Actions].map(({ Name }) => Name);
  const telling = [...new Set(names)].filter((name) => name && !name.startsWith("_") && name !== "Trace");
  return telling.join(", ") || "(references)";
}

const outcome = ({ Error: error }: BatchReply, size: number): string =>
  error ? error.Code : size < 1024 ? `${size} B` : `${Math.round(size / 1024)} KB`;
