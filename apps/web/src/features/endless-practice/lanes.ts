import { CONCEPTS } from "@nabla/grader";

/** What the day asks for, over all concepts. */
export const TODAY = "today";

/** Where one practises: today's ten minutes, or one concept. */
export const isLane = (name: string): boolean => name === TODAY || CONCEPTS.some((concept) => concept === name);
