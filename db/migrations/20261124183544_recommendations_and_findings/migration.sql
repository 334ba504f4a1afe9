-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('yes', 'partly', 'no');

-- CreateEnum
CREATE TYPE "talk_status" AS ENUM ('waiting', 'taken', 'done', 'withdrawn');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "recommendation_addressee" ADD VALUE 'organisation';
ALTER TYPE "recommendation_addressee" ADD VALUE 'rmo';

-- AlterEnum
ALTER TYPE "recommendation_status" ADD VALUE 'accepted';

-- AlterTable
ALTER TABLE "recommendation" ADD COLUMN     "applied" "outcome",
ADD COLUMN     "applied_at" TIMESTAMPTZ(3),
ADD COLUMN     "applied_note" TEXT,
ADD COLUMN     "created_by_id" INTEGER,
ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decline_reason" TEXT,
ADD COLUMN     "effect" "outcome",
ADD COLUMN     "effect_at" TIMESTAMPTZ(3),
ADD COLUMN     "effect_by_id" INTEGER,
ADD COLUMN     "effect_change" JSONB,
ADD COLUMN     "effect_note" TEXT,
ADD COLUMN     "finding_id" INTEGER,
ADD COLUMN     "follow_up_at" TIMESTAMPTZ(3),
ADD COLUMN     "organisation_id" INTEGER,
ADD COLUMN     "rmo_id" INTEGER,
ADD COLUMN     "wave_id" INTEGER,
ALTER COLUMN "person_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "wave" ADD COLUMN     "found_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "finding" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "wave_id" INTEGER NOT NULL,
    "organisation_id" INTEGER,
    "rmo_id" INTEGER,
    "trigger" TEXT NOT NULL,
    "addressee" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "n" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3),
    "dismissed_by_id" INTEGER,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk_request" (
    "id" UUID NOT NULL,
    "person_id" INTEGER NOT NULL,
    "asked_on" DATE NOT NULL,
    "status" "talk_status" NOT NULL DEFAULT 'waiting',
    "taken_by_id" INTEGER,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "talk_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "finding_key_key" ON "finding"("key");

-- CreateIndex
CREATE INDEX "finding_wave_id_idx" ON "finding"("wave_id");

-- CreateIndex
CREATE INDEX "talk_request_person_id_idx" ON "talk_request"("person_id");

-- CreateIndex
CREATE INDEX "talk_request_status_asked_on_idx" ON "talk_request"("status", "asked_on");

-- CreateIndex
CREATE INDEX "recommendation_organisation_id_status_idx" ON "recommendation"("organisation_id", "status");

-- CreateIndex
CREATE INDEX "recommendation_rmo_id_status_idx" ON "recommendation"("rmo_id", "status");

-- CreateIndex
CREATE INDEX "recommendation_wave_id_idx" ON "recommendation"("wave_id");

-- CreateIndex
CREATE INDEX "recommendation_finding_id_idx" ON "recommendation"("finding_id");

-- CreateIndex
CREATE INDEX "recommendation_taken_by_id_status_idx" ON "recommendation"("taken_by_id", "status");

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_rmo_id_fkey" FOREIGN KEY ("rmo_id") REFERENCES "rmo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_effect_by_id_fkey" FOREIGN KEY ("effect_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_rmo_id_fkey" FOREIGN KEY ("rmo_id") REFERENCES "rmo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_dismissed_by_id_fkey" FOREIGN KEY ("dismissed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk_request" ADD CONSTRAINT "talk_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk_request" ADD CONSTRAINT "talk_request_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- For one, or for nobody in particular: what an organisation or an association reads never names a person, and only
-- what names a person may rest on that person's answers.
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_addressed_to_one" CHECK (num_nonnulls("person_id", "organisation_id", "rmo_id") <= 1);
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_of_own_response" CHECK ("response_id" IS NULL OR "person_id" IS NOT NULL);

-- A mark without a day is none.
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_effect_dated" CHECK (("effect" IS NULL) = ("effect_at" IS NULL));
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_applied_dated" CHECK (("applied" IS NULL) = ("applied_at" IS NULL));

-- One wish to talk at a time.
CREATE UNIQUE INDEX "talk_request_open_key" ON "talk_request"("person_id") WHERE "status" IN ('waiting', 'taken');

-- Those that there are rest on the waves of their answers.
UPDATE "recommendation" SET "wave_id" = "response"."wave_id" FROM "response" WHERE "response"."id" = "recommendation"."response_id";
