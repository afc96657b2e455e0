-- CreateEnum
CREATE TYPE "GroupingState" AS ENUM ('WAITING', 'WORKING', 'DONE');

-- DropIndex
DROP INDEX "Submission_itemId_idx";

-- AlterTable
ALTER TABLE "ProblemSet" ADD COLUMN     "gradeCategoryId" TEXT;

-- CreateTable
CREATE TABLE "SetStanding" (
    "setId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "shares" DOUBLE PRECISION NOT NULL,
    "begun" INTEGER NOT NULL,
    "solved" INTEGER NOT NULL,
    "finished" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "lastSubmittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetStanding_pkey" PRIMARY KEY ("setId","userId")
);

-- CreateTable
CREATE TABLE "AnswerGrouping" (
    "courseId" TEXT NOT NULL,
    "problemId" TEXT NOT NULL,
    "state" "GroupingState" NOT NULL DEFAULT 'WAITING',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "variants" JSONB NOT NULL DEFAULT '[]',
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "leaseUntil" TIMESTAMPTZ(3),
    "leasedBy" TEXT,

    CONSTRAINT "AnswerGrouping_pkey" PRIMARY KEY ("courseId","problemId")
);

-- CreateTable
CREATE TABLE "AnswerGroup" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "problemId" TEXT NOT NULL,
    "sign" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "students" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,
    "variants" INTEGER NOT NULL,
    "feedback" TEXT NOT NULL DEFAULT '',
    "feedbackBy" TEXT NOT NULL DEFAULT '',
    "feedbackAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerGroupMember" (
    "submissionId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "AnswerGroupMember_pkey" PRIMARY KEY ("submissionId")
);

-- CreateTable
CREATE TABLE "GroupAcceptance" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reason" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "GroupAcceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudentNote" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "authorId" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StudentNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeCategory" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "dropLowest" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL,

    CONSTRAINT "GradeCategory_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SetStanding_courseId_userId_idx" ON "SetStanding"("courseId", "userId");

-- CreateIndex
CREATE INDEX "AnswerGrouping_state_idx" ON "AnswerGrouping"("state");

-- CreateIndex
CREATE INDEX "AnswerGroup_courseId_problemId_students_idx" ON "AnswerGroup"("courseId", "problemId", "students" DESC);

-- CreateIndex
CREATE INDEX "AnswerGroupMember_groupId_idx" ON "AnswerGroupMember"("groupId");

-- CreateIndex
CREATE INDEX "GroupAcceptance_groupId_idx" ON "GroupAcceptance"("groupId");

