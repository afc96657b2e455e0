-- CreateEnum
CREATE TYPE "PracticeStatus" AS ENUM ('OPEN', 'SOLVED', 'SHOWN', 'PASSED');

-- CreateTable
CREATE TABLE "PracticeTask" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "openLane" TEXT,
    "skill" TEXT NOT NULL,
    "concept" TEXT NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "review" BOOLEAN NOT NULL DEFAULT false,
    "seed" INTEGER NOT NULL,
    "source" JSONB NOT NULL,
    "status" "PracticeStatus" NOT NULL DEFAULT 'OPEN',
    "triesUsed" INTEGER NOT NULL DEFAULT 0,
    "hintsShown" INTEGER NOT NULL DEFAULT 0,
    "draft" JSONB,
    "draftSavedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PracticeTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeAnswer" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "clientKey" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "normalised" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "outcome" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PracticeAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConceptAbility" (
    "courseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "concept" TEXT NOT NULL,
    "rating" DOUBLE PRECISION NOT NULL,
    "deviation" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConceptAbility_pkey" PRIMARY KEY ("courseId","userId","concept")
);

-- CreateTable
CREATE TABLE "SkillRecord" (
    "courseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "finished" INTEGER NOT NULL DEFAULT 0,
    "unaided" INTEGER NOT NULL DEFAULT 0,
    "learntAt" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3),
    "stability" DOUBLE PRECISION,
    "hardness" DOUBLE PRECISION,
    "reviews" INTEGER,
    "lapses" INTEGER,
    "reviewedAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),

    CONSTRAINT "SkillRecord_pkey" PRIMARY KEY ("courseId","userId","skill")
);

-- CreateIndex
CREATE INDEX "PracticeTask_courseId_userId_openedAt_idx" ON "PracticeTask"("courseId", "userId", "openedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "PracticeTask_courseId_userId_openLane_key" ON "PracticeTask"("courseId", "userId", "openLane");

-- CreateIndex
CREATE INDEX "PracticeAnswer_courseId_userId_createdAt_idx" ON "PracticeAnswer"("courseId", "userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeAnswer_taskId_clientKey_key" ON "PracticeAnswer"("taskId", "clientKey");

-- AddForeignKey
ALTER TABLE "PracticeTask" ADD CONSTRAINT "PracticeTask_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeTask" ADD CONSTRAINT "PracticeTask_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAnswer" ADD CONSTRAINT "PracticeAnswer_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "PracticeTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAnswer" ADD CONSTRAINT "PracticeAnswer_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAnswer" ADD CONSTRAINT "PracticeAnswer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptAbility" ADD CONSTRAINT "ConceptAbility_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptAbility" ADD CONSTRAINT "ConceptAbility_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRecord" ADD CONSTRAINT "SkillRecord_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRecord" ADD CONSTRAINT "SkillRecord_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
