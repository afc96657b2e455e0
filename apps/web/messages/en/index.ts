import assignments from "./assignments.json";
import endlessPractice from "./endless-practice.json";
import lessons from "./lessons.json";
import practice from "./practice.json";
import progress from "./progress.json";
import review from "./review.json";
import skills from "./skills.json";
import ui from "./ui.json";

/** One namespace a room; a sentence stands in exactly one of them. */
export const en = { assignments, "endless-practice": endlessPractice, lessons, practice, progress, review, skills, ui };
