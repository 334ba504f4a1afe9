-- CreateEnum
CREATE TYPE "file_kind" AS ENUM ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'jpg', 'png', 'txt');

-- CreateTable
CREATE TABLE "stored_file" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "run_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "file_kind" NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "is_whole" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file_part" (
    "file_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "stored_file_part_pkey" PRIMARY KEY ("file_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_token_key" ON "stored_file"("token");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_run_id_sha256_key" ON "stored_file"("run_id", "sha256");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file_part" ADD CONSTRAINT "stored_file_part_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The limits of core/files hold here too, whoever writes.
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_size_check" CHECK ("size" BETWEEN 1 AND 10485760);
ALTER TABLE "stored_file_part" ADD CONSTRAINT "stored_file_part_bytes_check" CHECK (octet_length("bytes") BETWEEN 1 AND 262144);

-- Documents and pictures are packed already; and the planner's statistics are to keep no piece of them.
ALTER TABLE "stored_file_part" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
ALTER TABLE "stored_file_part" ALTER COLUMN "bytes" SET STATISTICS 0;
