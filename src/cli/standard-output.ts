import { reasonOf } from "./file-error";
import { EXIT } from "./command";

/**
 * Makes the command end in a sentence where its text finds no reader: quietly where the reader has seen enough (as
 * `head` has), with status 1 where the disk is full.
 */
export function guardStandardOutput(): void {
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
    process.stderr.write(`The output can't be written: ${reasonOf(error)}.\n`);
    process.on("exit", () => (process.exitCode = EXIT.error));
  });
}
