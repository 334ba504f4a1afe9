-- Names sort as a Russian reader expects, whatever the collation of the database: Ежов, Ёлкин, Яшин.
-- On the column and not in each query, because Prisma's ORDER BY cannot name a collation.
ALTER TABLE "person"
  ALTER COLUMN "last_name" TYPE TEXT COLLATE "und-x-icu",
  ALTER COLUMN "first_name" TYPE TEXT COLLATE "und-x-icu",
  ALTER COLUMN "middle_name" TYPE TEXT COLLATE "und-x-icu";

ALTER TABLE "organisation"
  ALTER COLUMN "short_name" TYPE TEXT COLLATE "und-x-icu",
  ALTER COLUMN "full_name" TYPE TEXT COLLATE "und-x-icu",
  ALTER COLUMN "settlement" TYPE TEXT COLLATE "und-x-icu";

ALTER TABLE "position" ALTER COLUMN "title" TYPE TEXT COLLATE "und-x-icu";