-- CreateIndex
CREATE INDEX "StudentNote_courseId_studentId_createdAt_idx" ON "StudentNote"("courseId", "studentId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "GradeCategory_courseId_position_idx" ON "GradeCategory"("courseId", "position");

-- CreateIndex
CREATE INDEX "Progress_courseId_lastSubmittedAt_idx" ON "Progress"("courseId", "lastSubmittedAt");

-- CreateIndex
CREATE INDEX "Progress_itemId_userId_status_score_attemptsUsed_idx" ON "Progress"("itemId", "userId", "status", "score", "attemptsUsed");

-- CreateIndex
CREATE INDEX "Submission_itemId_progressId_createdAt_verdict_counted_scor_idx" ON "Submission"("itemId", "progressId", "createdAt", "verdict", "counted", "score");

-- AddForeignKey
ALTER TABLE "ProblemSet" ADD CONSTRAINT "ProblemSet_gradeCategoryId_fkey" FOREIGN KEY ("gradeCategoryId") REFERENCES "GradeCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetStanding" ADD CONSTRAINT "SetStanding_setId_fkey" FOREIGN KEY ("setId") REFERENCES "ProblemSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetStanding" ADD CONSTRAINT "SetStanding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetStanding" ADD CONSTRAINT "SetStanding_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerGrouping" ADD CONSTRAINT "AnswerGrouping_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerGrouping" ADD CONSTRAINT "AnswerGrouping_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Problem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerGroup" ADD CONSTRAINT "AnswerGroup_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerGroup" ADD CONSTRAINT "AnswerGroup_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Problem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerGroupMember" ADD CONSTRAINT "AnswerGroupMember_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerGroupMember" ADD CONSTRAINT "AnswerGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "AnswerGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupAcceptance" ADD CONSTRAINT "GroupAcceptance_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "AnswerGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudentNote" ADD CONSTRAINT "StudentNote_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudentNote" ADD CONSTRAINT "StudentNote_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudentNote" ADD CONSTRAINT "StudentNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeCategory" ADD CONSTRAINT "GradeCategory_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What one student's work on the problems of one set sums up to. The row is made and locked before it is counted, so that of
-- two answers at the same time the later one counts both.
CREATE FUNCTION "settle_standings"("sets" TEXT[], "users" TEXT[], "may_make" BOOLEAN) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  IF "may_make" THEN
    INSERT INTO "SetStanding" ("setId", "userId", "courseId", "points", "shares", "begun", "solved", "finished", "attempts")
    SELECT p.s, p.u, z."courseId", 0, 0, 0, 0, 0, 0
    FROM unnest("sets", "users") p(s, u) JOIN "ProblemSet" z ON z."id" = p.s
    ORDER BY p.s, p.u
    ON CONFLICT DO NOTHING;
  END IF;
  PERFORM 1 FROM "SetStanding" t JOIN unnest("sets", "users") p(s, u) ON t."setId" = p.s AND t."userId" = p.u
  ORDER BY t."setId", t."userId" FOR UPDATE OF t;
  UPDATE "SetStanding" t SET "points" = c."points", "shares" = c."shares", "begun" = c."begun", "solved" = c."solved",
         "finished" = c."finished", "attempts" = c."attempts", "lastSubmittedAt" = c."last"
  FROM (
    SELECT p.s, p.u, coalesce(sum(g."score" * i."points"), 0) AS "points", coalesce(sum(g."score"), 0) AS "shares",
           count(g."id") FILTER (WHERE g."status" <> 'NOT_STARTED') AS "begun",
           count(g."id") FILTER (WHERE g."status" = 'SOLVED') AS "solved",
           count(g."id") FILTER (WHERE g."status" IN ('SOLVED', 'OUT_OF_ATTEMPTS')) AS "finished",
           coalesce(sum(g."attemptsUsed"), 0) AS "attempts", max(g."lastSubmittedAt") AS "last"
    FROM unnest("sets", "users") p(s, u)
    LEFT JOIN "SetItem" i ON i."setId" = p.s
    LEFT JOIN "Progress" g ON g."itemId" = i."id" AND g."userId" = p.u
    GROUP BY p.s, p.u
  ) c
  WHERE t."setId" = c.s AND t."userId" = c.u;
END $$;

CREATE FUNCTION "progress_made"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE "sets" TEXT[]; "users" TEXT[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- A draft that was kept changes no standing.
    SELECT array_agg(d."setId"), array_agg(d."userId") INTO "sets", "users" FROM (
      SELECT DISTINCT i."setId", n."userId" FROM "after" n JOIN "before" o ON o."id" = n."id" JOIN "SetItem" i ON i."id" = n."itemId"
      WHERE (n."status", n."score", n."attemptsUsed", n."lastSubmittedAt") IS DISTINCT FROM (o."status", o."score", o."attemptsUsed", o."lastSubmittedAt")
    ) d;
  ELSIF TG_OP = 'INSERT' THEN
    SELECT array_agg(d."setId"), array_agg(d."userId") INTO "sets", "users" FROM (
      SELECT DISTINCT i."setId", n."userId" FROM "after" n JOIN "SetItem" i ON i."id" = n."itemId" WHERE n."status" <> 'NOT_STARTED'
    ) d;
  ELSE
    SELECT array_agg(d."setId"), array_agg(d."userId") INTO "sets", "users" FROM (
      SELECT DISTINCT i."setId", o."userId" FROM "before" o JOIN "SetItem" i ON i."id" = o."itemId"
    ) d;
  END IF;
  IF "sets" IS NOT NULL THEN PERFORM "settle_standings"("sets", "users", TG_OP <> 'DELETE'); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "standing_after_insert" AFTER INSERT ON "Progress" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "progress_made"();
CREATE TRIGGER "standing_after_update" AFTER UPDATE ON "Progress" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "progress_made"();
CREATE TRIGGER "standing_after_delete" AFTER DELETE ON "Progress" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "progress_made"();

-- A problem that is worth something else, or has left a set, is counted anew for everybody.
CREATE FUNCTION "set_item_changed"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE "users" TEXT[]; "of" TEXT;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."points" = OLD."points" AND NEW."setId" = OLD."setId" THEN RETURN NULL; END IF;
  FOREACH "of" IN ARRAY CASE WHEN TG_OP = 'DELETE' OR NEW."setId" = OLD."setId" THEN ARRAY[OLD."setId"] ELSE ARRAY[OLD."setId", NEW."setId"] END LOOP
    SELECT array_agg("userId") INTO "users" FROM "SetStanding" WHERE "setId" = "of";
    IF "users" IS NOT NULL THEN PERFORM "settle_standings"(array_fill("of", ARRAY[cardinality("users")]), "users", FALSE); END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER "standing_after_item" AFTER UPDATE OR DELETE ON "SetItem" FOR EACH ROW EXECUTE FUNCTION "set_item_changed"();

-- The work that is there.
DO $$
DECLARE "sets" TEXT[]; "users" TEXT[];
BEGIN
  SELECT array_agg(d."setId"), array_agg(d."userId") INTO "sets", "users" FROM (
    SELECT DISTINCT i."setId", g."userId" FROM "Progress" g JOIN "SetItem" i ON i."id" = g."itemId" WHERE g."status" <> 'NOT_STARTED'
  ) d;
  IF "sets" IS NOT NULL THEN PERFORM "settle_standings"("sets", "users", TRUE); END IF;
END $$;
