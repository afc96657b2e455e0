import assignments from "./assignments.json";
import audit from "./audit.json";
import endlessPractice from "./endless-practice.json";
import lessons from "./lessons.json";
import practice from "./practice.json";
import progress from "./progress.json";
import regrade from "./regrade.json";
import review from "./review.json";
import skills from "./skills.json";
import ui from "./ui.json";

/** One namespace a room; a sentence stands in exactly one of them. */
export const de = { assignments, audit, "endless-practice": endlessPractice, lessons, practice, progress, regrade, review, skills, ui };
