-- CreateTable
CREATE TABLE "person_hours" (
    "person_id" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_hours_pkey" PRIMARY KEY ("person_id")
);

-- AddForeignKey
ALTER TABLE "person_hours" ADD CONSTRAINT "person_hours_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
