-- CreateEnum
CREATE TYPE "FeedbackPolicy" AS ENUM ('PRACTICE', 'EXAM');

-- AlterTable
ALTER TABLE "ProblemSet" ADD COLUMN     "feedback" "FeedbackPolicy" NOT NULL DEFAULT 'PRACTICE';
