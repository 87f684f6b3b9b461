-- DropIndex
DROP INDEX "enquiry_party_token_hash_key";

-- AlterTable
ALTER TABLE "enquiry_party" DROP COLUMN "token_hash",
ADD COLUMN     "name" TEXT;

-- AlterTable
ALTER TABLE "incoming_mail" ADD COLUMN     "party_id" TEXT;

-- AlterTable
ALTER TABLE "outgoing_mail" ADD COLUMN     "enquiry_party_id" TEXT;

-- CreateTable
CREATE TABLE "enquiry_mail" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "held_for" TEXT,
    "from_address" TEXT NOT NULL,
    "from_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "rfc_message_id" TEXT,
    "message_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,

    CONSTRAINT "enquiry_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_file" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "folder_file_id" TEXT,
    "mail_id" TEXT,
    "object_id" TEXT,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_mail_message_id_key" ON "enquiry_mail"("message_id");

-- CreateIndex
CREATE INDEX "enquiry_mail_organisation_id_enquiry_id_received_at_id_idx" ON "enquiry_mail"("organisation_id", "enquiry_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_mail_party_id_received_at_idx" ON "enquiry_mail"("party_id", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_mail_organisation_id_id_key" ON "enquiry_mail"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "enquiry_file_organisation_id_enquiry_id_created_at_id_idx" ON "enquiry_file"("organisation_id", "enquiry_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_file_organisation_id_mail_id_idx" ON "enquiry_file"("organisation_id", "mail_id");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_file_organisation_id_object_id_key" ON "enquiry_file"("organisation_id", "object_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_enquiry_party_id_created_at_idx" ON "outgoing_mail"("enquiry_party_id", "created_at");

-- AddForeignKey
ALTER TABLE "enquiry_mail" ADD CONSTRAINT "enquiry_mail_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_mail" ADD CONSTRAINT "enquiry_mail_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "enquiry_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_file" ADD CONSTRAINT "enquiry_file_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_file" ADD CONSTRAINT "enquiry_file_organisation_id_mail_id_fkey" FOREIGN KEY ("organisation_id", "mail_id") REFERENCES "enquiry_mail"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_file" ADD CONSTRAINT "enquiry_file_organisation_id_object_id_fkey" FOREIGN KEY ("organisation_id", "object_id") REFERENCES "stored_object"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
