-- CreateEnum
CREATE TYPE "material_kind" AS ENUM ('collection', 'memo', 'sample', 'regulation', 'textbook', 'research');

-- CreateEnum
CREATE TYPE "question_status" AS ENUM ('waiting', 'taken', 'answered', 'closed');

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "material_id" INTEGER,
ADD COLUMN     "question_draft_id" INTEGER,
ADD COLUMN     "question_message_id" INTEGER,
ALTER COLUMN "run_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "material" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "material_kind" NOT NULL,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "organisation_types" "organisation_type"[] DEFAULT ARRAY[]::"organisation_type"[],
    "positions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "link" TEXT,
    "valid_until" DATE,
    "published_at" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" INTEGER,
    "search_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "material_subscription" (
    "person_id" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "material_subscription_pkey" PRIMARY KEY ("person_id","topic")
);

-- CreateTable
CREATE TABLE "question" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER,
    "area" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "status" "question_status" NOT NULL DEFAULT 'waiting',
    "is_low_results" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" INTEGER,
    "taken_at" TIMESTAMPTZ(3),
    "answered_by_id" INTEGER,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "rating" INTEGER,
    "rating_note" TEXT,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_message" (
    "id" SERIAL NOT NULL,
    "question_id" INTEGER NOT NULL,
    "account_id" INTEGER,
    "is_answer" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_draft" (
    "person_id" INTEGER NOT NULL,
    "question_id" INTEGER,
    "area" INTEGER,
    "text" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_draft_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE INDEX "material_published_at_idx" ON "material"("published_at");

-- CreateIndex
CREATE INDEX "material_announced_at_idx" ON "material"("announced_at");

-- CreateIndex
CREATE INDEX "material_created_by_id_idx" ON "material"("created_by_id");

-- CreateIndex
CREATE INDEX "material_subscription_topic_idx" ON "material_subscription"("topic");

-- CreateIndex
CREATE INDEX "question_person_id_status_idx" ON "question"("person_id", "status");

-- CreateIndex
CREATE INDEX "question_organisation_id_idx" ON "question"("organisation_id");

-- CreateIndex
CREATE INDEX "question_status_area_due_at_idx" ON "question"("status", "area", "due_at");

-- CreateIndex
CREATE INDEX "question_taken_by_id_status_idx" ON "question"("taken_by_id", "status");

-- CreateIndex
CREATE INDEX "question_answered_by_id_idx" ON "question"("answered_by_id");

-- CreateIndex
CREATE INDEX "question_answered_at_idx" ON "question"("answered_at");

-- CreateIndex
CREATE INDEX "question_message_question_id_idx" ON "question_message"("question_id");

-- CreateIndex
CREATE INDEX "question_message_account_id_idx" ON "question_message"("account_id");

-- CreateIndex
CREATE INDEX "question_draft_question_id_idx" ON "question_draft"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_question_message_id_key" ON "stored_file"("question_message_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_question_draft_id_key" ON "stored_file"("question_draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_material_id_key" ON "stored_file"("material_id");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_question_message_id_fkey" FOREIGN KEY ("question_message_id") REFERENCES "question_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_question_draft_id_fkey" FOREIGN KEY ("question_draft_id") REFERENCES "question_draft"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_material_id_fkey" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material_subscription" ADD CONSTRAINT "material_subscription_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_message" ADD CONSTRAINT "question_message_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_message" ADD CONSTRAINT "question_message_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_draft" ADD CONSTRAINT "question_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_draft" ADD CONSTRAINT "question_draft_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language does not say
ALTER TABLE "question" ADD CONSTRAINT "question_area_is_one_of_seven" CHECK ("area" BETWEEN 1 AND 7);
ALTER TABLE "question" ADD CONSTRAINT "question_rating_is_one_of_five" CHECK ("rating" BETWEEN 1 AND 5);
ALTER TABLE "question_draft" ADD CONSTRAINT "question_draft_goes_somewhere" CHECK (("question_id" IS NULL) <> ("area" IS NULL));
