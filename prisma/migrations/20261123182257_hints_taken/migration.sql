-- AlterTable
ALTER TABLE "Progress" ADD COLUMN     "hintsShown" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "hintCost" DOUBLE PRECISION NOT NULL DEFAULT 0;
