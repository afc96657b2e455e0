import en from "../../messages/en/skills.json";

/** A skill that the catalogue has a sentence for: all that can be practised, which a test holds to. */
export type SkillName = keyof typeof en;

const hasName = (id: string): id is SkillName => Object.hasOwn(en, id);

/** The catalogue's key of a skill. A skill without a sentence is a bug. */
export function skillName(id: string): SkillName {
  if (hasName(id)) return id;
  throw new Error(`no sentence for the skill ${id}`);
}
