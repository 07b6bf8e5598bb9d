import { EventEmitter } from "node:events";

/** Where the pane's page pretends to be. */
export const paneOrigin = "https://localhost";

/** As much of a browser's window as office.js and a functions file need to start in a Node vm context. */
export interface PaneWindow extends Record<string, unknown> {
  /** Delivers a message of the host to the page. */
  deliver(text: string): void;
}

interface WindowParts {
  /** The frame's name, and the page's query text. */
  readonly name: string;
  readonly search: string;
  /** What the page posts to the window around it. */
  readonly toHost: (text: string) => void;
  /** Loads a script that the page adds; the address is absolute. */
  readonly loadScript: (address: string) => void;
}

/** Makes the window. It has no screen: elements are empty records. */
export function paneWindow({ name, search, toHost, loadScript }: WindowParts): PaneWindow {
  const events = new EventEmitter().setMaxListeners(0);
  const parent = { postMessage: (text: string) => void setImmediate(() => toHost(text)) };
  const location = {
    origin: paneOrigin,
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    pathname: "/taskpane.html",
    hash: "",
    search,
    href: `${paneOrigin}/taskpane.html${search}`,
  };
  const window: PaneWindow = {
    name,
    location,
    parent,
    top: parent,
    opener: null,
    document: documentOf(loadScript),
    navigator: { userAgent: "Node", language: "en-US" },
    screen: {},
    history: {},
    external: {},
    sessionStorage: storage(),
    localStorage: storage(),
    console,
    performance,
    crypto: globalThis.crypto,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    setTimeout: longTimersDoNotHold(setTimeout),
    clearTimeout,
    setInterval: (...timer: Parameters<typeof setInterval>) => setInterval(...timer).unref(),
    clearInterval,
    queueMicrotask,
    open: () => null,
    focus: () => undefined,
    blur: () => undefined,
    fetch: () => Promise.reject(new Error("There is no network here.")),
    addEventListener: (type: string, listener: (event: unknown) => void) => events.on(type, listener),
    removeEventListener: (type: string, listener: (event: unknown) => void) => events.off(type, listener),
    deliver: (data) => void events.emit("message", { data, origin: paneOrigin, source: parent }),
  };
  window["window"] = window["self"] = window;
  return window;
}

/** office.js watches its calls with timers that must not keep a finished program alive. */
const longTimersDoNotHold =
  (start: typeof setTimeout) =>
  (...[work, delay = 0, ...args]: Parameters<typeof setTimeout>) => {
    const timer = start(work, delay, ...args);
    return delay > 1000 ? timer.unref() : timer;
  };

/** office.js finds its own folder by its script element, and appends further scripts to the head. */
function documentOf(loadScript: (address: string) => void): Record<string, unknown> {
  const own = { src: `${paneOrigin}/office/office.js`, getAttribute: () => `${paneOrigin}/office/office.js` };
  const head = { appendChild: (element: ScriptElement) => append(element, loadScript) };
  return {
    readyState: "complete",
    domain: "localhost",
    URL: `${paneOrigin}/taskpane.html`,
    cookie: "",
    body: {},
    documentElement: {},
    head,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    createElement: (tag: string) => (tag === "a" ? anchor() : element()),
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === "script" ? [own] : [head]),
  };
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

function append(script: ScriptElement, loadScript: (address: string) => void): ScriptElement {
  const { src } = script;
  if (src)
    setImmediate(() => {
      try {
        loadScript(src);
        script.onload?.();
      } catch (error) {
        script.onerror?.(error);
      }
    });
  return script;
}

const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });

/** office.js takes addresses apart with a link element. */
function anchor(): object {
  let url = new URL(paneOrigin);
  const parts = ["protocol", "hostname", "host", "port", "pathname", "search", "hash"] as const;
  const link = {
    get href() {
      return url.href;
    },
    set href(value: string) {
      if (URL.canParse(value, paneOrigin)) url = new URL(value, paneOrigin);
    },
  };
  for (const part of parts) Object.defineProperty(link, part, { get: () => url[part] });
  return link;
}

function storage(): object {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: unknown) => void texts.set(key, String(value)),
    removeItem: (key: string) => void texts.delete(key),
    clear: () => texts.clear(),
    key: (index: number) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}
