/* The face of @nabla/db: what a page or a change may ask of the database, each by a seat or an account. */

export { db, disconnect, type Transaction, withTransaction } from "./client";
export { type Account, takeAccount } from "./account";
export { mayTake, type Role, type SeatRole } from "./roles";
export { raiseSeat, type Seat, takeSeat } from "./seat";
export { isUniqueViolation } from "./errors";
export type { Json } from "./json";
export { newJoinCode, plainJoinCode } from "./join-code";
export { hashPassword, verifyPassword } from "./password";
export { announceSubmission, listenForSubmissions, type SubmissionListener } from "./notifications";

export { type NewestAnswer, type NotBegun, type StuckStudent, listNewestAnswers, listNotBegun, listStuckStudents } from "./records/class-news";
export { type ClassTotals, type ItemResult, type ResultRow, type SetResult, getClassTotals, listItemResults, listResults, listSetResults } from "./records/class-results";
export { type CourseRow, type MyCourse, type NewCourse, createCourse, findCourseByCode, getCourse, getJoinCode, listMyCourses } from "./records/courses";
export { type GradeChangeFilter, type GradeChangeRow, listGradeChanges } from "./records/grade-changes";
export { type KeptAbility, type KeptSkill, type Learning, type MyLearning, getMyLearning } from "./records/learning";
export { listMyLessonVisits, recordLessonVisit } from "./records/lesson-visits";
export { joinCourse } from "./records/memberships";
export { type MyItem, type MySet, type ProgressStatus, findMySet, listMySets } from "./records/my-sets";
export { isInOpenExam } from "./records/open-exams";
export { type LearnFrom, type NewPracticeAnswer, type PracticeAnswerRow, type PracticeEnd, type PracticeStand, type PractisedTask, type RecordedPracticeAnswer, endPracticeTask, findMyPracticeAnswer, listMyPractice, listMyPracticeAnswers, recordPracticeAnswer } from "./records/practice-answers";
export { type NewPracticeTask, type PracticeStatus, type PracticeTask, findOpenPracticeTask, findPracticeTask, listFinishedPractice, listRecentPracticeSources, openPracticeTask, recordPracticeDraft, recordPracticeHint } from "./records/practice-tasks";
export { type FeedbackPolicy, type SetRow, findSet, publishSet, removeSet } from "./records/problem-sets";
export { type VersionContent, type VersionRow, addVersion, findVersion, listVersions } from "./records/problem-versions";
export { type BankFilter, type BankRow, type ProblemContent, type ProblemRow, type Written, archiveProblem, createProblem, findProblem, listBank } from "./records/problems";
export { type ItemToJudge, type MyProgress, findItemToJudge, findMyProgress, listMyVariants, openProgress, recordDraft, recordHint } from "./records/progress";
export { type RegradeLease, dropRegradeLease, listAbandonedRegrades, takeRegradeLease } from "./records/regrade-lease";
export { type RegradeCounts, type RegradedAnswerRow, type RegradeRow, countRegraded, findRegrade, findRegradedProblem, listRegradedAnswers, listRegrades } from "./records/regrade-records";
export { type OutdatedItem, type RegradeAsked, type RegradeState, cancelRegrade, continueRegrade, listOutdatedItems, previewRegrade, startRegrade, undoRegrade } from "./records/regrade-runs";
export { type Rejudged, type WorkToRegrade, endRegradePass, listWorkToRegrade, listWorkToRestore, recordRegraded, restoreRegraded } from "./records/regrade-work";
export { type AnswerToReview, type Review, type ReviewWritten, countAnswersToReview, listAnswersToReview, recordReview } from "./records/reviews";
export { type RosterStudent, type StudentAnswer, findStudent, listStudentAnswers, listStudents } from "./records/roster";
export { type PreviewItem, type SetItemRow, type WantedItem, appendItem, findPreviewItem, listSetItems } from "./records/set-items";
export { type MySubmission, type NewSubmission, type ProgressAfter, type RecordedSubmission, type SubmissionVerdict, findMySubmissionByKey, listAllMySubmissions, listMySubmissions, progressAfter, recordSubmission } from "./records/submissions";
export { type UserRow, createUser, endMySessions, findCredentials, findMyPasswordHash, findUser, updateMyName, updateMyPassword } from "./records/users";
export { type SectionRow, type SectionWritten, MOST_SECTIONS, createSection, listSections, orderSections, removeSection, renameSection } from "./records/sections";
export { type SetContent, type SetWritten, type WantedSet, writeSet } from "./records/write-set";
