-- Whoever has been an instructor of a course for longest has made it, and becomes its owner.
UPDATE "Membership" SET "role" = 'OWNER'
FROM (
  SELECT DISTINCT ON ("courseId") "courseId", "userId" FROM "Membership" WHERE "role" = 'INSTRUCTOR' ORDER BY "courseId", "joinedAt", "userId"
) first
WHERE "Membership"."courseId" = first."courseId" AND "Membership"."userId" = first."userId";
