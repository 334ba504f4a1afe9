-- AlterTable
ALTER TABLE "survey_version" ADD COLUMN     "source_text" TEXT;

-- CreateTable
CREATE TABLE "survey_draft" (
    "id" SERIAL NOT NULL,
    "survey_id" INTEGER,
    "text" TEXT NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "base_number" INTEGER,
    "made_by_id" INTEGER,
    "saved_by_id" INTEGER,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "aside_text" TEXT,
    "aside_by_id" INTEGER,

    CONSTRAINT "survey_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "survey_draft_survey_id_key" ON "survey_draft"("survey_id");

-- AddForeignKey
ALTER TABLE "survey_draft" ADD CONSTRAINT "survey_draft_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_draft" ADD CONSTRAINT "survey_draft_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_draft" ADD CONSTRAINT "survey_draft_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_draft" ADD CONSTRAINT "survey_draft_aside_by_id_fkey" FOREIGN KEY ("aside_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
