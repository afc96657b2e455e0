import { deepLearning } from "./deep-learning.cases";
import { exponentialsAndLogarithms } from "./exponentials-and-logarithms.cases";
import { nearMisses } from "./near-misses.cases";
import { numbers } from "./numbers.cases";
import { polynomialsAndFractions } from "./polynomials-and-fractions.cases";
import { rootsAndCorners } from "./roots-and-corners.cases";
import type { Topic } from "./topic";
import { wavesAndArcs } from "./waves-and-arcs.cases";
import { whatCannotBeJudged } from "./what-cannot-be-judged.cases";

/** The chapters of the answer book in the order of the page. */
export const TOPICS: readonly Topic[] = [polynomialsAndFractions, exponentialsAndLogarithms, wavesAndArcs, rootsAndCorners, deepLearning, numbers, nearMisses, whatCannotBeJudged];
