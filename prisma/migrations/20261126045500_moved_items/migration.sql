-- A problem that is worth something else, or has left a set, is counted anew for everybody; one that has come into a set, for everybody
-- who has worked on it, too, whether they had begun that set before or not.
CREATE OR REPLACE FUNCTION "set_item_changed"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE "users" TEXT[]; "of" TEXT;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."points" = OLD."points" AND NEW."setId" = OLD."setId" THEN RETURN NULL; END IF;
  FOREACH "of" IN ARRAY CASE WHEN TG_OP = 'DELETE' OR NEW."setId" = OLD."setId" THEN ARRAY[OLD."setId"] ELSE ARRAY[OLD."setId", NEW."setId"] END LOOP
    SELECT array_agg(d."userId") INTO "users" FROM (
      SELECT "userId" FROM "SetStanding" WHERE "setId" = "of"
      UNION SELECT "userId" FROM "Progress" WHERE TG_OP = 'UPDATE' AND "itemId" = OLD."id" AND "of" <> OLD."setId" AND "status" <> 'NOT_STARTED'
    ) d;
    IF "users" IS NOT NULL THEN PERFORM "settle_standings"(array_fill("of", ARRAY[cardinality("users")]), "users", "of" <> OLD."setId"); END IF;
  END LOOP;
  RETURN NULL;
END $$;
