import assignments from "./assignments.json";
import practice from "./practice.json";
import review from "./review.json";
import ui from "./ui.json";

/** One namespace a room; a sentence stands in exactly one of them. */
export const en = { assignments, practice, review, ui };
