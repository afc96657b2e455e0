-- CreateTable
CREATE TABLE "ExtensionGrant" (
    "id" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "own" BOOLEAN NOT NULL DEFAULT false,
    "sectionName" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "grantedById" TEXT,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExtensionGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExtensionGrantee" (
    "grantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "ExtensionGrantee_pkey" PRIMARY KEY ("grantId","userId")
);

-- CreateIndex
CREATE INDEX "ExtensionGrant_setId_grantedAt_idx" ON "ExtensionGrant"("setId", "grantedAt");

-- CreateIndex
CREATE INDEX "ExtensionGrant_courseId_idx" ON "ExtensionGrant"("courseId");

-- CreateIndex
CREATE INDEX "ExtensionGrantee_userId_idx" ON "ExtensionGrantee"("userId");

-- AddForeignKey
ALTER TABLE "ExtensionGrant" ADD CONSTRAINT "ExtensionGrant_setId_fkey" FOREIGN KEY ("setId") REFERENCES "ProblemSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtensionGrant" ADD CONSTRAINT "ExtensionGrant_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtensionGrant" ADD CONSTRAINT "ExtensionGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtensionGrantee" ADD CONSTRAINT "ExtensionGrantee_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "ExtensionGrant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtensionGrantee" ADD CONSTRAINT "ExtensionGrantee_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was granted so far is each student's own.
INSERT INTO "ExtensionGrant" ("id", "setId", "courseId", "own", "dueAt", "closesAt", "extraAttempts", "extraMinutes", "reason", "grantedById", "grantedAt")
SELECT "setId" || ':' || "userId", "setId", "courseId", true, "dueAt", "closesAt", "extraAttempts", "extraMinutes", "reason", "grantedById", "grantedAt" FROM "SetExtension";

INSERT INTO "ExtensionGrantee" ("grantId", "userId")
SELECT "setId" || ':' || "userId", "userId" FROM "SetExtension";
