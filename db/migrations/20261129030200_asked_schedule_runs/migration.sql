-- AlterTable
ALTER TABLE "schedule_run" ADD COLUMN     "by_hand" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "started_at" DROP NOT NULL;

-- A schedule that was asked for and waits is not asked for again, however fast somebody presses.
CREATE UNIQUE INDEX "schedule_run_one_waits" ON "schedule_run"("schedule") WHERE "started_at" IS NULL;
ALTER TABLE "schedule_run" ADD CONSTRAINT "schedule_run_waits_by_hand" CHECK ("started_at" IS NOT NULL OR "by_hand");
