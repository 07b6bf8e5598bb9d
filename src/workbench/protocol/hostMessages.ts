/** Kinds of message that the host pushes through the one `richApiMessage` event. */
export const MessageCategory = { customFunctions: 1, events: 65536 } as const;

/** Category, type, target id, content as JSON text, id, "comes from a coauthor". */
export type HostMessage = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** Sends rows to the pane, and keeps them until the pane listens. */
export class HostMessages {
  private waiting: HostMessage[] = [];

  constructor(private readonly raise: (data: unknown) => boolean) {}

  post(rows: HostMessage[]): void {
    if (rows.length === 0) return;
    if (!this.raise({ ArrayData: rows })) this.waiting.push(...rows);
  }

  /** The pane listens now. */
  flush(): void {
    const rows = this.waiting;
    this.waiting = [];
    this.post(rows);
  }
}
