import { randomInt } from "node:crypto";

/** A seed for a variant. Nobody can guess it, and it never leaves the server. */
export const newSeed = () => randomInt(0, 2 ** 31 - 1);
