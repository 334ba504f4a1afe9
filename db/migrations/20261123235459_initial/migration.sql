-- CreateEnum
CREATE TYPE "installation_kind" AS ENUM ('demo', 'real');

-- CreateEnum
CREATE TYPE "organisation_type" AS ENUM ('school', 'kindergarten', 'supplementary', 'centre', 'department');

-- CreateEnum
CREATE TYPE "education" AS ENUM ('vocational', 'higher', 'studying');

-- CreateEnum
CREATE TYPE "category" AS ENUM ('fits_position', 'first', 'highest', 'methodist', 'mentor');

-- CreateEnum
CREATE TYPE "consent_basis" AS ENUM ('law', 'organisation', 'bot');

-- CreateEnum
CREATE TYPE "person_status" AS ENUM ('working', 'long_leave', 'left');

-- CreateEnum
CREATE TYPE "channel_name" AS ENUM ('telegram', 'max', 'web');

-- CreateEnum
CREATE TYPE "contact_status" AS ENUM ('active', 'blocked', 'invalid');

-- CreateEnum
CREATE TYPE "consent_purpose" AS ENUM ('processing', 'messages', 'publication');

-- CreateEnum
CREATE TYPE "consent_decision" AS ENUM ('given', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "access_request_status" AS ENUM ('waiting', 'approved', 'refused');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'director', 'deputy', 'specialist', 'rmo_leader', 'tutor', 'mentor', 'organisation_head', 'educator', 'observer');

-- CreateEnum
CREATE TYPE "version_source" AS ENUM ('file', 'staff');

-- CreateEnum
CREATE TYPE "wave_status" AS ENUM ('planned', 'open', 'closed');

-- CreateEnum
CREATE TYPE "run_status" AS ENUM ('active', 'paused', 'submitted');

-- CreateEnum
CREATE TYPE "recommendation_addressee" AS ENUM ('respondent', 'mentor', 'staff');

-- CreateEnum
CREATE TYPE "recommendation_status" AS ENUM ('given', 'in_progress', 'done', 'declined');

