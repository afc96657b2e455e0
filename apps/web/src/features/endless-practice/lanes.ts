import { CONCEPTS } from "@nabla/grader";

/** What the day asks for, over all concepts. */
export const TODAY = "today";

/** Where one practises: today's ten minutes, or one concept. */
export const isLane = (name: string): boolean => name === TODAY || CONCEPTS.some((concept) => concept === name);

const SIMILAR = "like:";

/** The lane of the problems that are like one of a set. It is not offered by itself: its page stands beside that problem. */
export const similarLane = (itemId: string): string => `${SIMILAR}${itemId}`;

/** The problem of a set that a lane's problems are like, or null for any other lane. */
export const likeItem = (lane: string): string | null => (lane.startsWith(SIMILAR) ? lane.slice(SIMILAR.length) : null);
