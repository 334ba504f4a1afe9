-- CreateEnum
CREATE TYPE "broadcast_status" AS ENUM ('draft', 'waiting', 'scheduled', 'queueing', 'sending', 'paused', 'sent', 'cancelled');

-- CreateEnum
CREATE TYPE "broadcast_repeat" AS ENUM ('never', 'weekly', 'monthly');

-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "broadcast_id" INTEGER;

-- CreateTable
CREATE TABLE "broadcast" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "area" INTEGER,
    "content" JSONB NOT NULL,
    "audience" TEXT NOT NULL,
    "segment_id" INTEGER,
    "follows_id" INTEGER,
    "rules" JSONB,
    "status" "broadcast_status" NOT NULL DEFAULT 'draft',
    "send_at" TIMESTAMPTZ(3),
    "repeats" "broadcast_repeat" NOT NULL DEFAULT 'never',
    "repeat_until" DATE,
    "recipients" INTEGER,
    "created_by_id" INTEGER,
    "sent_by_id" INTEGER,
    "approved_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "queueing_at" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast_recipient" (
    "broadcast_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "reach" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "acted_at" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_recipient_pkey" PRIMARY KEY ("broadcast_id","person_id")
);

-- CreateIndex
CREATE INDEX "broadcast_status_send_at_idx" ON "broadcast"("status", "send_at");

-- CreateIndex
CREATE INDEX "broadcast_recipient_person_id_idx" ON "broadcast_recipient"("person_id");

-- CreateIndex
CREATE INDEX "outbox_message_broadcast_id_status_idx" ON "outbox_message"("broadcast_id", "status");

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_follows_id_fkey" FOREIGN KEY ("follows_id") REFERENCES "broadcast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_sent_by_id_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE SET NULL ON UPDATE CASCADE;
