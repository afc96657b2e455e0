/**
 * The pictures that a lesson can show by name, in a fenced block of the language `picture`, each with the height that it
 * takes on a phone and on a wider page, as classes: kept free until it has come, so that nothing moves.
 */
export const PICTURES = {
  "secant-into-tangent": "min-h-[616px] sm:min-h-[496px]",
  "chain-of-dials": "min-h-[512px] sm:min-h-[460px]",
  "slice-of-a-surface": "min-h-[920px] sm:min-h-[500px]",
  "descent-on-contours": "min-h-[704px] sm:min-h-[584px]",
  "grid-that-bends": "min-h-[856px] sm:min-h-[614px]",
  "bowls-and-saddles": "min-h-[836px] sm:min-h-[594px]",
  "error-over-step": "min-h-[764px] sm:min-h-[580px]",
  "backward-by-node": "min-h-[900px] sm:min-h-[672px]",
  "network-in-training": "min-h-[920px] sm:min-h-[492px]",
} as const satisfies Record<string, string>;

export type PictureName = keyof typeof PICTURES;

export const isPictureName = (text: string): text is PictureName => Object.hasOwn(PICTURES, text);
