import type { Draw } from "./draw";

/** What a template gives: a problem file's content, but for the fields that the skill gives. */
export type Content = {
  readonly statement: string;
  readonly let?: Readonly<Record<string, unknown>>;
  readonly ask: Readonly<Record<string, unknown>>;
  readonly hints?: readonly string[];
  readonly solution?: string;
};

/** Draws one problem of a skill. */
export type Template = (draw: Draw) => Content;

export type SkillTemplate = {
  /** 1 (first steps) to 5 (hard). */
  readonly difficulty: number;
  /** Stands above each of its problems. */
  readonly title: string;
  readonly make: Template;
};

/** The skills of one concept by their ids, in the order in which they are taught. */
export type Skills = Readonly<Record<string, SkillTemplate>>;
