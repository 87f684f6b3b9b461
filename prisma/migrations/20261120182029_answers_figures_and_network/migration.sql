-- AlterTable
ALTER TABLE "desk_profile" ADD COLUMN     "shares_queue" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "desk_figure" (
    "organisation_id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "from_month" TEXT NOT NULL,
    "to_month" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_figure_pkey" PRIMARY KEY ("organisation_id","unit","from_month")
);

-- CreateTable
CREATE TABLE "office_waiting" (
    "office_id" TEXT NOT NULL,
    "step_key" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_waiting_pkey" PRIMARY KEY ("office_id","step_key","month")
);

-- CreateTable
CREATE TABLE "desk_article" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "state" TEXT,
    "occupation_group" TEXT,
    "status" TEXT NOT NULL,
    "source_enquiry_id" TEXT,
    "provisions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "parameter_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reviewed_on" DATE NOT NULL,
    "review_by" DATE NOT NULL,
    "author_id" TEXT,
    "confirmed_by_id" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_article_text" (
    "organisation_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "search" tsvector,

    CONSTRAINT "desk_article_text_pkey" PRIMARY KEY ("organisation_id","article_id","language")
);

-- CreateTable
CREATE TABLE "desk_article_use" (
    "organisation_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_article_use_pkey" PRIMARY KEY ("organisation_id","article_id","enquiry_id")
);

-- CreateTable
CREATE TABLE "enquiry_clearing" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "body_name" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_clearing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_conference" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "host_desk_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "ends_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_conference_desk" (
    "organisation_id" TEXT NOT NULL,
    "conference_id" TEXT NOT NULL,
    "desk_id" TEXT NOT NULL,

    CONSTRAINT "desk_conference_desk_pkey" PRIMARY KEY ("organisation_id","conference_id","desk_id")
);

-- CreateTable
CREATE TABLE "desk_conference_message" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "conference_id" TEXT NOT NULL,
    "desk_id" TEXT,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "submission_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_conference_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_conference_entry" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "conference_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "desk_id" TEXT,
    "actor_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_conference_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "joint_appointment" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "desk_id" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "bodies" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "joint_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "office_waiting_month_idx" ON "office_waiting"("month");

-- CreateIndex
CREATE INDEX "desk_article_organisation_id_status_updated_at_id_idx" ON "desk_article"("organisation_id", "status", "updated_at", "id");

-- CreateIndex
CREATE INDEX "desk_article_status_published_at_id_idx" ON "desk_article"("status", "published_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_article_organisation_id_id_key" ON "desk_article"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "desk_article_text_search_idx" ON "desk_article_text" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_clearing_organisation_id_enquiry_id_body_id_key" ON "enquiry_clearing"("organisation_id", "enquiry_id", "body_id");

-- CreateIndex
CREATE INDEX "desk_conference_organisation_id_enquiry_id_idx" ON "desk_conference"("organisation_id", "enquiry_id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_conference_organisation_id_id_key" ON "desk_conference"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "desk_conference_desk_desk_id_conference_id_idx" ON "desk_conference_desk"("desk_id", "conference_id");

-- CreateIndex
CREATE INDEX "desk_conference_message_organisation_id_conference_id_creat_idx" ON "desk_conference_message"("organisation_id", "conference_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_conference_message_organisation_id_conference_id_submi_key" ON "desk_conference_message"("organisation_id", "conference_id", "submission_key");

-- CreateIndex
CREATE INDEX "desk_conference_entry_organisation_id_conference_id_at_id_idx" ON "desk_conference_entry"("organisation_id", "conference_id", "at", "id");

-- CreateIndex
CREATE INDEX "joint_appointment_organisation_id_enquiry_id_idx" ON "joint_appointment"("organisation_id", "enquiry_id");

-- CreateIndex
CREATE INDEX "joint_appointment_desk_id_starts_at_idx" ON "joint_appointment"("desk_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "joint_appointment_organisation_id_id_key" ON "joint_appointment"("organisation_id", "id");

-- AddForeignKey
ALTER TABLE "desk_figure" ADD CONSTRAINT "desk_figure_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_article" ADD CONSTRAINT "desk_article_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_article_text" ADD CONSTRAINT "desk_article_text_organisation_id_article_id_fkey" FOREIGN KEY ("organisation_id", "article_id") REFERENCES "desk_article"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_article_use" ADD CONSTRAINT "desk_article_use_organisation_id_article_id_fkey" FOREIGN KEY ("organisation_id", "article_id") REFERENCES "desk_article"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_clearing" ADD CONSTRAINT "enquiry_clearing_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_conference" ADD CONSTRAINT "desk_conference_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_conference_desk" ADD CONSTRAINT "desk_conference_desk_organisation_id_conference_id_fkey" FOREIGN KEY ("organisation_id", "conference_id") REFERENCES "desk_conference"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_conference_message" ADD CONSTRAINT "desk_conference_message_organisation_id_conference_id_fkey" FOREIGN KEY ("organisation_id", "conference_id") REFERENCES "desk_conference"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_conference_entry" ADD CONSTRAINT "desk_conference_entry_organisation_id_conference_id_fkey" FOREIGN KEY ("organisation_id", "conference_id") REFERENCES "desk_conference"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_appointment" ADD CONSTRAINT "joint_appointment_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
