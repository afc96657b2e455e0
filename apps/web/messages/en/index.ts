import assignments from "./assignments.json";
import ui from "./ui.json";

/** One namespace a room; a sentence stands in exactly one of them. */
export const en = { assignments, ui };
