/*
 * The face of @nabla/learner-model: what is known of a student's ability, what they will remember, and which problem
 * comes next. Pure functions; the time is always given. The models and their sources: docs/learning.md.
 */

export { type Ability, abilityAt, chanceOf, NEWCOMER } from "./ability";
export { chooseSkill } from "./choose-skill";
export { type Effort, learn, type Learnt } from "./learn";
export { isDue, type Memory, recallChance, remember } from "./memory";
export { type Lane, MINUTES_A_DAY, minutesFor, planToday, type PlannedTask } from "./plan-today";
export { canDo, type Skill, type SkillRecord, type SkillView, UNSEEN } from "./skill";
