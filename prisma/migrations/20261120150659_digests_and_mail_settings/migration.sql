-- DropIndex
DROP INDEX "outgoing_mail_person_id_idx";

-- AlterTable
ALTER TABLE "employer_profile" ADD COLUMN     "closed_on_half_days" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "digest_item" (
    "organisation_id" TEXT NOT NULL,
    "reminder_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "mail_id" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "digest_item_pkey" PRIMARY KEY ("organisation_id","reminder_id","person_id")
);

-- CreateTable
CREATE TABLE "mail_setting" (
    "person_id" TEXT NOT NULL,
    "mode" TEXT,
    "weekly_on" INTEGER NOT NULL DEFAULT 1,
    "quiet_weekdays" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "quiet_from" DATE,
    "quiet_until" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_setting_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "member_mail_setting" (
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "mode" TEXT,
    "absent_from" DATE,
    "absent_until" DATE,
    "deputy_id" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_mail_setting_pkey" PRIMARY KEY ("organisation_id","person_id")
);

-- CreateIndex
CREATE INDEX "digest_item_mail_id_idx" ON "digest_item"("mail_id");

-- CreateIndex
CREATE INDEX "member_mail_setting_deputy_id_idx" ON "member_mail_setting"("deputy_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_person_id_id_idx" ON "outgoing_mail"("person_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "digest_item" ADD CONSTRAINT "digest_item_organisation_id_reminder_id_fkey" FOREIGN KEY ("organisation_id", "reminder_id") REFERENCES "reminder"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest_item" ADD CONSTRAINT "digest_item_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "outgoing_mail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_setting" ADD CONSTRAINT "mail_setting_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_mail_setting" ADD CONSTRAINT "member_mail_setting_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "membership"("organisation_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_mail_setting" ADD CONSTRAINT "member_mail_setting_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
