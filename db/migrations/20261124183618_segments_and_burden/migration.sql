-- AlterEnum
ALTER TYPE "wave_status" ADD VALUE 'cancelled';

-- AlterTable
ALTER TABLE "respondent" ADD COLUMN     "minutes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "wave" ADD COLUMN     "extensions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "opening" TEXT,
ADD COLUMN     "opening_at" TIMESTAMPTZ(3),
ADD COLUMN     "rules" JSONB,
ADD COLUMN     "segment_id" INTEGER,
ADD COLUMN     "spares_burdened" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "segment" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "search_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "segment_name_key" ON "segment"("name");

-- CreateIndex
CREATE INDEX "wave_segment_id_idx" ON "wave"("segment_id");

-- CreateIndex
CREATE INDEX "wave_opened_at_idx" ON "wave"("opened_at");

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whom waves have asked so far took as long as their questionnaire says.
UPDATE "respondent" SET "minutes" = coalesce(("version"."definition" ->> 'minutes')::int, 0)
FROM "wave" JOIN "survey_version" AS "version" ON "version"."id" = "wave"."version_id"
WHERE "wave"."id" = "respondent"."wave_id";

ALTER TABLE "respondent" ADD CONSTRAINT "respondent_minutes_check" CHECK ("minutes" >= 0);
ALTER TABLE "segment" ADD CONSTRAINT "segment_name_check" CHECK (trim("name") <> '');
