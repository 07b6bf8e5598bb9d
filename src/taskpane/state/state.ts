import type { WhatChanged } from "../../analysis/what-changed";
import type { Case } from "../../case/schema/case";
import type { Answers } from "../../import/answers";
import type { CellSheet } from "../../import/cells";
import type { Explained } from "../engine/explained";
import type { Outcome } from "../engine/outcome";
import type { ScenarioOutcome } from "../engine/messages";
import type { Found, SoFar } from "../study/messages";
import type { BuildProgress } from "../host/host";
import type { Version } from "../store/case-store";
import type { Saving } from "../store/saver";
import type { Difference } from "../edit/difference";
import type { Step } from "./steps";

/** What stands in the body instead of a step. */
export type Page =
  | { readonly kind: "start" }
  | { readonly kind: "step" }
  | { readonly kind: "versions" }
  | { readonly kind: "scenarios" }
  | { readonly kind: "assessment" }
  | { readonly kind: "build" }
  | PastePage
  | { readonly kind: "import"; readonly name: string; readonly text: string }
  | SheetPage
  | WorkPage
  | ExplainPage
  | CustomPage;

/** Cells that came from outside, before anything of them is taken. */
export interface PastePage {
  readonly kind: "paste";
  /** Path of the list they are for. */
  readonly list: string;
  /** Rows by line ends, cells by tabs. */
  readonly text: string;
  /** Address in the sheet that they come from. */
  readonly from?: string;
  /** The cell they were pasted at, and the columns from it on. */
  readonly at?: { readonly row: string; readonly columns: readonly string[] };
  /** What a new row has beside what is pasted. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What a person put right, by "row column" of the block: another text, or the number that was offered. */
  readonly fixes?: Readonly<Record<string, string | number>>;
  /** Fields that a person chose for columns of the block; empty for one that is left out. */
  readonly chosen?: Readonly<Record<number, string>>;
}

/** A cost sheet that people have, before anything of it is taken. */
export interface SheetPage {
  readonly kind: "sheet";
  /** Name of the file, or address of the cells. */
  readonly name: string;
  /** Its sheets; none where it can't be read. */
  readonly sheets: readonly CellSheet[];
  /** Why it is refused. */
  readonly refused?: Error;
  /** What a person said of it. */
  readonly answers: Answers;
}

/** The catalog of work that is outsourced: to add a process, or to say what a process is. */
export interface WorkPage {
  readonly kind: "work";
  /** The process that is to become what is chosen; undefined to add one. */
  readonly process?: string;
  /** A name of one's own, or a word to look for, as far as it is typed. */
  readonly typing?: string;
}

/** Why a number is what it is: the lines and figures gone through so far, the last one shown, in one month. */
export interface ExplainPage {
  readonly kind: "explain";
  readonly trail: readonly { readonly id: string; readonly label: string }[];
  /** Counted from 1; 0 for the month in which there is most to see. */
  readonly month: number;
}

/** A cost line that a person writes as a formula. */
export interface CustomPage {
  readonly kind: "custom";
  /** Identifier of the line. */
  readonly line: string;
  /** Text being typed, and where in it; undefined while nobody types. */
  readonly typing?: string;
  readonly caret?: number;
  /** Which of the offered names is chosen. */
  readonly chosen?: number;
  /** Names were asked for without a first letter. */
  readonly asked?: boolean;
}

/** A cell of a table: the path of its row, and the name of its column. */
export interface CellAddress {
  readonly row: string;
  readonly column: string;
}

/** Where a person is in a table. */
export interface GridView {
  readonly cell?: CellAddress | undefined;
  /** Text being typed into the cell; undefined while nobody edits. */
  readonly typing?: string | undefined;
  /** Set of columns that is shown. */
  readonly set?: string | undefined;
}

/** What a person looks at. Nothing of it is stored. */
export interface View {
  readonly page: Page;
  readonly step: Step;
  readonly process?: string | undefined;
  readonly option?: string | undefined;
  readonly wave?: string | undefined;
  /** The scenario whose values are shown and changed; undefined for the base. */
  readonly scenario?: string | undefined;
  readonly grids: Readonly<Record<string, GridView>>;
  /** Choices such as picture or table, open or closed, by name. */
  readonly choices: Readonly<Record<string, string>>;
  /** Drivers that a person put off on the overview. */
  readonly later: readonly string[];
  /** Questions that were answered or passed over in this sitting, the last one last. */
  readonly passed: readonly string[];
  /** The question that a person went back to; undefined for the next one that is open. */
  readonly question?: string | undefined;
}

/** Text in a field that is not taken as it stands. The field keeps it, the last good value counts. */
export interface Draft {
  readonly text: string;
  readonly message: string;
  /** What was probably meant. */
  readonly meant?: number | undefined;
  /** It may be right, and is asked about. */
  readonly asked?: boolean;
}

/** Building the workbook: how far it is, how it ended. */
export interface Build {
  readonly progress: BuildProgress;
  readonly state: "running" | "done" | "failed";
  readonly reason?: string;
  readonly cancel: () => void;
}

/** A study of the risk of an option: how far it is, and what it found. It is of one case, option and scenario. */
export interface Study {
  readonly case: Case;
  readonly option: string;
  readonly scenario: string | undefined;
  readonly trials: number;
  /** The share that is done. */
  readonly done: number;
  /** What the trials so far say. */
  readonly soFar?: SoFar | undefined;
  /** Undefined while it runs; null where there is nothing to study. */
  readonly found?: Found | null;
  readonly failed?: string;
  readonly cancel: () => void;
}

/** A message that a person may act on or dismiss. It goes with the next thing that they do, unless it stands. */
export interface Notice {
  /** Its reason is still there, whatever is done meanwhile. */
  readonly standing?: boolean;
  readonly tone: "info" | "danger";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A state of the case that can be come back to with undo or redo. */
export interface Past {
  readonly label: string;
  readonly case: Case;
}

/** All that the pane knows. */
export interface PaneState {
  readonly case: Case | null;
  /** The case as it was when the pane opened it. */
  readonly opened: Case | null;
  readonly past: readonly Past[];
  readonly future: readonly Past[];
  readonly versions: readonly Version[];
  readonly outcome: Outcome | null;
  /** The outcome of the case as it was before the last edit, to show what the edit changed; null where it is not known. */
  readonly previous: Outcome | null;
  /** The explanation that is shown, or being fetched. */
  readonly explained: {
    readonly id: string;
    readonly month: number;
    readonly case: Case;
    readonly scenario: string | undefined;
    readonly answer: Explained | null;
  } | null;
  /** Outcomes of every scenario, to compare them; of the case they were computed for. */
  readonly compared: { readonly case: Case; readonly outcomes: readonly ScenarioOutcome[] } | null;
  /** What moved the figures since an earlier version; null while it is computed. */
  readonly changed: {
    readonly case: Case;
    readonly before: Case;
    readonly answer: WhatChanged | null;
  } | null;
  /** The workbook that is being built, or was; null where none was asked for. */
  readonly build: Build | null;
  /** The study of risk that runs, or was made last; null where there is none. */
  readonly study: Study | null;
  readonly computing: boolean;
  readonly saving: Saving;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** What somebody changed in the sheet since the pane was opened. */
  readonly outside: { readonly since: number; readonly changes: readonly Difference[] };
  readonly notice: Notice | null;
  readonly view: View;
}
