import { loadBank } from "@nabla/problem-bank";
import { inRepository } from "./repository";

let loaded: ReturnType<typeof loadBank> | undefined;

/** The lessons and problems that ship with the product, read once. */
export function courseMaterial(): ReturnType<typeof loadBank> {
  loaded ??= loadBank(inRepository("packages/problem-bank"));
  return loaded;
}
