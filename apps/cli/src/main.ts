import { COMMANDS } from "./commands/index";
import { InputError, type ExitStatus, UsageError } from "./command";
import type { Io } from "./io";
import { processIo } from "./process-io";

/** Runs one call of `nabla`; the result is the process's exit status. */
export async function main(argv: readonly string[], io: Io = processIo): Promise<ExitStatus> {
  const [name = "help", ...rest] = argv;
  if (name === "help" || name === "--help" || name === "-h") return help(io, rest[0]);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    io.complain(`nabla: there is no command "${name}". \`nabla help\` lists them.`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) return help(io, name);
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.complain(`nabla ${name}: ${error.message}`);
      for (const line of command.usage) io.complain(`  usage: ${line}`);
      return 2;
    }
    if (error instanceof InputError) {
      io.complain(`nabla ${name}: ${error.message}`);
      return 1;
    }
    throw error;
  }
}

function help(io: Io, name: string | undefined): ExitStatus {
  const one = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (one) {
    io.print(one.does);
    for (const line of one.usage) io.print(`  ${line}`);
    return 0;
  }
  io.print("nabla: the calculus engine and the grader from a shell\n");
  for (const command of Object.values(COMMANDS)) {
    for (const line of command.usage) io.print(`  ${line}`);
    io.print(`      ${command.does}\n`);
  }
  io.print("Exit status: 0 done, 1 the input has a fault that the message names, 2 wrong usage.");
  return 0;
}
