-- DropIndex
DROP INDEX "outbox_message_event_id_status_idx";

-- CreateIndex
CREATE INDEX "outbox_message_event_id_status_person_id_idx" ON "outbox_message"("event_id", "status", "person_id");
