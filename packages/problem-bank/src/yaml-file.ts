import { parseDocument } from "yaml";
import type { z } from "zod";
import { BankFault } from "./bank-fault";

/** Reads YAML by a schema, or throws the first fault with its file. */
export function readYaml<S extends z.ZodType>(path: string, text: string, schema: S): z.output<S> {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new BankFault(path, error.message, error.linePos?.[0].line, error.linePos?.[0].col);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BankFault(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong shape"}`);
}
