/** A coordinate as a person writes it: a whole number, or "1/2". */
export type Coordinate = number | string;

/** A value known to lie within `radius` of `value`; in as many decimal digits as tell it from the other, where doubles do not. */
export type Ball = { readonly value: number; readonly radius: number; readonly decimal?: string };

/** What a verdict rests on; somebody else can check it with a calculator. */
export type Evidence =
  | { readonly kind: "proved"; readonly method: string }
  | {
      readonly kind: "sampled";
      readonly points: number;
      /** Decimal digits to which the two agree at each point. */
      readonly digits: number;
      /** The smallest difference that would have been seen at every point. */
      readonly smallestDifference: number;
    }
  | {
      readonly kind: "refuted";
      readonly reason: "values-differ" | "student-undefined" | "reference-undefined";
      readonly at: Readonly<Record<string, Coordinate>>;
      readonly student: Ball | null;
      readonly reference: Ball | null;
      /** A stretch of one variable, the others as in `at`, on which one side has no value and the other has one. */
      readonly stretch?: { readonly variable: string; readonly from: number; readonly to: number };
      /** Digits needed to tell the two apart, where doubles did not do. */
      readonly digits?: number;
    }
  | { readonly kind: "undecided"; readonly reason: "budget-spent" | "no-point-in-domain" | "no-many-digits" | "unknown-exponent" };

/** The verdict on a student's expression against a reference, with its evidence and one sentence of it. */
export type Equivalence = { readonly verdict: "equal" | "unequal" | "undecided"; readonly evidence: Evidence; readonly message: string };
