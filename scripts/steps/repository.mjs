import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that this checkout stands in. */
export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** A path of the checkout, whatever folder the command was given in. */
export const inRepository = (...path) => join(REPOSITORY, ...path);
