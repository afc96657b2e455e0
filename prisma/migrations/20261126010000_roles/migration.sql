-- AlterEnum
-- A value that was added can be used after the transaction that added it: the next migration does.
ALTER TYPE "Role" ADD VALUE 'FORMER' BEFORE 'STUDENT';
ALTER TYPE "Role" ADD VALUE 'ASSISTANT' BEFORE 'INSTRUCTOR';
ALTER TYPE "Role" ADD VALUE 'OWNER' AFTER 'INSTRUCTOR';
