import { parseDocument } from "yaml";
import { patchProblemFile } from "./patch-problem-file";
import { type ProblemForm, slugOf } from "./problem-form";
import { readProblemFile } from "./read-problem-file";

/**
 * A problem while it is edited. The text is the truth; the form is what it says in fields, and keeps what is typed there
 * while that is not yet in the text, such as a parameter without a name.
 */
export type ProblemText = {
  readonly yaml: string;
  readonly form: ProblemForm;
  /** The text is not YAML just now: the form shows what it said before, and cannot be typed into. */
  readonly isBroken: boolean;
  /** A new problem's name follows its title until its author gives one. */
  readonly namesItself: boolean;
};

export const problemText = (yaml: string, namesItself = false): ProblemText => ({ yaml, form: formOf(yaml, namesItself), isBroken: isBroken(yaml), namesItself });

/** After a change in the form. */
export function withFields(text: ProblemText, part: Partial<ProblemForm>): ProblemText {
  const form = { ...text.form, ...part };
  return { ...text, form, yaml: patchProblemFile(text.yaml, named(text, text.form), named(text, form)) };
}

/** After a change in the text. */
export function withText(text: ProblemText, yaml: string): ProblemText {
  if (yaml === text.yaml) return text;
  return isBroken(yaml) ? { ...text, yaml, isBroken: true } : { ...text, yaml, form: formOf(yaml, text.namesItself), isBroken: false };
}

/** With one more condition on the parameters, if it is not there yet. */
export function withConstraint(text: ProblemText, constraint: string): ProblemText {
  const where = text.form.where.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return where.includes(constraint) ? text : withFields(text, { where: [...where, constraint].join("\n") });
}

const named = ({ namesItself }: ProblemText, form: ProblemForm): ProblemForm => (namesItself && form.id === "" ? { ...form, id: slugOf(form.title) } : form);

function formOf(yaml: string, namesItself: boolean): ProblemForm {
  const form = isBroken(yaml) ? readProblemFile("") : readProblemFile(yaml);
  return namesItself && form.id === slugOf(form.title) ? { ...form, id: "" } : form;
}

function isBroken(yaml: string): boolean {
  return parseDocument(yaml).errors.length > 0;
}

