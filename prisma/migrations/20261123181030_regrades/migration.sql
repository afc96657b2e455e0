-- CreateEnum
CREATE TYPE "RegradeState" AS ENUM ('PREVIEWING', 'PREVIEWED', 'RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "GradeChangeKind" ADD VALUE 'REGRADE';
ALTER TYPE "GradeChangeKind" ADD VALUE 'UNDO';

-- AlterTable
ALTER TABLE "GradeChange" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "runId" TEXT;

-- CreateTable
CREATE TABLE "RegradeRun" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "fromVersionId" TEXT NOT NULL,
    "toVersionId" TEXT NOT NULL,
    "madeById" TEXT,
    "keepsBetter" BOOLEAN NOT NULL DEFAULT true,
    "reason" TEXT NOT NULL DEFAULT '',
    "state" "RegradeState" NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cursor" TEXT NOT NULL DEFAULT '',
    "leaseUntil" TIMESTAMPTZ(3),
    "leasedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" TEXT,

    CONSTRAINT "RegradeRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegradedProgress" (
    "runId" TEXT NOT NULL,
    "progressId" TEXT NOT NULL,
    "statusBefore" "ProgressStatus" NOT NULL,
    "statusAfter" "ProgressStatus" NOT NULL,
    "attemptsBefore" INTEGER NOT NULL,
    "attemptsAfter" INTEGER NOT NULL,
    "scoreBefore" DOUBLE PRECISION NOT NULL,
    "scoreAfter" DOUBLE PRECISION NOT NULL,
    "solvedBefore" TIMESTAMPTZ(3),
    "solvedAfter" TIMESTAMPTZ(3),
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RegradedProgress_pkey" PRIMARY KEY ("runId","progressId")
);

-- CreateTable
CREATE TABLE "RegradedAnswer" (
    "runId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "progressId" TEXT NOT NULL,
    "verdictBefore" "Verdict" NOT NULL,
    "verdictAfter" "Verdict" NOT NULL,
    "scoreBefore" DOUBLE PRECISION NOT NULL,
    "scoreAfter" DOUBLE PRECISION NOT NULL,
    "byPerson" BOOLEAN NOT NULL DEFAULT false,
    "askedOtherwise" BOOLEAN NOT NULL DEFAULT false,
    "differs" BOOLEAN NOT NULL,
    "replaced" BOOLEAN NOT NULL DEFAULT false,
    "outcomeBefore" JSONB,
    "normalisedBefore" TEXT,
    "countedBefore" BOOLEAN,
    "awaitsBefore" BOOLEAN,

    CONSTRAINT "RegradedAnswer_pkey" PRIMARY KEY ("runId","submissionId")
);

-- CreateIndex
CREATE INDEX "RegradeRun_courseId_createdAt_idx" ON "RegradeRun"("courseId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "RegradeRun_itemId_idx" ON "RegradeRun"("itemId");

-- CreateIndex
CREATE INDEX "RegradeRun_state_idx" ON "RegradeRun"("state");

-- CreateIndex
CREATE INDEX "RegradedProgress_progressId_idx" ON "RegradedProgress"("progressId");

-- CreateIndex
CREATE INDEX "RegradedAnswer_submissionId_idx" ON "RegradedAnswer"("submissionId");

-- CreateIndex
CREATE INDEX "RegradedAnswer_runId_progressId_idx" ON "RegradedAnswer"("runId", "progressId");

-- CreateIndex
CREATE INDEX "GradeChange_runId_idx" ON "GradeChange"("runId");

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RegradeRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "SetItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_fromVersionId_fkey" FOREIGN KEY ("fromVersionId") REFERENCES "ProblemVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_toVersionId_fkey" FOREIGN KEY ("toVersionId") REFERENCES "ProblemVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradedProgress" ADD CONSTRAINT "RegradedProgress_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RegradeRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradedProgress" ADD CONSTRAINT "RegradedProgress_progressId_fkey" FOREIGN KEY ("progressId") REFERENCES "Progress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradedAnswer" ADD CONSTRAINT "RegradedAnswer_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RegradeRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradedAnswer" ADD CONSTRAINT "RegradedAnswer_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
