-- AlterTable
ALTER TABLE "ProblemSet" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;
