/** What is wrong in a problem file, as the grader says it. */
export type FileFault = { readonly path: string; readonly message: string };

/**
 * The form's field for a place in the file: `ask.options.1.text` belongs to the options, `parameters.a.integers` to the
 * parameter a. Paths come with dots, slashes or brackets.
 */
export function fieldOf(path: string): string {
  const [first = "", second] = path.split(/[./[\]]+/).filter((part) => part !== "");
  const isNested = first === "parameters" || first === "let" || first === "ask";
  return isNested && second !== undefined ? `${first}.${second}` : first;
}

/** The schema's own sentences in plain words; a sentence of ours stays as it is. */
export function plainWords(message: string): string {
  if (message.includes("received undefined") || /^Too small: expected (string|array)/.test(message)) return "This is still missing.";
  if (/expected (number|int)/.test(message) && message.startsWith("Invalid")) return "This has to be a number.";
  const bound = /^Too (small|big): expected \w+ to be ([<>]=?) ?(-?[\d.]+)/.exec(message);
  if (bound) return bound[1] === "small" ? `This has to be ${bound[2] === ">" ? "above" : "at least"} ${bound[3]}.` : `This can be ${bound[3]} at most.`;
  return message === "Invalid input" ? "This is not complete, or not of the right form." : message;
}

/** The first fault of each field, and those that belong to no field of the form. */
export function faultsByField(faults: readonly FileFault[], known: ReadonlySet<string>) {
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const { path, message } of faults) {
    const field = fieldOf(path);
    if (!known.has(field)) others.push(path === "" ? message : `${path}: ${message}`);
    else fields[field] ??= plainWords(message);
  }
  return { fields, others };
}
