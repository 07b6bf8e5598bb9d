import { breakEven } from "./break-even";
import { build } from "./build";
import { call } from "./call";
import { check } from "./check";
import { diff } from "./diff";
import { evaluate } from "./evaluate";
import { explain } from "./explain";
import { functions } from "./functions";
import { importSheet } from "./import";
import { mcp } from "./mcp";
import { portfolio } from "./portfolio";
import { register } from "./register";
import { simulate } from "./simulate";
import { tornado } from "./tornado";
import { restore } from "./restore";
import { share } from "./share";
import { template, templates } from "./templates";
import { guardStandardOutput } from "./standard-output";
import { help, misuse, run, type Command } from "./command";

const commands: readonly Command[] = [
  call,
  functions,
  evaluate,
  diff,
  explain,
  simulate,
  tornado,
  breakEven,
  templates,
  template,
  build,
  importSheet,
  portfolio,
  register,
  mcp,
  check,
  share,
  restore,
];

guardStandardOutput();

const [name, ...rest] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);

if (name === "help" && rest.length > 0) {
  const asked = commands.find((one) => one.name === rest[0]);
  process.exitCode =
    asked === undefined
      ? misuse(`There is no command "${rest[0]}".`, help(commands))
      : await run(asked, ["--help"]);
} else if (name === undefined || name === "help" || name === "--help" || name === "-h") {
  process.stdout.write(help(commands));
} else if (command === undefined) {
  process.exitCode = misuse(`There is no command "${name}".`, help(commands));
} else {
  process.exitCode = await run(command, rest);
}
