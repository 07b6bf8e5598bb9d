import { element } from "../elements";
import { drawIcon } from "./icons";

/** A button on the ribbon: big ones have an icon above the text, small ones only a sign. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of a picture, or the name of one of ours. */
  readonly icon: string;
  readonly size: "big" | "small";
  readonly run: () => void;
  /** Commands that are on or off tell which. */
  readonly isOn?: () => boolean;
}

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly commands: readonly Command[] }[];
}

/** Builds the ribbon: tabs with groups of commands. `chosen` is the tab that is open first. */
export function buildRibbon(tabs: readonly Tab[], chosen: string): HTMLElement {
  const panels = tabs.map(panelOf);
  const heads = tabs.map((tab, index) =>
    element("button", {
      id: `tab-${tab.id}`,
      className: "tab",
      role: "tab",
      textContent: tab.label,
      "aria-controls": `panel-${tab.id}`,
      onclick: () => choose(index),
      onkeydown: (event: KeyboardEvent) => move(event, index),
    }),
  );
  const choose = (index: number): void => {
    heads.forEach((head, other) => {
      head.setAttribute("aria-selected", String(other === index));
      head.tabIndex = other === index ? 0 : -1;
    });
    panels.forEach((panel, other) => {
      panel.hidden = other !== index;
    });
  };
  const move = (event: KeyboardEvent, index: number): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const target = (index + step + tabs.length) % tabs.length;
    if (step === 0) return;
    choose(target);
    heads[target]?.focus();
  };
  choose(
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === chosen),
    ),
  );
  return element("div", { className: "ribbon" }, [
    element("div", { className: "tabs", role: "tablist", "aria-label": "Ribbon tabs" }, heads),
    ...panels,
  ]);
}

/** What `Office.ribbon.requestUpdate` sends, as far as the workbench heeds it. */
interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly controls?: readonly ControlUpdate[];
    readonly groups?: readonly { readonly controls?: readonly ControlUpdate[] }[];
  }[];
}

interface ControlUpdate {
  readonly id: string;
  readonly enabled?: boolean;
}

/** Enables and disables the add-in's buttons. */
export function updateControls(json: string): void {
  const { tabs = [] } = JSON.parse(json) as RibbonUpdate;
  const controls = tabs.flatMap(({ controls = [], groups = [] }) => [
    ...controls,
    ...groups.flatMap((group) => group.controls ?? []),
  ]);
  for (const { id, enabled } of controls) {
    const button = document.getElementById(`command-${id}`);
    if (button instanceof HTMLButtonElement && enabled !== undefined) button.disabled = !enabled;
  }
}

const panelOf = (tab: Tab): HTMLElement =>
  element(
    "div",
    { id: `panel-${tab.id}`, className: "panel", role: "tabpanel", "aria-labelledby": `tab-${tab.id}` },
    tab.groups.map((group) =>
      element("div", { className: "group", role: "group", "aria-label": group.label }, [
        element("div", { className: "commands" }, group.commands.map(buttonOf)),
        element("div", { className: "group-label", textContent: group.label }),
      ]),
    ),
  );

function buttonOf(command: Command): HTMLElement {
  const button = element(
    "button",
    {
      id: `command-${command.id}`,
      className: `command ${command.size}`,
      title: command.tip || command.label,
      "aria-label": command.label,
      "aria-pressed": command.isOn ? String(command.isOn()) : null,
    },
    [iconOf(command), command.size === "big" ? element("span", { textContent: command.label }) : null],
  );
  button.onclick = () => {
    command.run();
    if (command.isOn) button.setAttribute("aria-pressed", String(command.isOn()));
  };
  return button;
}

function iconOf({ icon, size }: Command): Element {
  const isAddress = icon.includes("/");
  if (!isAddress) return drawIcon(icon, size === "big" ? 26 : 20);
  const pixels = size === "big" ? 32 : 16;
  return element("img", { src: icon, alt: "", width: pixels, height: pixels });
}
