import type { ProblemForm } from "./problem-form";

const isBlank = (text: string): boolean => text.trim() === "";

/** Fields of the form in which nothing stands yet: while their author is still elsewhere, nobody is told that something is missing there. */
export function untouchedFields({ title, statement, definitions, ask }: ProblemForm): ReadonlySet<string> {
  const emptyFunctions = definitions.filter(({ value }) => isBlank(value)).map(({ name }) => `let.${name.trim()}`);
  return new Set([
    ...(isBlank(title) ? ["title", "id"] : []),
    ...(isBlank(statement) ? ["statement"] : []),
    ...emptyFunctions,
    ...(emptyFunctions.length > 0 ? ["statement", "ask.of"] : []),
    ...(isBlank(ask.value) ? ["ask.value"] : []),
    ...(ask.options.every(({ text }) => isBlank(text)) ? ["ask.options"] : []),
    ...(ask.items.every(isBlank) ? ["ask.items"] : []),
    ...(ask.pairs.every(({ left, right }) => isBlank(left) && isBlank(right)) ? ["ask.pairs"] : []),
    ...(isBlank(ask.text) && ask.gaps.length === 0 ? ["ask.text", "ask.gaps"] : []),
  ]);
}
