-- AlterTable
ALTER TABLE "ProblemVersion" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';
