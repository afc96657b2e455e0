-- AlterEnum
ALTER TYPE "FeedbackPolicy" ADD VALUE 'AFTER_DUE';

-- AlterEnum
ALTER TYPE "GradeChangeKind" ADD VALUE 'DATES';

-- AlterTable
ALTER TABLE "ProblemSet" ADD COLUMN     "closesAt" TIMESTAMPTZ(3),
ADD COLUMN     "graceHours" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "hints" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "latePerDay" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "maxAttempts" INTEGER,
ADD COLUMN     "timeLimit" INTEGER;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "lateCost" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "SetPrerequisite" (
    "setId" TEXT NOT NULL,
    "requiresId" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,

    CONSTRAINT "SetPrerequisite_pkey" PRIMARY KEY ("setId","requiresId")
);

-- CreateTable
CREATE TABLE "SetExtension" (
    "setId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "grantedById" TEXT,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SetExtension_pkey" PRIMARY KEY ("setId","userId")
);

-- CreateTable
CREATE TABLE "SetSitting" (
    "setId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SetSitting_pkey" PRIMARY KEY ("setId","userId")
);

-- CreateIndex
CREATE INDEX "SetPrerequisite_requiresId_idx" ON "SetPrerequisite"("requiresId");

-- CreateIndex
CREATE INDEX "SetExtension_courseId_userId_idx" ON "SetExtension"("courseId", "userId");

-- CreateIndex
CREATE INDEX "SetSitting_courseId_userId_idx" ON "SetSitting"("courseId", "userId");

-- AddForeignKey
ALTER TABLE "SetPrerequisite" ADD CONSTRAINT "SetPrerequisite_setId_fkey" FOREIGN KEY ("setId") REFERENCES "ProblemSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetPrerequisite" ADD CONSTRAINT "SetPrerequisite_requiresId_fkey" FOREIGN KEY ("requiresId") REFERENCES "ProblemSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetExtension" ADD CONSTRAINT "SetExtension_setId_fkey" FOREIGN KEY ("setId") REFERENCES "ProblemSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetExtension" ADD CONSTRAINT "SetExtension_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetExtension" ADD CONSTRAINT "SetExtension_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetExtension" ADD CONSTRAINT "SetExtension_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetSitting" ADD CONSTRAINT "SetSitting_setId_fkey" FOREIGN KEY ("setId") REFERENCES "ProblemSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetSitting" ADD CONSTRAINT "SetSitting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetSitting" ADD CONSTRAINT "SetSitting_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;
