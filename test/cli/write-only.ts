import { outputFile } from "../../src/cli/output-file";

/** A program that only writes: a million times the letter "n" to the file named, which must not be the second one. */
const [target, input] = process.argv.slice(2);
try {
  outputFile(target, "workbook", input).write(new Uint8Array(1_000_000).fill(110));
  process.stdout.write("written\n");
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
