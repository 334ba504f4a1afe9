-- CreateEnum
CREATE TYPE "application_status" AS ENUM ('sent', 'returned', 'accepted');

-- AlterTable
ALTER TABLE "event_registration" DROP COLUMN "result",
DROP COLUMN "result_note";

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "contest_application_id" INTEGER,
ADD COLUMN     "contest_draft_id" INTEGER;

-- CreateTable
CREATE TABLE "contest_nomination" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "place" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contest_nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest_application" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER,
    "nomination_id" INTEGER NOT NULL,
    "title" TEXT,
    "link" TEXT,
    "pupil_code" TEXT,
    "pupil_class" INTEGER,
    "parent_consent_at" TIMESTAMPTZ(3),
    "status" "application_status" NOT NULL DEFAULT 'sent',
    "returned_why" TEXT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" INTEGER,
    "decisions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contest_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest_draft" (
    "person_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "application_id" INTEGER,
    "nomination_id" INTEGER,
    "title" TEXT,
    "link" TEXT,
    "pupil_code" TEXT,
    "pupil_class" INTEGER,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contest_draft_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "contest_entry" (
    "id" SERIAL NOT NULL,
    "stage_id" INTEGER NOT NULL,
    "application_id" INTEGER NOT NULL,
    "mark" DOUBLE PRECISION,
    "passes" BOOLEAN NOT NULL DEFAULT false,
    "result" "contest_result" NOT NULL DEFAULT 'participant',
    "note" TEXT,
    "told_at" TIMESTAMPTZ(3),
    "told_passes" BOOLEAN,
    "told_result" "contest_result",
    "told_note" TEXT,
    "tellings" INTEGER NOT NULL DEFAULT 0,
    "diploma_number" TEXT,
    "diploma_token" TEXT,
    "diploma_issued_at" TIMESTAMPTZ(3),

    CONSTRAINT "contest_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "contest_nomination_event_id_title_key" ON "contest_nomination"("event_id", "title");

-- CreateIndex
CREATE INDEX "contest_application_event_id_status_sent_at_idx" ON "contest_application"("event_id", "status", "sent_at");

-- CreateIndex
CREATE INDEX "contest_application_person_id_idx" ON "contest_application"("person_id");

-- CreateIndex
CREATE INDEX "contest_application_organisation_id_idx" ON "contest_application"("organisation_id");

-- CreateIndex
CREATE INDEX "contest_application_nomination_id_idx" ON "contest_application"("nomination_id");

-- CreateIndex
CREATE INDEX "contest_draft_event_id_idx" ON "contest_draft"("event_id");

-- CreateIndex
CREATE INDEX "contest_draft_application_id_idx" ON "contest_draft"("application_id");

-- CreateIndex
CREATE INDEX "contest_draft_nomination_id_idx" ON "contest_draft"("nomination_id");

-- CreateIndex
CREATE UNIQUE INDEX "contest_entry_diploma_number_key" ON "contest_entry"("diploma_number");

-- CreateIndex
CREATE UNIQUE INDEX "contest_entry_diploma_token_key" ON "contest_entry"("diploma_token");

-- CreateIndex
CREATE INDEX "contest_entry_application_id_idx" ON "contest_entry"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "contest_entry_stage_id_application_id_key" ON "contest_entry"("stage_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_contest_draft_id_key" ON "stored_file"("contest_draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_contest_application_id_key" ON "stored_file"("contest_application_id");

-- AddForeignKey
ALTER TABLE "contest_nomination" ADD CONSTRAINT "contest_nomination_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_application" ADD CONSTRAINT "contest_application_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_application" ADD CONSTRAINT "contest_application_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_application" ADD CONSTRAINT "contest_application_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_application" ADD CONSTRAINT "contest_application_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "contest_nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_application" ADD CONSTRAINT "contest_application_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_draft" ADD CONSTRAINT "contest_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_draft" ADD CONSTRAINT "contest_draft_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_draft" ADD CONSTRAINT "contest_draft_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "contest_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_draft" ADD CONSTRAINT "contest_draft_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "contest_nomination"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_entry" ADD CONSTRAINT "contest_entry_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_entry" ADD CONSTRAINT "contest_entry_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "contest_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_contest_draft_id_fkey" FOREIGN KEY ("contest_draft_id") REFERENCES "contest_draft"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_contest_application_id_fkey" FOREIGN KEY ("contest_application_id") REFERENCES "contest_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
