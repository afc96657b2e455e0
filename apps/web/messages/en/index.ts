import ui from "./ui.json";

/** One namespace a room; a sentence stands in exactly one of them. */
export const en = { ui };
