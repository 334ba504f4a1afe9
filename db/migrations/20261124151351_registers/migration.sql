-- CreateEnum
CREATE TYPE "flag_kind" AS ENUM ('low_results', 'internship_site');

-- CreateEnum
CREATE TYPE "provider_type" AS ENUM ('regional_institute', 'university', 'college', 'private', 'other');

-- CreateEnum
CREATE TYPE "program_kind" AS ENUM ('professional_development', 'retraining', 'internship');

-- CreateEnum
CREATE TYPE "study_form" AS ENUM ('in_person', 'distance', 'blended');

-- CreateEnum
CREATE TYPE "funding" AS ENUM ('budget', 'organisation', 'personal', 'unknown');

-- CreateEnum
CREATE TYPE "course_source" AS ENUM ('request', 'self', 'imported');

-- CreateEnum
CREATE TYPE "topic_area" AS ENUM ('subject', 'method', 'psychology', 'communication', 'digital', 'regulations', 'management', 'special_needs', 'exams', 'gifted', 'upbringing', 'library');

-- CreateEnum
CREATE TYPE "request_reason" AS ENUM ('deficit', 'attestation', 'new_post', 'three_years', 'organisation', 'interest');

-- CreateEnum
CREATE TYPE "training_request_status" AS ENUM ('draft', 'confirmed', 'planned', 'referred', 'completed', 'declined');

-- CreateEnum
CREATE TYPE "priority_band" AS ENUM ('first', 'planned', 'reserve');

-- CreateEnum
CREATE TYPE "vacancy_reason" AS ENUM ('dismissal', 'retirement', 'leave', 'new_classes', 'other');

-- CreateEnum
CREATE TYPE "vacancy_coverage" AS ENUM ('combined', 'part_timer', 'not_taught');

-- CreateTable
CREATE TABLE "organisation_flag" (
    "id" SERIAL NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "kind" "flag_kind" NOT NULL,
    "school_year" INTEGER NOT NULL,
    "order_document" TEXT,
    "theme" TEXT,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "organisation_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rmo" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "organisation_types" "organisation_type"[] DEFAULT ARRAY[]::"organisation_type"[],
    "subjects" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "class_teachers" BOOLEAN NOT NULL DEFAULT false,
    "leader_id" INTEGER,
    "in_indicator" BOOLEAN NOT NULL DEFAULT true,
    "active_from" DATE NOT NULL,
    "active_to" DATE,
    "search_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "rmo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rmo_position" (
    "rmo_id" INTEGER NOT NULL,
    "position_id" INTEGER NOT NULL,

    CONSTRAINT "rmo_position_pkey" PRIMARY KEY ("rmo_id","position_id")
);

