import type { ProblemFault } from "../problem/problem-fault";
import { SHAPE_SENTENCES } from "../problem/shape-fault";
import { RULES } from "../problem/shape-rules";
import type { Language } from "./language";
import { faultIn } from "./reading-in";
import { RULES_DE, SHAPE_DE } from "./shape-de";
import { fillTemplate, patternOf } from "./template";
import { YAML_DE } from "./yaml-de";

/** Each sentence with its German. */
const pairs = (english: Readonly<Record<string, string>>, german: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(english).map(([key, sentence]) => [sentence, german[key] ?? sentence]);

/** What the reader of problem files says itself, as it says it, and in German. */
const ROWS: readonly (readonly [english: string, german: string])[] = [
  ["two nodes are called {name}", "zwei Knoten heißen {name}"],
  ["{name} is neither an input nor a node before this one", "{name} ist weder ein Eingang noch ein Knoten davor"],
  ["the step and the start name the same variables", "Schritt und Start nennen dieselben Variablen"],
  ["\"{text}\" is no equation, as y = 2x + 1 is", "„{text}“ ist keine Gleichung wie y = 2x + 1"],
  ["an end of \"{text}\" is no number", "ein Ende von „{text}“ ist keine Zahl"],
  ["no number is left for {name}", "für {name} bleibt keine Zahl übrig"],
  ["{name} is defined by itself", "{name} ist durch sich selbst definiert"],
  ["No draw of the parameters met the constraints.", "Keine Ziehung der Parameter erfüllt die Bedingungen."],
  ['The kind "{kind}" came with format 2: write format: 2.', "Die Art „{kind}“ kam mit Format 2: Schreib format: 2."],
  ['The field "{field}" came with format 2: write format: 2.', "Das Feld „{field}“ kam mit Format 2: Schreib format: 2."],
  ["Format {format} is newer than this program; it knows format {known}.", "Format {format} ist neuer als dieses Programm; es kennt Format {known}."],
  ...pairs(SHAPE_SENTENCES, SHAPE_DE),
  ...pairs(RULES, RULES_DE),
];

/** What is wrong with a problem file, in a language. */
export function problemFaultIn({ message, unread }: Pick<ProblemFault, "message" | "unread">, language: Language = "en"): string {
  if (language === "en") return message;
  if (unread) return `„${unread.text}“: ${faultIn(unread.fault, language)}`;
  const ofTheFile = YAML_DE[message];
  if (ofTheFile) return ofTheFile;
  for (const [english, german] of ROWS) {
    const found = patternOf(english).exec(message);
    if (found) return fillTemplate(german, found.groups ?? {});
  }
  return message;
}
