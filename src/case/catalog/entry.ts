import type { Process } from "../schema/case";

/** What is said of a kind of work, in one language. */
export interface CatalogWords {
  readonly name: string;
  /** What its volume is usually counted in. */
  readonly unit: string;
  /** Cost lines that decide: those that are large, or that people forget. */
  readonly costs: readonly string[];
  readonly risks: readonly string[];
  /** What an experienced colleague would ask first. */
  readonly questions: readonly string[];
}

/** A kind of work that is outsourced in practice. */
export interface CatalogEntry extends CatalogWords {
  /** Stable name; a process made from the entry begins its identifier with it. */
  readonly id: string;
  readonly kind: Process["kind"];
  readonly office: Process["office"];
}