-- CreateEnum
CREATE TYPE "outbox_status" AS ENUM ('queued', 'sending', 'sent', 'failed', 'blocked', 'unknown', 'cancelled', 'expired');

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "kind" "installation_kind" NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" SERIAL NOT NULL,
    "full_name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "type" "organisation_type" NOT NULL,
    "settlement" TEXT NOT NULL,
    "rural" BOOLEAN NOT NULL DEFAULT false,
    "email" TEXT,
    "phone" TEXT,
    "site" TEXT,
    "head_id" INTEGER,
    "children_count" INTEGER NOT NULL DEFAULT 0,
    "active_from" DATE NOT NULL,
    "active_to" DATE,
    "search_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "pedagogical" BOOLEAN NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "middle_name" TEXT,
    "birth_date" DATE,
    "phone" TEXT,
    "email" TEXT,
    "education" "education",
    "pedagogical_profile" BOOLEAN,
    "experience_from" DATE,
    "categories" "category"[] DEFAULT ARRAY[]::"category"[],
    "category_date" DATE,
    "category_until" DATE,
    "consent_basis" "consent_basis" NOT NULL DEFAULT 'law',
    "status" "person_status" NOT NULL DEFAULT 'working',
    "search_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "position_id" INTEGER NOT NULL,
    "subjects" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hours_per_week" DOUBLE PRECISION,
    "is_main_job" BOOLEAN NOT NULL DEFAULT true,
    "is_class_teacher" BOOLEAN NOT NULL DEFAULT false,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentorship" (
    "id" SERIAL NOT NULL,
    "mentor_id" INTEGER NOT NULL,
    "mentee_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "order_document" TEXT,
    "goals" TEXT,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "mentorship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" SERIAL NOT NULL,
    "channel" "channel_name" NOT NULL,
    "address" TEXT NOT NULL,
    "person_id" INTEGER,
    "language" TEXT NOT NULL DEFAULT 'ru',
    "status" "contact_status" NOT NULL DEFAULT 'active',
    "wrong_codes" INTEGER NOT NULL DEFAULT 0,
    "wrong_codes_since" TIMESTAMPTZ(3),
    "linked_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),
    "memo" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" SERIAL NOT NULL,
    "contact_id" INTEGER,
    "person_id" INTEGER,
    "purpose" "consent_purpose" NOT NULL,
    "decision" "consent_decision" NOT NULL,
    "document_version" TEXT NOT NULL,
    "document_hash" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_code" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "code_hash" TEXT NOT NULL,
    "issued_by_id" INTEGER,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by_contact_id" INTEGER,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_request" (
    "id" SERIAL NOT NULL,
    "contact_id" INTEGER NOT NULL,
    "organisation_id" INTEGER,
    "status" "access_request_status" NOT NULL DEFAULT 'waiting',
    "person_id" INTEGER,
    "reason" TEXT,
    "decided_by_id" INTEGER,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "login" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'ru',
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "role" "role" NOT NULL,
    "organisation_id" INTEGER,
    "areas" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "subject" TEXT,
    "active_from" DATE NOT NULL,
    "active_to" DATE,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "sid" TEXT NOT NULL,
    "sess" JSON NOT NULL,
    "expire" TIMESTAMP(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_version" (
    "id" SERIAL NOT NULL,
    "survey_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "source" "version_source" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wave" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "version_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "status" "wave_status" NOT NULL DEFAULT 'planned',
    "audience" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "previous_id" INTEGER,

    CONSTRAINT "wave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "respondent" (
    "wave_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "organisation_type" "organisation_type" NOT NULL,
    "is_young_specialist" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "respondent_pkey" PRIMARY KEY ("wave_id","person_id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "wave_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "state" JSONB,
    "rev" INTEGER NOT NULL DEFAULT 0,
    "status" "run_status" NOT NULL DEFAULT 'active',
    "last_event_key" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" SERIAL NOT NULL,
    "wave_id" INTEGER NOT NULL,
    "run_id" INTEGER,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "organisation_type" "organisation_type" NOT NULL,
    "channel" "channel_name" NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "response_id" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "number" DOUBLE PRECISION,
    "options" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "text" TEXT,
    "not_applicable" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("response_id","item")
);

-- CreateTable
CREATE TABLE "score" (
    "response_id" INTEGER NOT NULL,
    "scale" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "level" TEXT,
    "answered" INTEGER NOT NULL,

    CONSTRAINT "score_pkey" PRIMARY KEY ("response_id","scale")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "response_id" INTEGER,
    "trigger" TEXT NOT NULL,
    "addressee" "recommendation_addressee" NOT NULL,
    "kind" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "status" "recommendation_status" NOT NULL DEFAULT 'given',
    "due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_update" (
    "id" SERIAL NOT NULL,
    "channel" "channel_name" NOT NULL,
    "bot_id" TEXT NOT NULL,
    "update_id" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "payload" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "inbox_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "channel" "channel_name" NOT NULL,
    "contact_id" INTEGER NOT NULL,
    "person_id" INTEGER,
    "wave_id" INTEGER,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "status" "outbox_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER,
    "sending_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "external_id" TEXT,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_lease" (
    "channel" "channel_name" NOT NULL,
    "holder" TEXT NOT NULL,
    "fence" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "offset" TEXT,

    CONSTRAINT "channel_lease_pkey" PRIMARY KEY ("channel")
);

-- CreateTable
CREATE TABLE "schedule_run" (
    "schedule" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "result" JSONB,
    "error" TEXT,

    CONSTRAINT "schedule_run_pkey" PRIMARY KEY ("schedule","due_at")
);

-- CreateIndex
CREATE INDEX "organisation_type_short_name_idx" ON "organisation"("type", "short_name");

-- CreateIndex
CREATE INDEX "organisation_short_name_idx" ON "organisation"("short_name");

-- CreateIndex
CREATE INDEX "organisation_settlement_idx" ON "organisation"("settlement");

-- CreateIndex
CREATE UNIQUE INDEX "position_code_key" ON "position"("code");

-- CreateIndex
CREATE UNIQUE INDEX "person_token_key" ON "person"("token");

-- CreateIndex
CREATE INDEX "person_last_name_first_name_idx" ON "person"("last_name", "first_name");

-- CreateIndex
CREATE INDEX "person_search_name_idx" ON "person"("search_name");

-- CreateIndex
CREATE INDEX "person_birth_date_idx" ON "person"("birth_date");

-- CreateIndex
CREATE INDEX "person_experience_from_idx" ON "person"("experience_from");

-- CreateIndex
CREATE INDEX "assignment_person_id_idx" ON "assignment"("person_id");

-- CreateIndex
CREATE INDEX "assignment_organisation_id_position_id_idx" ON "assignment"("organisation_id", "position_id");

-- CreateIndex
CREATE INDEX "assignment_position_id_idx" ON "assignment"("position_id");

-- CreateIndex
CREATE INDEX "mentorship_mentor_id_idx" ON "mentorship"("mentor_id");

-- CreateIndex
CREATE INDEX "mentorship_mentee_id_idx" ON "mentorship"("mentee_id");

-- CreateIndex
CREATE INDEX "contact_person_id_idx" ON "contact"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_channel_address_key" ON "contact"("channel", "address");

-- CreateIndex
CREATE INDEX "consent_contact_id_purpose_id_idx" ON "consent"("contact_id", "purpose", "id");

-- CreateIndex
CREATE INDEX "consent_person_id_idx" ON "consent"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_code_code_hash_key" ON "link_code"("code_hash");

-- CreateIndex
CREATE INDEX "link_code_person_id_idx" ON "link_code"("person_id");

-- CreateIndex
CREATE INDEX "access_request_status_id_idx" ON "access_request"("status", "id");

-- CreateIndex
CREATE INDEX "access_request_contact_id_idx" ON "access_request"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE INDEX "role_grant_person_id_idx" ON "role_grant"("person_id");

-- CreateIndex
CREATE INDEX "role_grant_organisation_id_idx" ON "role_grant"("organisation_id");

-- CreateIndex
CREATE INDEX "session_expire_idx" ON "session"("expire");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_idx" ON "audit_entry"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_account_id_idx" ON "audit_entry"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_code_key" ON "survey"("code");

-- CreateIndex
CREATE UNIQUE INDEX "survey_version_survey_id_number_key" ON "survey_version"("survey_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "wave_token_key" ON "wave"("token");

-- CreateIndex
CREATE INDEX "wave_status_closes_at_idx" ON "wave"("status", "closes_at");

-- CreateIndex
CREATE INDEX "wave_version_id_idx" ON "wave"("version_id");

-- CreateIndex
CREATE INDEX "respondent_wave_id_organisation_id_idx" ON "respondent"("wave_id", "organisation_id");

-- CreateIndex
CREATE INDEX "respondent_person_id_idx" ON "respondent"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_token_key" ON "run"("token");

-- CreateIndex
CREATE INDEX "run_person_id_status_idx" ON "run"("person_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "run_wave_id_person_id_key" ON "run"("wave_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_run_id_key" ON "response"("run_id");

-- CreateIndex
CREATE INDEX "response_person_id_idx" ON "response"("person_id");

-- CreateIndex
CREATE INDEX "response_wave_id_organisation_type_idx" ON "response"("wave_id", "organisation_type");

-- CreateIndex
CREATE UNIQUE INDEX "response_wave_id_person_id_key" ON "response"("wave_id", "person_id");

-- CreateIndex
CREATE INDEX "score_scale_value_idx" ON "score"("scale", "value");

-- CreateIndex
CREATE INDEX "recommendation_person_id_status_idx" ON "recommendation"("person_id", "status");

-- CreateIndex
CREATE INDEX "recommendation_response_id_idx" ON "recommendation"("response_id");

-- CreateIndex
CREATE INDEX "recommendation_addressee_status_due_at_idx" ON "recommendation"("addressee", "status", "due_at");

-- CreateIndex
CREATE INDEX "inbox_update_channel_handled_at_id_idx" ON "inbox_update"("channel", "handled_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_update_channel_bot_id_update_id_key" ON "inbox_update"("channel", "bot_id", "update_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_key_key" ON "outbox_message"("key");

-- CreateIndex
CREATE INDEX "outbox_message_channel_status_priority_not_before_idx" ON "outbox_message"("channel", "status", "priority", "not_before");

-- CreateIndex
CREATE INDEX "outbox_message_wave_id_status_idx" ON "outbox_message"("wave_id", "status");

-- CreateIndex
CREATE INDEX "outbox_message_person_id_settled_at_idx" ON "outbox_message"("person_id", "settled_at");

-- CreateIndex
CREATE INDEX "outbox_message_contact_id_idx" ON "outbox_message"("contact_id");

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_head_id_fkey" FOREIGN KEY ("head_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_mentor_id_fkey" FOREIGN KEY ("mentor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_mentee_id_fkey" FOREIGN KEY ("mentee_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_used_by_contact_id_fkey" FOREIGN KEY ("used_by_contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_version" ADD CONSTRAINT "survey_version_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "survey_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "wave"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE SET NULL ON UPDATE CASCADE;
