import { CONCEPTS } from "@nabla/grader";

/** What the day asks for, over all concepts. */
export const TODAY = "today";

/** Where one practises: today's ten minutes, or one concept. */
export const isLane = (name: string): boolean => name === TODAY || CONCEPTS.some((concept) => concept === name);

const SIMILAR = "like:";

/** The lane of the problems that are like one of a set. It is not offered by itself: its page stands beside that problem. */
export const similarLane = (itemId: string): string => `${SIMILAR}${itemId}`;

/** Problems like one of a set are no skill of their own: they say nothing of what was learnt. */
export const teachesSkill = (lane: string): boolean => !lane.startsWith(SIMILAR);
