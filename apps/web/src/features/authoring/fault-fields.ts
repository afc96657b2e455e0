import type { ProblemFault } from "@nabla/grader";
import type { FieldFault } from "@/i18n/field-fault";

/** What is wrong in a problem file, as the grader says it. */
export type FileFault = { readonly code: ProblemFault["code"]; readonly path: string; readonly message: string };

/**
 * The form's field for a place in the file: `ask.options.1.text` belongs to the options, `parameters.a.integers` to the
 * parameter a. Paths come with dots, slashes or brackets.
 */
export function fieldOf(path: string): string {
  const [first = "", second] = path.split(/[./[\]]+/).filter((part) => part !== "");
  const isNested = first === "parameters" || first === "let" || first === "ask";
  return isNested && second !== undefined ? `${first}.${second}` : first;
}

/** What is told at a field. The form names its fields by other words than the file: there, what is missing is told without a name. */
export const fieldFault = ({ code, message }: Pick<FileFault, "code" | "message">): FieldFault => (code === "missing-field" ? "missing" : { words: message });

/** The first fault of each field, and those that belong to no field of the form. */
export function faultsByField(faults: readonly FileFault[], known: ReadonlySet<string>) {
  const fields: Record<string, FieldFault> = {};
  const others: string[] = [];
  for (const fault of faults) {
    const field = fieldOf(fault.path);
    if (!known.has(field)) others.push(fault.path === "" ? fault.message : `${fault.path}: ${fault.message}`);
    else fields[field] ??= fieldFault(fault);
  }
  return { fields, others };
}
