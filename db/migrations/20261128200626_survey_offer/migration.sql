-- AlterTable
ALTER TABLE "survey_draft" ADD COLUMN     "offer_hash" TEXT;

-- CreateTable
CREATE TABLE "survey_offer" (
    "survey_id" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "survey_offer_pkey" PRIMARY KEY ("survey_id")
);

-- AddForeignKey
ALTER TABLE "survey_offer" ADD CONSTRAINT "survey_offer_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;
