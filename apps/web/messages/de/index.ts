import account from "./account.json";
import answerGroups from "./answer-groups.json";
import assignments from "./assignments.json";
import audit from "./audit.json";
import authoring from "./authoring.json";
import broken from "./broken.json";
import courseHome from "./course-home.json";
import courseSettings from "./course-settings.json";
import dashboard from "./dashboard.json";
import endlessPractice from "./endless-practice.json";
import lecture from "./lecture.json";
import gradebook from "./gradebook.json";
import lessons from "./lessons.json";
import pages from "./pages.json";
import practice from "./practice.json";
import progress from "./progress.json";
import regrade from "./regrade.json";
import review from "./review.json";
import roster from "./roster.json";
import server from "./server.json";
import skills from "./skills.json";
import studentRecord from "./student-record.json";
import ui from "./ui.json";
import welcome from "./welcome.json";

/** One namespace a room; a sentence stands in exactly one of them. */
export const de = {
  account,
  "answer-groups": answerGroups,
  assignments,
  audit,
  authoring,
  broken,
  "course-home": courseHome,
  "course-settings": courseSettings,
  dashboard,
  "endless-practice": endlessPractice,
  lecture,
  gradebook,
  lessons,
  pages,
  practice,
  progress,
  regrade,
  review,
  roster,
  server,
  skills,
  "student-record": studentRecord,
  ui,
  welcome,
};
