-- CreateEnum
CREATE TYPE "GradeChangeKind" AS ENUM ('REVIEW', 'OVERRIDE');

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "awaitsReview" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reviewComment" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reviewScore" DOUBLE PRECISION,
ADD COLUMN     "reviewedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "GradeChange" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "madeById" TEXT,
    "kind" "GradeChangeKind" NOT NULL,
    "scoreBefore" DOUBLE PRECISION NOT NULL,
    "scoreAfter" DOUBLE PRECISION NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GradeChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GradeChange_courseId_createdAt_idx" ON "GradeChange"("courseId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "GradeChange_submissionId_idx" ON "GradeChange"("submissionId");

-- CreateIndex
CREATE INDEX "Submission_courseId_awaitsReview_createdAt_idx" ON "Submission"("courseId", "awaitsReview", "createdAt");

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Answers from before: what could not be decided waits for a person.
UPDATE "Submission" SET "awaitsReview" = true
WHERE "verdict" = 'UNDECIDED' OR "outcome"->'parts' @> '[{"verdict": "undecided"}]'::jsonb;
