-- DropIndex
DROP INDEX "Submission_courseId_awaitsReview_createdAt_idx";

-- CreateIndex
CREATE INDEX "Submission_awaits_review_idx" ON "Submission"("courseId", "createdAt") WHERE ("awaitsReview" = true);

-- CreateIndex
CREATE INDEX "Submission_courseId_reviewedAt_idx" ON "Submission"("courseId", "reviewedAt" DESC) WHERE ("reviewedAt" IS NOT NULL);
