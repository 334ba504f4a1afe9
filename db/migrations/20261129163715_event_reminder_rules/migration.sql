-- AlterEnum
ALTER TYPE "event_news" ADD VALUE 'reminders';

-- AlterTable
ALTER TABLE "centre_event" ADD COLUMN     "reminders" JSONB;
