-- CreateTable
CREATE TABLE "muted_category" (
    "person_id" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "muted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "muted_category_pkey" PRIMARY KEY ("person_id","category")
);

-- AddForeignKey
ALTER TABLE "muted_category" ADD CONSTRAINT "muted_category_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
