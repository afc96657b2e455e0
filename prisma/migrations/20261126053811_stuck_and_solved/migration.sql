-- DropIndex
DROP INDEX "Progress_courseId_lastSubmittedAt_idx";

-- DropIndex
DROP INDEX "Progress_itemId_userId_status_score_attemptsUsed_idx";

-- CreateIndex
CREATE INDEX "Progress_stuck_idx" ON "Progress"("courseId", "lastSubmittedAt") WHERE ((status = 'OUT_OF_ATTEMPTS'::"ProgressStatus") AND (score < (1)::double precision)) OR ((status = 'IN_PROGRESS'::"ProgressStatus") AND ("attemptsUsed" >= 3));

-- CreateIndex
CREATE INDEX "Progress_itemId_userId_status_score_attemptsUsed_solvedAt_idx" ON "Progress"("itemId", "userId", "status", "score", "attemptsUsed", "solvedAt");
