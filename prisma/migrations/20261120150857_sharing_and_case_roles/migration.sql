-- AlterTable
ALTER TABLE "case_comment" ADD COLUMN     "share_id" TEXT;

-- CreateTable
CREATE TABLE "case_share" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "adviser_id" TEXT,
    "scope" TEXT[],
    "ends_on" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "last_viewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_role" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "person_id" TEXT,
    "name" TEXT,
    "email" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_task" (
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "task_id" TEXT NOT NULL,
    "done_on" DATE NOT NULL,
    "done_by_id" TEXT NOT NULL,

    CONSTRAINT "role_task_pkey" PRIMARY KEY ("organisation_id","case_id","task_id")
);

-- CreateIndex
CREATE INDEX "case_share_organisation_id_case_id_created_at_idx" ON "case_share"("organisation_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "case_share_partner_id_ended_at_ends_on_id_idx" ON "case_share"("partner_id", "ended_at", "ends_on", "id");

-- CreateIndex
CREATE INDEX "case_share_adviser_id_idx" ON "case_share"("adviser_id");

-- CreateIndex
CREATE INDEX "case_share_ended_at_ends_on_id_idx" ON "case_share"("ended_at", "ends_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_share_organisation_id_id_key" ON "case_share"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "case_role_organisation_id_person_id_case_id_idx" ON "case_role"("organisation_id", "person_id", "case_id");

-- CreateIndex
CREATE INDEX "case_role_person_id_idx" ON "case_role"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_role_organisation_id_case_id_role_key" ON "case_role"("organisation_id", "case_id", "role");

-- CreateIndex
CREATE INDEX "case_comment_organisation_id_share_id_id_idx" ON "case_comment"("organisation_id", "share_id", "id");

-- AddForeignKey
ALTER TABLE "case_comment" ADD CONSTRAINT "case_comment_organisation_id_share_id_fkey" FOREIGN KEY ("organisation_id", "share_id") REFERENCES "case_share"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_share" ADD CONSTRAINT "case_share_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_share" ADD CONSTRAINT "case_share_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_role" ADD CONSTRAINT "case_role_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_role" ADD CONSTRAINT "case_role_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_task" ADD CONSTRAINT "role_task_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A role is held by a member or by a named colleague without account, never by both.
ALTER TABLE "case_role" ADD CONSTRAINT "case_role_holder_check" CHECK (("person_id" IS NULL) <> ("name" IS NULL));
