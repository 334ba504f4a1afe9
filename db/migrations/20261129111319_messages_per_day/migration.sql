-- DropIndex
DROP INDEX "outbox_message_person_id_settled_at_idx";

-- CreateIndex
CREATE INDEX "outbox_message_person_id_sending_at_idx" ON "outbox_message"("person_id", "sending_at");
