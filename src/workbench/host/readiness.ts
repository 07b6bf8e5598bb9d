/** Waits until several parties have said that they are ready. */
export class Readiness {
  readonly complete: Promise<void>;
  private readonly missing: Set<string>;
  private finish: () => void = () => undefined;

  constructor(parties: readonly string[]) {
    this.missing = new Set(parties);
    this.complete = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  note(party: string): void {
    this.missing.delete(party);
    if (this.missing.size === 0) this.finish();
  }
}
