-- Merging and splitting of enquiries, and what the people of a desk work with.
-- AlterTable
ALTER TABLE "enquiry" ADD COLUMN     "merged_into_id" TEXT,
ADD COLUMN     "split_from_id" TEXT;

-- CreateTable
CREATE TABLE "reply_template" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topic" TEXT,
    "text" TEXT NOT NULL,
    "legal_source" TEXT NOT NULL,
    "review_by" DATE NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_member_skills" (
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "specialities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "signature" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_member_skills_pkey" PRIMARY KEY ("organisation_id","person_id")
);

-- CreateTable
CREATE TABLE "saved_inbox_filter" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_inbox_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_draft" (
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "desk_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_draft_pkey" PRIMARY KEY ("organisation_id","enquiry_id","desk_id","person_id","kind")
);

-- CreateTable
CREATE TABLE "enquiry_presence" (
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "desk_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "writes_until" TIMESTAMPTZ(3),

    CONSTRAINT "enquiry_presence_pkey" PRIMARY KEY ("organisation_id","enquiry_id","desk_id","person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reply_template_organisation_id_name_key" ON "reply_template"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "saved_inbox_filter_organisation_id_person_id_name_key" ON "saved_inbox_filter"("organisation_id", "person_id", "name");

-- CreateIndex
CREATE INDEX "enquiry_draft_desk_id_person_id_idx" ON "enquiry_draft"("desk_id", "person_id");

-- CreateIndex
CREATE INDEX "enquiry_presence_desk_id_person_id_idx" ON "enquiry_presence"("desk_id", "person_id");

-- CreateIndex
CREATE INDEX "enquiry_desk_id_box_waiting_for_sort_at_id_idx" ON "enquiry"("desk_id", "box", "waiting_for", "sort_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_organisation_id_merged_into_id_idx" ON "enquiry"("organisation_id", "merged_into_id");

-- AddForeignKey
ALTER TABLE "reply_template" ADD CONSTRAINT "reply_template_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_member_skills" ADD CONSTRAINT "desk_member_skills_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "membership"("organisation_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_inbox_filter" ADD CONSTRAINT "saved_inbox_filter_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "membership"("organisation_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_draft" ADD CONSTRAINT "enquiry_draft_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_draft" ADD CONSTRAINT "enquiry_draft_desk_id_person_id_fkey" FOREIGN KEY ("desk_id", "person_id") REFERENCES "membership"("organisation_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_presence" ADD CONSTRAINT "enquiry_presence_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_presence" ADD CONSTRAINT "enquiry_presence_desk_id_person_id_fkey" FOREIGN KEY ("desk_id", "person_id") REFERENCES "membership"("organisation_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;
