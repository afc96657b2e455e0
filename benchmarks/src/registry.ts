import type { Measurement } from "./measurement";
import { derivativeText } from "./measurements/derivative-text";
import { browserSize } from "./measurements/browser-size";
import { equivalence } from "./measurements/equivalence";
import { evaluation } from "./measurements/evaluation";
import { gradientCost, hessianCost } from "./measurements/gradient";
import { reading } from "./measurements/reading";
import { sharing } from "./measurements/sharing";

/** The measurements in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [derivativeText, reading, sharing, gradientCost, hessianCost, evaluation, equivalence, browserSize];
