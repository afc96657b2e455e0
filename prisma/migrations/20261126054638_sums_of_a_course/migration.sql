-- DropIndex
DROP INDEX "SetStanding_courseId_userId_idx";

-- CreateIndex
CREATE INDEX "SetStanding_courseId_idx" ON "SetStanding"("courseId");

-- CreateIndex
CREATE INDEX "SetStanding_userId_idx" ON "SetStanding"("userId");
