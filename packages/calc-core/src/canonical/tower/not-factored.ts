/** Thrown where a quantity is not real or does not come apart; the caller then leaves it whole. */
export class NotFactored extends Error {}
