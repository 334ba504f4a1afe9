-- AlterTable
ALTER TABLE "centre_event" ADD COLUMN     "follow_up_wave_id" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "centre_event_follow_up_wave_id_key" ON "centre_event"("follow_up_wave_id");

-- AddForeignKey
ALTER TABLE "centre_event" ADD CONSTRAINT "centre_event_follow_up_wave_id_fkey" FOREIGN KEY ("follow_up_wave_id") REFERENCES "wave"("id") ON DELETE SET NULL ON UPDATE CASCADE;
