-- CreateEnum
CREATE TYPE "ObjectStatus" AS ENUM ('writing', 'stored');

-- CreateTable
CREATE TABLE "stored_object" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "status" "ObjectStatus" NOT NULL DEFAULT 'writing',
    "media_type" TEXT NOT NULL DEFAULT '',
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT,
    "wrapped_key" TEXT,
    "key_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_object_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "storage_removal" (
    "address" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "storage_removal_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "folder_paper" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "section" TEXT,
    "title" TEXT,
    "waived_reason" TEXT,
    "waived_by_id" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "folder_file" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "paper_id" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sent_sha256" TEXT,
    "page_count" INTEGER,
    "chain_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),
    "expires_on" DATE,
    "uploaded_by_id" TEXT,
    "uploaded_via" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "folder_check" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    "seen_as" TEXT NOT NULL,
    "translation" TEXT NOT NULL,
    "checked_by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "folder_access" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "person_id" TEXT,
    "via" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_access_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stored_object_organisation_id_case_id_use_idx" ON "stored_object"("organisation_id", "case_id", "use");

-- CreateIndex
CREATE INDEX "stored_object_status_created_at_idx" ON "stored_object"("status", "created_at");

-- CreateIndex
CREATE INDEX "stored_object_key_id_idx" ON "stored_object"("key_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_object_organisation_id_id_key" ON "stored_object"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "storage_removal_due_at_idx" ON "storage_removal"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "folder_paper_organisation_id_id_key" ON "folder_paper"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_paper_organisation_id_case_id_key_key" ON "folder_paper"("organisation_id", "case_id", "key");

-- CreateIndex
CREATE INDEX "folder_file_organisation_id_case_id_created_at_id_idx" ON "folder_file"("organisation_id", "case_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "folder_file_organisation_id_paper_id_idx" ON "folder_file"("organisation_id", "paper_id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_file_organisation_id_id_key" ON "folder_file"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_file_organisation_id_object_id_key" ON "folder_file"("organisation_id", "object_id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_file_organisation_id_chain_id_version_key" ON "folder_file"("organisation_id", "chain_id", "version");

-- CreateIndex
CREATE INDEX "folder_check_organisation_id_file_id_at_idx" ON "folder_check"("organisation_id", "file_id", "at");

-- CreateIndex
CREATE INDEX "folder_access_organisation_id_case_id_at_id_idx" ON "folder_access"("organisation_id", "case_id", "at" DESC, "id");

-- CreateIndex
CREATE INDEX "folder_access_organisation_id_file_id_at_id_idx" ON "folder_access"("organisation_id", "file_id", "at" DESC, "id");

-- AddForeignKey
ALTER TABLE "stored_object" ADD CONSTRAINT "stored_object_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_paper" ADD CONSTRAINT "folder_paper_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_file" ADD CONSTRAINT "folder_file_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_file" ADD CONSTRAINT "folder_file_organisation_id_paper_id_fkey" FOREIGN KEY ("organisation_id", "paper_id") REFERENCES "folder_paper"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_file" ADD CONSTRAINT "folder_file_organisation_id_object_id_fkey" FOREIGN KEY ("organisation_id", "object_id") REFERENCES "stored_object"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_check" ADD CONSTRAINT "folder_check_organisation_id_file_id_fkey" FOREIGN KEY ("organisation_id", "file_id") REFERENCES "folder_file"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_access" ADD CONSTRAINT "folder_access_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- However a row goes (by hand, with its case, with its organisation), its bytes go too: the address is noted in the same
-- transaction, the worker removes what stands there. What was still being written is looked for again later, when no
-- upload can be under way any more. Moments are the database's own here, because nobody else is asked.
CREATE FUNCTION note_storage_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "storage_removal" ("address", "due_at", "created_at")
  VALUES (
    OLD.organisation_id || '/' || OLD.case_id || '/' || OLD.id,
    CASE OLD.status WHEN 'writing' THEN now() + interval '3 hours' ELSE now() END,
    now()
  )
  ON CONFLICT ("address") DO NOTHING;
  RETURN NULL;
END;
$$;
CREATE TRIGGER stored_object_removal AFTER DELETE ON "stored_object"
  FOR EACH ROW EXECUTE FUNCTION note_storage_removal();

-- Sizes are what the limits are counted from.
ALTER TABLE "stored_object" ADD CONSTRAINT "stored_object_size" CHECK ("size_bytes" >= 0);
-- What is stored can be read: its key is there.
ALTER TABLE "stored_object" ADD CONSTRAINT "stored_object_whole" CHECK (
  "status" = 'writing' OR ("wrapped_key" IS NOT NULL AND "key_id" IS NOT NULL AND "sha256" IS NOT NULL AND "stored_at" IS NOT NULL)
);

CREATE TRIGGER folder_check_append_only BEFORE UPDATE ON "folder_check"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER folder_access_append_only BEFORE UPDATE ON "folder_access"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
