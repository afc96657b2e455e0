/** Writes what nobody expected to the log, as one line of JSON. Answers, passwords and keys are never passed here. */
export function logUnexpected(error: unknown, context: Readonly<Record<string, string>> = {}): void {
  const told = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { message: String(error) };
  console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), ...context, ...told }));
}
