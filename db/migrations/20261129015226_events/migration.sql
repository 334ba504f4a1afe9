-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('course', 'seminar', 'master_class', 'round_table', 'training', 'webinar', 'conference', 'rmo_meeting', 'methodical_council', 'young_rally', 'semyonov_rally', 'young_week', 'young_association', 'educator_contest', 'pupil_contest', 'olympiad', 'consult_session', 'internship', 'reading_event', 'award_ceremony', 'consultation', 'briefing');

-- CreateEnum
CREATE TYPE "event_level" AS ENUM ('municipal', 'inter_municipal', 'regional', 'national', 'international');

-- CreateEnum
CREATE TYPE "event_mode" AS ENUM ('in_person', 'online', 'hybrid');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('draft', 'announced', 'registration_closed', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "contest_stage" AS ENUM ('school', 'municipal', 'regional', 'national');

-- CreateEnum
CREATE TYPE "event_role" AS ENUM ('participant', 'speaker', 'workshop_leader', 'jury', 'organiser');

-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('registered', 'waiting', 'offered', 'declined', 'lapsed', 'cancelled');

-- CreateEnum
CREATE TYPE "registration_source" AS ENUM ('chat', 'web', 'staff', 'walk_in', 'import');

-- CreateEnum
CREATE TYPE "attendance_source" AS ENUM ('staff', 'personal_code', 'screen_code', 'import');

-- CreateEnum
CREATE TYPE "contest_result" AS ENUM ('participant', 'laureate', 'prize_winner', 'winner');

-- CreateEnum
CREATE TYPE "material_purpose" AS ENUM ('before', 'after', 'minutes', 'result_order');

-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "event_id" INTEGER;

-- AlterTable
ALTER TABLE "stored_file" ALTER COLUMN "run_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "event_series" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "rmo_id" INTEGER,
    "school_year" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "event_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre_event" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "kind" "event_kind" NOT NULL,
    "level" "event_level" NOT NULL DEFAULT 'municipal',
    "mode" "event_mode" NOT NULL DEFAULT 'in_person',
    "area" INTEGER NOT NULL,
    "activity" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "school_year" INTEGER NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "hours" DOUBLE PRECISION,
    "capacity" INTEGER,
    "registration_closes_at" TIMESTAMPTZ(3),
    "audience" TEXT NOT NULL,
    "segment_id" INTEGER,
    "rules" JSONB,
    "series_id" INTEGER,
    "parent_id" INTEGER,
    "stage" "contest_stage",
    "organiser_id" INTEGER,
    "organisation_id" INTEGER,
    "rmo_id" INTEGER,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "event_status" NOT NULL DEFAULT 'draft',
    "announced_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "search_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "check_in_secret" TEXT NOT NULL,
    "order_document" TEXT,
    "feedback_wave_id" INTEGER,

    CONSTRAINT "centre_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_aim" (
    "event_id" INTEGER NOT NULL,
    "survey" TEXT NOT NULL,
    "scale" TEXT NOT NULL,

    CONSTRAINT "event_aim_pkey" PRIMARY KEY ("event_id","survey","scale")
);

-- CreateTable
CREATE TABLE "event_registration" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "event_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER,
    "role" "event_role" NOT NULL DEFAULT 'participant',
    "status" "registration_status" NOT NULL,
    "made_by" "registration_source" NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "offered_until" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "reminders_off" BOOLEAN NOT NULL DEFAULT false,
    "attended_at" TIMESTAMPTZ(3),
    "attended_by" "attendance_source",
    "attended_by_id" INTEGER,
    "result" "contest_result",
    "result_note" TEXT,
    "certificate_number" TEXT,
    "certificate_token" TEXT,
    "certificate_issued_at" TIMESTAMPTZ(3),
    "certificate_revoked_at" TIMESTAMPTZ(3),
    "feedback_asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_check_in" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "registration_id" INTEGER,
    "by" "attendance_source" NOT NULL,
    "account_id" INTEGER,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "refusal" TEXT,

    CONSTRAINT "event_check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_speaker" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "person_id" INTEGER,
    "guest" TEXT,
    "role" "event_role" NOT NULL DEFAULT 'speaker',
    "topic" TEXT,
    "place" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_material" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "purpose" "material_purpose" NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT,
    "file_id" INTEGER,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_snooze" (
    "registration_id" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_snooze_pkey" PRIMARY KEY ("registration_id","stage")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "person_id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_series_rmo_id_school_year_key" ON "event_series"("rmo_id", "school_year");

-- CreateIndex
CREATE UNIQUE INDEX "centre_event_token_key" ON "centre_event"("token");

-- CreateIndex
CREATE UNIQUE INDEX "centre_event_feedback_wave_id_key" ON "centre_event"("feedback_wave_id");

-- CreateIndex
CREATE INDEX "centre_event_starts_at_idx" ON "centre_event"("starts_at");

-- CreateIndex
CREATE INDEX "centre_event_status_starts_at_idx" ON "centre_event"("status", "starts_at");

-- CreateIndex
CREATE INDEX "centre_event_school_year_area_idx" ON "centre_event"("school_year", "area");

-- CreateIndex
CREATE INDEX "centre_event_rmo_id_starts_at_idx" ON "centre_event"("rmo_id", "starts_at");

-- CreateIndex
CREATE INDEX "centre_event_organiser_id_idx" ON "centre_event"("organiser_id");

-- CreateIndex
CREATE INDEX "centre_event_organisation_id_idx" ON "centre_event"("organisation_id");

-- CreateIndex
CREATE INDEX "centre_event_series_id_idx" ON "centre_event"("series_id");

-- CreateIndex
CREATE INDEX "centre_event_parent_id_idx" ON "centre_event"("parent_id");

-- CreateIndex
CREATE INDEX "centre_event_segment_id_idx" ON "centre_event"("segment_id");

-- CreateIndex
CREATE INDEX "event_aim_survey_scale_idx" ON "event_aim"("survey", "scale");

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_token_key" ON "event_registration"("token");

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_certificate_number_key" ON "event_registration"("certificate_number");

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_certificate_token_key" ON "event_registration"("certificate_token");

-- CreateIndex
CREATE INDEX "event_registration_event_id_status_queued_at_idx" ON "event_registration"("event_id", "status", "queued_at");

-- CreateIndex
CREATE INDEX "event_registration_person_id_status_idx" ON "event_registration"("person_id", "status");

-- CreateIndex
CREATE INDEX "event_registration_organisation_id_idx" ON "event_registration"("organisation_id");

-- CreateIndex
CREATE INDEX "event_registration_status_offered_until_idx" ON "event_registration"("status", "offered_until");

-- CreateIndex
CREATE UNIQUE INDEX "event_registration_event_id_person_id_key" ON "event_registration"("event_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_check_in_key_key" ON "event_check_in"("key");

-- CreateIndex
CREATE INDEX "event_check_in_event_id_received_at_idx" ON "event_check_in"("event_id", "received_at");

-- CreateIndex
CREATE INDEX "event_check_in_registration_id_idx" ON "event_check_in"("registration_id");

-- CreateIndex
CREATE INDEX "event_check_in_account_id_idx" ON "event_check_in"("account_id");

-- CreateIndex
CREATE INDEX "event_speaker_event_id_place_idx" ON "event_speaker"("event_id", "place");

-- CreateIndex
CREATE INDEX "event_speaker_person_id_idx" ON "event_speaker"("person_id");

-- CreateIndex
CREATE INDEX "event_material_event_id_purpose_idx" ON "event_material"("event_id", "purpose");

-- CreateIndex
CREATE INDEX "event_material_file_id_idx" ON "event_material"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_key" ON "calendar_feed"("token");

-- CreateIndex
CREATE INDEX "outbox_message_event_id_status_idx" ON "outbox_message"("event_id", "status");

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_rmo_id_fkey" FOREIGN KEY ("rmo_id") REFERENCES "rmo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "event_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "centre_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_rmo_id_fkey" FOREIGN KEY ("rmo_id") REFERENCES "rmo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_feedback_wave_id_fkey" FOREIGN KEY ("feedback_wave_id") REFERENCES "wave"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_aim" ADD CONSTRAINT "event_aim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_attended_by_id_fkey" FOREIGN KEY ("attended_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_check_in" ADD CONSTRAINT "event_check_in_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_check_in" ADD CONSTRAINT "event_check_in_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "event_registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_check_in" ADD CONSTRAINT "event_check_in_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_speaker" ADD CONSTRAINT "event_speaker_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_speaker" ADD CONSTRAINT "event_speaker_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_material" ADD CONSTRAINT "event_material_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_material" ADD CONSTRAINT "event_material_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_snooze" ADD CONSTRAINT "event_snooze_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "event_registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no door may break, whichever way it comes in.
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_ends_after_it_begins" CHECK ("ends_at" > "starts_at");
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_capacity_is_some" CHECK ("capacity" > 0);
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_area_is_one_of_seven" CHECK ("area" BETWEEN 1 AND 7);
ALTER TABLE "event_speaker" ADD CONSTRAINT "event_speaker_is_somebody" CHECK (("person_id" IS NULL) <> ("guest" IS NULL));
ALTER TABLE "event_material" ADD CONSTRAINT "event_material_is_one_thing" CHECK ("file_id" IS NULL OR "link" IS NULL);

-- Titles sort as they are read, ё beside е.
ALTER TABLE "centre_event" ALTER COLUMN "title" TYPE TEXT COLLATE "und-x-icu";
