import type { DriverEntry } from "../../case/drivers";
import type { Case, Scenario } from "../../case/schema/case";
import type { Host } from "../host/host";
import type { PaneState, View } from "../state/state";
import type { Session } from "../state/session";
import type { FirstStrings, Strings } from "../strings/strings";
import type { Formats } from "../typing/formats";

/**
 * All that a view reads and does. Views are functions of it; they keep nothing themselves. What it says of the state is
 * the state at the moment of asking, so that a handler made in one drawing is right in the next.
 */
export interface Pane {
  readonly state: PaneState;
  /** Only the phrases of the first page, the overview and the frame. */
  readonly t: FirstStrings;
  readonly formats: Formats;
  readonly session: Session;
  readonly host: Host;
  /** Changes what is looked at. */
  show(change: Partial<View>): void;
  /** Goes on in another language, and keeps it for the next time. */
  speak(language: string): Promise<void>;
  /** Says something to a screen reader, once. */
  announce(text: string): void;
}

/** A pane with a case open. */
export interface CasePane extends Pane {
  readonly case: Case;
  /** Every driver of the case by its path. */
  readonly drivers: ReadonlyMap<string, DriverEntry>;
  /** The scenario whose values are shown and changed; undefined for the base. */
  readonly scenario: Scenario | undefined;
}

/** A pane with a case open as the views read it that are loaded behind the first page. */
export interface OpenPane extends CasePane {
  readonly t: Strings;
}

/** A choice that a person made about how something is shown, or the one that counts until then. */
export const choice = (pane: Pane, name: string, otherwise: string): string =>
  pane.state.view.choices[name] ?? otherwise;

/** Remembers such a choice. */
export const choose = (pane: Pane, name: string, value: string): void =>
  pane.show({ choices: { ...pane.state.view.choices, [name]: value } });

/** The process, the option that a person looks at; the first where the choice is gone. */
export const currentProcess = ({ case: source, state }: CasePane): Case["processes"][number] =>
  source.processes.find((one) => one.id === state.view.process) ??
  (source.processes[0] as Case["processes"][number]);

export const currentOption = ({ case: source, state }: CasePane): Case["options"][number] | undefined =>
  source.options.find((one) => one.id === state.view.option) ?? source.options[0];
