import { randomUUID } from "node:crypto";

/** What a change needs to name: a course with a published set of one problem and an answer to it, a set that nobody has begun, a problem of its own, a question asked in a lecture, a section, an invitation, a student and an assistant. */
export type Target = Readonly<Record<"courseId" | "code" | "setId" | "itemId" | "spareSetId" | "versionId" | "problemId" | "submissionId" | "taskId" | "liveId" | "sectionId" | "invitationId" | "studentId" | "assistantId" | "assistantEmail" | "groupId", string>>;

/** Who may make a change: anybody, whoever is signed in, everybody in the course, its students, or its staff from a role upwards. */
export type Permitted = "anybody" | "signed-in" | "member" | "student" | "assistant" | "instructor" | "owner";

/** What each role of a course may, as docs/roles.md states it. */
export const PERMITS = {
  stranger: ["anybody"],
  outsider: ["anybody", "signed-in"],
  // Was taken off the class.
  former: ["anybody", "signed-in"],
  student: ["anybody", "signed-in", "member", "student"],
  assistant: ["anybody", "signed-in", "member", "assistant"],
  instructor: ["anybody", "signed-in", "member", "assistant", "instructor"],
  owner: ["anybody", "signed-in", "member", "assistant", "instructor", "owner"],
} as const satisfies Record<string, readonly Permitted[]>;

export type Change = {
  readonly who: Permitted;
  /** What is sent. */
  readonly input: (target: Target) => unknown;
  /** What those who may are told: that it is done, or why not, in a code that only those come to see who passed the gate. */
  readonly told: "ok" | string;
  /** Whether the course is all that it names: then it is another one's own business in their own course. */
  readonly ofTheCourse?: true;
};

export const YAML = `format: 1
id: walked
title: Walked
concept: derivative
difficulty: 1
statement: Let $f(x) = {{f}}$. Find $f'(x)$.
let: { f: sin(3x) }
ask: { kind: derivative, of: f, in: x }
`;

const text = (typed: string) => ({ kind: "text", text: typed });
const dates = { opens: "2020-01-06T08:00", due: "2099-01-05T23:59", feedback: "PRACTICE" };
const SETTINGS = { title: "Who may do what", summary: "", term: "", startsOn: null, endsOn: null, timeZone: "UTC" };
const LIST = "Name,Email,Student id,Section\nListed Student,listed@nabla.example,77,Monday";
const newAccount = () => ({ name: "Walker", email: `walker.${randomUUID().slice(0, 8)}@nabla.example`, password: "a few words to remember" });

