/**
 * The pictures that a lesson can show by name, in a fenced block of the language `picture`, each with the height that it
 * takes on a phone and on a wider page, as classes: kept free until it has come, so that nothing moves.
 */
export const PICTURES = {
  "secant-into-tangent": "min-h-[600px] sm:min-h-[560px]",
  "chain-of-dials": "min-h-[600px] sm:min-h-[560px]",
  "slice-of-a-surface": "min-h-[600px] sm:min-h-[560px]",
  "descent-on-contours": "min-h-[600px] sm:min-h-[560px]",
  "grid-that-bends": "min-h-[600px] sm:min-h-[560px]",
  "bowls-and-saddles": "min-h-[600px] sm:min-h-[560px]",
  "error-over-step": "min-h-[600px] sm:min-h-[560px]",
  "backward-by-node": "min-h-[600px] sm:min-h-[560px]",
  "network-in-training": "min-h-[600px] sm:min-h-[560px]",
} as const satisfies Record<string, string>;

export type PictureName = keyof typeof PICTURES;

export const isPictureName = (text: string): text is PictureName => Object.hasOwn(PICTURES, text);
