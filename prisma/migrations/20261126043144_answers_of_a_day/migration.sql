-- DropIndex
DROP INDEX "Submission_courseId_createdAt_idx";

-- CreateIndex
CREATE INDEX "Submission_courseId_createdAt_userId_idx" ON "Submission"("courseId", "createdAt" DESC, "userId");
