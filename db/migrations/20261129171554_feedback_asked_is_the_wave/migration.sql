-- AlterTable
ALTER TABLE "event_registration" DROP COLUMN "feedback_asked_at";
