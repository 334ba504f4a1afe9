-- CreateEnum
CREATE TYPE "meeting_form" AS ENUM ('talk', 'lesson', 'remote');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('waiting', 'confirmed', 'denied');

-- CreateTable
CREATE TABLE "mentor_meeting" (
    "id" SERIAL NOT NULL,
    "mentorship_id" INTEGER NOT NULL,
    "held_on" DATE NOT NULL,
    "form" "meeting_form" NOT NULL,
    "topic" JSONB,
    "status" "meeting_status" NOT NULL DEFAULT 'waiting',
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "mentor_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mentor_meeting_mentorship_id_held_on_key" ON "mentor_meeting"("mentorship_id", "held_on");

-- AddForeignKey
ALTER TABLE "mentor_meeting" ADD CONSTRAINT "mentor_meeting_mentorship_id_fkey" FOREIGN KEY ("mentorship_id") REFERENCES "mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;
