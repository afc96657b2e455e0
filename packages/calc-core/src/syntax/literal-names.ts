/** Functions that work on literal numbers alone, in the spelling of question banks. */
export const LITERAL_FUNCTIONS: ReadonlySet<string> = new Set(["significantfigures", "displaysci", "displaydp"]);
