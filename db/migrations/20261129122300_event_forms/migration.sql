-- CreateEnum
CREATE TYPE "event_news" AS ENUM ('announcement', 'change', 'cancellation', 'materials');

-- AlterTable
ALTER TABLE "event_material" ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "event_series" ADD COLUMN     "search_name" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "event_speaker" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "event_telling" (
    "event_id" INTEGER NOT NULL,
    "what" "event_news" NOT NULL,
    "about" JSONB,
    "token" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "up_to" INTEGER NOT NULL DEFAULT 0,
    "messages" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_telling_pkey" PRIMARY KEY ("event_id")
);

-- AddForeignKey
ALTER TABLE "event_telling" ADD CONSTRAINT "event_telling_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "centre_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