-- CreateTable
CREATE TABLE "rmo_member" (
    "id" SERIAL NOT NULL,
    "rmo_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "rmo_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tutor_community" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "tutor_community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tutor" (
    "id" SERIAL NOT NULL,
    "community_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "appointment_document" TEXT,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "tutor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "type" "provider_type" NOT NULL,
    "licence_note" TEXT,
    "search_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "provider_id" INTEGER NOT NULL,
    "kind" "program_kind" NOT NULL,
    "hours" INTEGER NOT NULL,
    "form" "study_form" NOT NULL,
    "search_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_record" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "program_id" INTEGER NOT NULL,
    "hours" INTEGER NOT NULL,
    "started_on" DATE,
    "finished_on" DATE,
    "document_number" TEXT,
    "document_date" DATE,
    "funding" "funding" NOT NULL DEFAULT 'unknown',
    "source" "course_source" NOT NULL DEFAULT 'self',
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" INTEGER,

    CONSTRAINT "course_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_request" (
    "id" SERIAL NOT NULL,
    "year" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "area" "topic_area" NOT NULL,
    "topic" TEXT,
    "reason" "request_reason" NOT NULL,
    "kind" "program_kind" NOT NULL,
    "form" "study_form" NOT NULL,
    "months" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "funding" "funding" NOT NULL,
    "last_course" TEXT,
    "status" "training_request_status" NOT NULL DEFAULT 'draft',
    "priority" INTEGER,
    "band" "priority_band",
    "score" INTEGER,
    "order_document" TEXT,
    "course_id" INTEGER,
    "decline_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_report" (
    "id" SERIAL NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "period" DATE NOT NULL,
    "no_vacancies" BOOLEAN NOT NULL,
    "vacancy_count" INTEGER NOT NULL DEFAULT 0,
    "fte_total" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "retiring" INTEGER,
    "targeted_wanted" INTEGER,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by_id" INTEGER,

    CONSTRAINT "vacancy_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy" (
    "id" SERIAL NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "position_id" INTEGER NOT NULL,
    "subject" TEXT,
    "fte" DOUBLE PRECISION NOT NULL,
    "hours" DOUBLE PRECISION,
    "since" DATE NOT NULL,
    "reason" "vacancy_reason" NOT NULL,
    "coverage" "vacancy_coverage" NOT NULL,
    "housing" BOOLEAN NOT NULL DEFAULT false,
    "suits_young" BOOLEAN NOT NULL DEFAULT false,
    "planned_fill_on" DATE,
    "opened_by_id" INTEGER NOT NULL,
    "seen_by_id" INTEGER NOT NULL,
    "closed_on" DATE,
    "closed_by_id" INTEGER,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "organisation_flag_school_year_kind_idx" ON "organisation_flag"("school_year", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_flag_organisation_id_kind_school_year_key" ON "organisation_flag"("organisation_id", "kind", "school_year");

-- CreateIndex
CREATE UNIQUE INDEX "rmo_code_key" ON "rmo"("code");

-- CreateIndex
CREATE INDEX "rmo_name_idx" ON "rmo"("name");

-- CreateIndex
CREATE INDEX "rmo_leader_id_idx" ON "rmo"("leader_id");

-- CreateIndex
CREATE INDEX "rmo_position_position_id_idx" ON "rmo_position"("position_id");

-- CreateIndex
CREATE INDEX "rmo_member_person_id_idx" ON "rmo_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "rmo_member_rmo_id_person_id_active_from_key" ON "rmo_member"("rmo_id", "person_id", "active_from");

-- CreateIndex
CREATE UNIQUE INDEX "tutor_community_subject_key" ON "tutor_community"("subject");

-- CreateIndex
CREATE INDEX "tutor_person_id_idx" ON "tutor"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutor_community_id_person_id_active_from_key" ON "tutor"("community_id", "person_id", "active_from");

-- CreateIndex
CREATE UNIQUE INDEX "provider_name_key" ON "provider"("name");

-- CreateIndex
CREATE INDEX "program_title_idx" ON "program"("title");

-- CreateIndex
CREATE UNIQUE INDEX "program_provider_id_title_hours_key" ON "program"("provider_id", "title", "hours");

-- CreateIndex
CREATE INDEX "course_record_person_id_document_date_idx" ON "course_record"("person_id", "document_date");

-- CreateIndex
CREATE INDEX "course_record_program_id_idx" ON "course_record"("program_id");

-- CreateIndex
CREATE INDEX "course_record_document_date_idx" ON "course_record"("document_date");

-- CreateIndex
CREATE UNIQUE INDEX "training_request_course_id_key" ON "training_request"("course_id");

-- CreateIndex
CREATE INDEX "training_request_status_year_idx" ON "training_request"("status", "year");

-- CreateIndex
CREATE INDEX "training_request_organisation_id_status_idx" ON "training_request"("organisation_id", "status");

-- CreateIndex
CREATE INDEX "training_request_person_id_idx" ON "training_request"("person_id");

-- CreateIndex
CREATE INDEX "vacancy_report_period_idx" ON "vacancy_report"("period");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_report_organisation_id_period_key" ON "vacancy_report"("organisation_id", "period");

-- CreateIndex
CREATE INDEX "vacancy_organisation_id_closed_on_idx" ON "vacancy"("organisation_id", "closed_on");

-- CreateIndex
CREATE INDEX "vacancy_position_id_idx" ON "vacancy"("position_id");

-- CreateIndex
CREATE INDEX "vacancy_opened_by_id_idx" ON "vacancy"("opened_by_id");

-- CreateIndex
CREATE INDEX "vacancy_seen_by_id_idx" ON "vacancy"("seen_by_id");

-- CreateIndex
CREATE INDEX "vacancy_closed_by_id_idx" ON "vacancy"("closed_by_id");

-- AddForeignKey
ALTER TABLE "organisation_flag" ADD CONSTRAINT "organisation_flag_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rmo" ADD CONSTRAINT "rmo_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rmo_position" ADD CONSTRAINT "rmo_position_rmo_id_fkey" FOREIGN KEY ("rmo_id") REFERENCES "rmo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rmo_position" ADD CONSTRAINT "rmo_position_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rmo_member" ADD CONSTRAINT "rmo_member_rmo_id_fkey" FOREIGN KEY ("rmo_id") REFERENCES "rmo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rmo_member" ADD CONSTRAINT "rmo_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tutor" ADD CONSTRAINT "tutor_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "tutor_community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tutor" ADD CONSTRAINT "tutor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program" ADD CONSTRAINT "program_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_record" ADD CONSTRAINT "course_record_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_record" ADD CONSTRAINT "course_record_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_record" ADD CONSTRAINT "course_record_verified_by_id_fkey" FOREIGN KEY ("verified_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_request" ADD CONSTRAINT "training_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_request" ADD CONSTRAINT "training_request_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_request" ADD CONSTRAINT "training_request_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course_record"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_report" ADD CONSTRAINT "vacancy_report_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_report" ADD CONSTRAINT "vacancy_report_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "vacancy_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_seen_by_id_fkey" FOREIGN KEY ("seen_by_id") REFERENCES "vacancy_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "vacancy_report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Names sort as a Russian reader expects, whatever the collation of the database.
ALTER TABLE "rmo" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "tutor_community" ALTER COLUMN "subject" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "provider" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "program" ALTER COLUMN "title" TYPE TEXT COLLATE "und-x-icu";
