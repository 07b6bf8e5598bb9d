import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles, oddFiles } from "../support/hostile-files";
import { Program } from "../support/program";

const program = new Program();
/** Seconds of processor time and megabytes: for files of more than 50 MB that Excel opens, more time. */
const ceilings = { cpu: 2, cpuOfLarge: 10, memory: 512 };
const large = 50 * 1024 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "odd-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const measured: { what: string; command: string; cpu: number; memory: number }[] = [];
afterAll(() => {
  const most = (key: "cpu" | "memory") => [...measured].sort((a, b) => b[key] - a[key]).slice(0, 8);
  const line = ({ command, what, cpu, memory }: (typeof measured)[number]) =>
    `${cpu.toFixed(2)} s ${memory.toFixed(0)} MB ${command}: ${what}`;
  console.log(
    [
      `${measured.length} runs; most time`,
      ...most("cpu").map(line),
      "most memory",
      ...most("memory").map(line),
    ].join("\n"),
  );
});

describe.each([...hostileFiles, ...oddFiles].map((file) => [file.what, file] as const))(
  "%s",
  (what, { bytes, refused }) => {
    test.each(["share", "restore", "check"])("%s answers plainly, in time and memory", (command) => {
      const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
      const content = bytes();
      writeFileSync(input, content);
      const { status, out, err, usage } = program.run([
        command,
        input,
        ...(command === "check" ? [] : ["-o", output]),
      ]);
      const { cpu = Infinity, memory = Infinity } = usage ?? {};
      measured.push({ what, command, cpu, memory });
      if (refused === undefined) {
        expect([err, status === 0 || status === 1]).toEqual(["", true]);
        expect(out.length).toBeGreaterThan(10);
        if (command === "share") expect(existsSync(output)).toBe(true);
      } else {
        expect([status, out, err.trim().split("\n").length]).toEqual([1, "", 1]);
        expect(err).toMatch(refused);
        expect(existsSync(output)).toBe(false);
      }
      expect(`${out}${err}`).not.toMatch(
        /undefined|\[object|\n\s+at |out of bounds|call stack|unreachable|NaN/,
      );
      expect(memory).toBeLessThan(ceilings.memory);
      expect(cpu).toBeLessThan(
        refused === undefined && content.length > large ? ceilings.cpuOfLarge : ceilings.cpu,
      );
    });
  },
);
