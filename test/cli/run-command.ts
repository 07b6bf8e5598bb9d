import { run, type Command } from "../../src/cli/command";

/** What a command said and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the command line does, in this process. */
export async function runCommand(command: Command, args: readonly string[]): Promise<Outcome> {
  const said = { out: "", err: "" };
  const listen = (stream: NodeJS.WriteStream, name: "out" | "err") =>
    jest.spyOn(stream, "write").mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  const spies = [listen(process.stdout, "out"), listen(process.stderr, "err")];
  try {
    return { status: await run(command, args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
