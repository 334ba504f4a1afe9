-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "category" TEXT NOT NULL DEFAULT 'news',
ADD COLUMN     "file_id" INTEGER;

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "is_for_many" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "broadcast_template" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "area" INTEGER,
    "content" JSONB NOT NULL,
    "file_id" INTEGER,
    "category" TEXT NOT NULL,
    "created_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "broadcast_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_file" (
    "file_id" INTEGER NOT NULL,
    "channel" "channel_name" NOT NULL,
    "bot_id" TEXT NOT NULL,
    "ref" TEXT NOT NULL,

    CONSTRAINT "channel_file_pkey" PRIMARY KEY ("file_id","channel","bot_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "broadcast_template_name_key" ON "broadcast_template"("name");

-- CreateIndex
CREATE INDEX "broadcast_file_id_idx" ON "broadcast"("file_id");

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_template" ADD CONSTRAINT "broadcast_template_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_template" ADD CONSTRAINT "broadcast_template_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_file" ADD CONSTRAINT "channel_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;
