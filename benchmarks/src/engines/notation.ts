import { parse } from "mathjs";
import type { EngineName } from "./engine-name";

/** A text of first-course.cases.ts in the notation of an engine: other names of functions, or LaTeX. */
export function inNotationOf(engine: EngineName, text: string): string {
  if (engine === "algebrite") return text.replace(/\ba(?=(sin|tan)\()/g, "arc").replaceAll("ln(", "log(").replace(/\be\b/g, "exp(1)");
  if (engine === "mathjs" || engine === "nerdamer") return text.replaceAll("ln(", "log(");
  return engine === "compute-engine" ? parse(text).toTex({ parenthesis: "auto" }) : text;
}