/** Every action of the application with who may call it, in an order in which each can succeed. A new one without its row fails the test. */
export const CHANGES: Readonly<Record<string, Change>> = {
  makeAccount: { who: "anybody", input: newAccount, told: "ok" },
  sendTrial: { who: "anybody", input: () => ({ answer: text("4x cos(2x^2)") }), told: "ok" },
  saveName: { who: "signed-in", input: () => ({ name: "Walked Over" }), told: "ok" },
  savePassword: { who: "signed-in", input: () => ({ current: "not this one", next: "other words to remember" }), told: "wrong-password" },
  createCourseAction: { who: "signed-in", input: () => ({ courseId: randomUUID(), title: "Walked", summary: "", timeZone: "UTC" }), told: "ok" },
  joinByCode: { who: "signed-in", input: () => ({ code: "AAAAAAA" }), told: "wrong-code" },
  joinFromRosterAction: { who: "signed-in", input: () => ({ courseId: randomUUID() }), told: "wrong-code" },
  keepDraft: { who: "student", input: ({ courseId, itemId }) => ({ courseId, itemId, answer: text("3 cos(") }), told: "ok" },
  sendAnswer: { who: "student", input: ({ courseId, itemId }) => ({ courseId, itemId, clientKey: randomUUID(), answer: text("3 cos(3x)") }), told: "ok" },
  // The set is not timed, which only its students are told.
  beginSetAction: { who: "student", input: ({ courseId, setId }) => ({ courseId, setId }), told: "conflict" },
  showHint: { who: "student", input: ({ courseId, itemId }) => ({ courseId, itemId, number: 1 }), told: "ok" },
  keepPracticeDraft: { who: "student", input: ({ courseId, taskId }) => ({ courseId, taskId, answer: text("3x") }), told: "ok" },
  showPracticeHint: { who: "student", input: ({ courseId, taskId }) => ({ courseId, taskId, number: 1 }), told: "ok" },
  sendPracticeAnswer: { who: "student", input: ({ courseId, taskId }) => ({ courseId, taskId, clientKey: randomUUID(), answer: text("17 + x") }), told: "ok" },
  showPracticeSolution: { who: "student", input: ({ courseId, taskId }) => ({ courseId, taskId }), told: "ok" },
  passPracticeTask: { who: "student", input: ({ courseId, taskId }) => ({ courseId, taskId }), told: "ok" },
  answerQuestionAction: { who: "student", input: ({ courseId, liveId }) => ({ courseId, sessionId: liveId, clientKey: randomUUID(), answer: text("cos(3x)") }), told: "ok" },
  startQuestionAction: { who: "instructor", input: ({ courseId, liveId, problemId }) => ({ courseId, sessionId: liveId, problemId }), told: "ok" },
  moveQuestionAction: { who: "instructor", input: ({ courseId, liveId }) => ({ courseId, sessionId: liveId, to: "REVEALED" }), told: "ok" },
  lookAtFilesAction: { who: "instructor", input: ({ courseId }) => ({ courseId, files: [{ name: "walked.yaml", yaml: YAML }] }), told: "ok", ofTheCourse: true },
  judgeDraftAction: { who: "instructor", input: ({ courseId }) => ({ courseId, yaml: YAML, seed: 1, answer: text("3 cos(3x)") }), told: "ok", ofTheCourse: true },
  saveProblemAction: { who: "instructor", input: ({ courseId, problemId }) => ({ courseId, problemId, onTopOf: 1, yaml: YAML.replace("sin", "cos"), reason: "" }), told: "ok" },
  restoreVersionAction: { who: "instructor", input: ({ courseId, problemId }) => ({ courseId, problemId, number: 1, onTopOf: 2 }), told: "ok" },
  archiveProblemAction: { who: "instructor", input: ({ courseId, problemId }) => ({ courseId, problemId, archived: false }), told: "ok" },
  saveSetAction: { who: "instructor", input: ({ courseId, spareSetId }) => ({ courseId, setId: spareSetId, onTopOf: 1, title: "Saved", intro: "", ...dates, items: [] }), told: "ok" },
  addToSetAction: { who: "instructor", input: ({ courseId, spareSetId, versionId }) => ({ courseId, setId: spareSetId, versionId, points: 1, maxAttempts: null }), told: "ok" },
  checkSetAction: { who: "instructor", input: ({ courseId, spareSetId }) => ({ courseId, setId: spareSetId }), told: "ok" },
  publishSetAction: { who: "instructor", input: ({ courseId, spareSetId }) => ({ courseId, setId: spareSetId, published: true }), told: "ok" },
  grantExtensionAction: { who: "instructor", input: ({ courseId, setId, studentId }) => ({ courseId, setId, userId: studentId, due: "2099-02-05T23:59", closes: "", extraAttempts: 1, extraMinutes: 0, reason: "Walked." }), told: "ok" },
  removeExtensionAction: { who: "instructor", input: ({ courseId, setId, studentId }) => ({ courseId, setId, userId: studentId }), told: "ok" },
  // A set's id does for a grant's: one of one's own drawing.
  grantToManyAction: { who: "instructor", input: ({ courseId, setId, studentId }) => ({ courseId, setId, grantId: setId, to: { userIds: [studentId] }, due: "2099-02-05T23:59", closes: "", extraAttempts: 1, extraMinutes: 0, reason: "Walked." }), told: "ok" },
  takeBackGrantAction: { who: "instructor", input: ({ courseId, setId }) => ({ courseId, setId, grantId: setId }), told: "ok" },
  giveReviewAction: { who: "assistant", input: ({ courseId, submissionId }) => ({ courseId, changeId: randomUUID(), submissionId, seen: null, score: 0.5, comment: "Half.", reason: "Half of it is right." }), told: "ok" },
  // A set's id does for a note's: one of one's own drawing.
  addNoteAction: { who: "assistant", input: ({ courseId, setId, studentId }) => ({ courseId, noteId: setId, studentId, text: "Asks good questions." }), told: "ok" },
  removeNoteAction: { who: "assistant", input: ({ courseId, setId }) => ({ courseId, noteId: setId }), told: "ok" },
  saveCategoriesAction: { who: "instructor", input: ({ courseId }) => ({ courseId, categories: [{ categoryId: randomUUID(), title: "Homework", weight: 1, dropLowest: 0, setIds: [] }] }), told: "ok", ofTheCourse: true },
  gatherAnswersAction: { who: "assistant", input: ({ courseId, problemId }) => ({ courseId, problemId }), told: "ok" },
  writeGroupFeedbackAction: { who: "assistant", input: ({ courseId, groupId }) => ({ courseId, groupId, seen: "", feedback: "Look at the inside." }), told: "ok" },
  // A set's id does for an acceptance's: one of one's own drawing.
  acceptGroupAction: { who: "instructor", input: ({ courseId, setId, groupId }) => ({ courseId, acceptanceId: setId, groupId, score: 1, reason: "The question can be read so." }), told: "ok" },
  undoAcceptanceAction: { who: "instructor", input: ({ courseId, setId }) => ({ courseId, acceptanceId: setId }), told: "ok" },
  // A set's id does for a regrade's: one of one's own drawing. It is stopped at once, so that nothing after it can succeed.
  previewRegradeAction: { who: "instructor", input: ({ courseId, setId, itemId }) => ({ courseId, runId: setId, itemId }), told: "ok" },
  cancelRegradeAction: { who: "instructor", input: ({ courseId, setId }) => ({ courseId, runId: setId }), told: "ok" },
  startRegradeAction: { who: "instructor", input: ({ courseId, setId }) => ({ courseId, runId: setId, keepsBetter: true, reason: "" }), told: "conflict" },
  continueRegradeAction: { who: "instructor", input: ({ courseId, setId }) => ({ courseId, runId: setId }), told: "conflict" },
  undoRegradeAction: { who: "instructor", input: ({ courseId, setId }) => ({ courseId, runId: setId }), told: "conflict" },
  removeSetAction: { who: "instructor", input: ({ courseId, spareSetId }) => ({ courseId, setId: spareSetId }), told: "ok" },
  changeSettingsAction: { who: "instructor", input: ({ courseId }) => ({ courseId, before: SETTINGS, after: { ...SETTINGS, term: "Spring" } }), told: "ok", ofTheCourse: true },
  renewCodeAction: { who: "instructor", input: ({ courseId, code }) => ({ courseId, seen: code }), told: "ok", ofTheCourse: true },
  createSectionAction: { who: "instructor", input: ({ courseId }) => ({ courseId, sectionId: randomUUID(), name: `Section ${randomUUID()}` }), told: "ok", ofTheCourse: true },
  renameSectionAction: { who: "instructor", input: ({ courseId, sectionId }) => ({ courseId, sectionId, name: "Renamed" }), told: "ok" },
  orderSectionsAction: { who: "instructor", input: ({ courseId, sectionId }) => ({ courseId, sectionIds: [sectionId] }), told: "ok" },
  placeStudentsAction: { who: "instructor", input: ({ courseId, sectionId, studentId }) => ({ courseId, userIds: [studentId], sectionId }), told: "ok" },
  createInvitationAction: { who: "instructor", input: ({ courseId, sectionId }) => ({ courseId, invitationId: randomUUID(), role: "STUDENT", sectionId, note: "", lastDay: null, maxUses: 1 }), told: "ok" },
  revokeInvitationAction: { who: "instructor", input: ({ courseId, invitationId }) => ({ courseId, invitationId }), told: "ok" },
  previewRosterAction: { who: "instructor", input: ({ courseId }) => ({ courseId, text: LIST }), told: "ok", ofTheCourse: true },
  applyRosterAction: { who: "instructor", input: ({ courseId }) => ({ courseId, text: LIST, remove: [] }), told: "ok", ofTheCourse: true },
  removeExpectedAction: { who: "instructor", input: ({ courseId }) => ({ courseId, email: "listed@nabla.example" }), told: "ok", ofTheCourse: true },
  removeStudentsAction: { who: "instructor", input: ({ courseId, studentId }) => ({ courseId, userIds: [studentId] }), told: "ok" },
  restoreStudentsAction: { who: "instructor", input: ({ courseId, studentId }) => ({ courseId, userIds: [studentId] }), told: "ok" },
  removeSectionAction: { who: "instructor", input: ({ courseId, sectionId }) => ({ courseId, sectionId }), told: "ok" },
  giveStaffRoleAction: { who: "owner", input: ({ courseId, assistantEmail }) => ({ courseId, email: assistantEmail, role: "INSTRUCTOR" }), told: "ok" },
  takeStaffRoleAction: { who: "owner", input: ({ courseId, assistantId }) => ({ courseId, userId: assistantId }), told: "ok" },
  copyCourseAction: { who: "owner", input: ({ courseId }) => ({ courseId, copyId: randomUUID(), title: "Copy", term: "", startsOn: null, endsOn: null }), told: "ok", ofTheCourse: true },
  archiveCourseAction: { who: "owner", input: ({ courseId }) => ({ courseId, archived: false }), told: "ok", ofTheCourse: true },
  deleteCourseAction: { who: "owner", input: ({ courseId }) => ({ courseId, title: "Who may do what" }), told: "conflict", ofTheCourse: true },
  // Last: it ends the session that asks.
  endSessions: { who: "signed-in", input: () => ({}), told: "ok" },
};
