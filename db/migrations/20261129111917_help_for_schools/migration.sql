-- AlterTable
ALTER TABLE "question" ADD COLUMN     "is_for_school" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "question_draft" ADD COLUMN     "is_for_school" BOOLEAN NOT NULL DEFAULT false;
