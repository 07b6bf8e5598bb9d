/** What Excel sends for a press of a ribbon button: the control's id, its function, and the event as JSON text. */
type Press = [controlId: string, functionName: string, event: string];

/**
 * Presses of ribbon buttons on their way to the add-in. They wait until the pane listens, and each waits until the
 * add-in has said that the one before it is completed, as in Excel.
 */
export class RibbonCommands {
  private readonly waiting: Press[] = [];
  private isListening = false;
  private isRunning = false;

  constructor(private readonly send: (press: Press) => void) {}

  /** Runs the function that the add-in associated with a button. */
  press(functionName: string, controlId: string): void {
    this.waiting.push([controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    this.next();
  }

  /** The pane listens now. */
  listens(): void {
    this.isListening = true;
    this.next();
  }

  /** The add-in called `event.completed()`, or there is no such function. */
  completed(): void {
    this.isRunning = false;
    this.next();
  }

  /** The pane's page begins anew. */
  restart(): void {
    this.isListening = false;
    this.isRunning = false;
  }

  private next(): void {
    if (!this.isListening || this.isRunning) return;
    const press = this.waiting.shift();
    if (!press) return;
    this.isRunning = true;
    this.send(press);
  }
}
