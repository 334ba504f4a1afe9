-- AlterTable
ALTER TABLE "event_material" ADD COLUMN     "day" DATE,
ADD COLUMN     "number" TEXT;

-- What stood in the title until now: «Протокол № 3 от 12.09.2026». What is no day of any year stays there.
UPDATE "event_material" AS m
SET "title" = said.parts[1], "number" = said.parts[2], "day" = to_date(said.parts[3], 'DD.MM.YYYY')
FROM (
  SELECT "id", regexp_match("title", '^(.+) № (.{1,40}) от ((?:(?:0[1-9]|1\d|2[0-8])\.(?:0[1-9]|1[0-2])|(?:29|30)\.(?:0[13-9]|1[0-2])|31\.(?:0[13578]|1[02]))\.20\d\d)$') AS parts
  FROM "event_material"
  WHERE "purpose" IN ('minutes', 'result_order')
) AS said
WHERE said."id" = m."id" AND said.parts IS NOT NULL;

-- AlterTable
ALTER TABLE "centre_event" DROP COLUMN "order_document";
