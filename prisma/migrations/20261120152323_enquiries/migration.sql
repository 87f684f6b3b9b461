-- CreateTable
CREATE TABLE "desk_profile" (
    "organisation_id" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "topics" TEXT[],
    "specialities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "capacity" INTEGER NOT NULL DEFAULT 50,
    "is_paused" BOOLEAN NOT NULL DEFAULT false,
    "service_id" TEXT,
    "signature" TEXT NOT NULL DEFAULT '',
    "missed_in_a_row" INTEGER NOT NULL DEFAULT 0,
    "last_missed_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_profile_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "desk_territory" (
    "organisation_id" TEXT NOT NULL,
    "kind" "TerritoryKind" NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "desk_territory_pkey" PRIMARY KEY ("organisation_id","kind","code")
);

-- CreateTable
CREATE TABLE "desk_schedule" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "holds_from" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT,
    "week" JSONB NOT NULL,
    "closures" JSONB NOT NULL,
    "targets" JSONB NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_absence" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "case_id" TEXT,
    "step_key" TEXT,
    "topic" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "postal_code" TEXT,
    "kreis" TEXT,
    "state" TEXT,
    "occupation_group" TEXT,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "allows_outside" BOOLEAN NOT NULL,
    "submission_key" TEXT NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "holder_kind" TEXT,
    "desk_id" TEXT,
    "service_id" TEXT,
    "holder_since" TIMESTAMPTZ(3),
    "assignee_id" TEXT,
    "waiting_for" TEXT,
    "outcome" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL,
    "box" TEXT NOT NULL,
    "sort_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "wake_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_event" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "side" TEXT NOT NULL,
    "actor_id" TEXT,
    "desk_id" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "enquiry_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_message" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "is_internal" BOOLEAN NOT NULL,
    "side" TEXT NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "desk_id" TEXT,
    "text" TEXT NOT NULL,
    "submission_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_party" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "enquiry_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "person_id" TEXT,
    "service_id" TEXT,
    "email" TEXT,
    "token_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "enquiry_party_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "desk_profile_service_id_key" ON "desk_profile"("service_id");

-- CreateIndex
CREATE INDEX "desk_territory_kind_code_organisation_id_idx" ON "desk_territory"("kind", "code", "organisation_id");

-- CreateIndex
CREATE INDEX "desk_schedule_organisation_id_holds_from_id_idx" ON "desk_schedule"("organisation_id", "holds_from", "id");

-- CreateIndex
CREATE INDEX "desk_absence_organisation_id_to_day_idx" ON "desk_absence"("organisation_id", "to_day");

-- CreateIndex
CREATE INDEX "enquiry_organisation_id_asked_at_id_idx" ON "enquiry"("organisation_id", "asked_at" DESC, "id");

-- CreateIndex
CREATE INDEX "enquiry_organisation_id_case_id_asked_at_id_idx" ON "enquiry"("organisation_id", "case_id", "asked_at" DESC, "id");

-- CreateIndex
CREATE INDEX "enquiry_desk_id_box_sort_at_id_idx" ON "enquiry"("desk_id", "box", "sort_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_desk_id_box_topic_sort_at_id_idx" ON "enquiry"("desk_id", "box", "topic", "sort_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_desk_id_box_state_sort_at_id_idx" ON "enquiry"("desk_id", "box", "state", "sort_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_desk_id_box_assignee_id_sort_at_id_idx" ON "enquiry"("desk_id", "box", "assignee_id", "sort_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_holder_kind_box_sort_at_id_idx" ON "enquiry"("holder_kind", "box", "sort_at", "id");

-- CreateIndex
CREATE INDEX "enquiry_service_id_idx" ON "enquiry"("service_id");

-- CreateIndex
CREATE INDEX "enquiry_assignee_id_idx" ON "enquiry"("assignee_id");

-- CreateIndex
CREATE INDEX "enquiry_wake_at_id_idx" ON "enquiry"("wake_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_organisation_id_id_key" ON "enquiry"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_organisation_id_number_key" ON "enquiry"("organisation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_organisation_id_submission_key_key" ON "enquiry"("organisation_id", "submission_key");

-- CreateIndex
CREATE INDEX "enquiry_event_desk_id_kind_at_idx" ON "enquiry_event"("desk_id", "kind", "at");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_event_organisation_id_enquiry_id_sequence_key" ON "enquiry_event"("organisation_id", "enquiry_id", "sequence");

-- CreateIndex
CREATE INDEX "enquiry_message_organisation_id_enquiry_id_created_at_id_idx" ON "enquiry_message"("organisation_id", "enquiry_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_message_organisation_id_enquiry_id_submission_key_key" ON "enquiry_message"("organisation_id", "enquiry_id", "submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_party_token_hash_key" ON "enquiry_party"("token_hash");

-- CreateIndex
CREATE INDEX "enquiry_party_organisation_id_enquiry_id_side_idx" ON "enquiry_party"("organisation_id", "enquiry_id", "side");

-- CreateIndex
CREATE INDEX "enquiry_party_person_id_idx" ON "enquiry_party"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_party_organisation_id_enquiry_id_person_id_key" ON "enquiry_party"("organisation_id", "enquiry_id", "person_id");

-- AddForeignKey
ALTER TABLE "desk_profile" ADD CONSTRAINT "desk_profile_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_territory" ADD CONSTRAINT "desk_territory_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_schedule" ADD CONSTRAINT "desk_schedule_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_absence" ADD CONSTRAINT "desk_absence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_event" ADD CONSTRAINT "enquiry_event_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_message" ADD CONSTRAINT "enquiry_message_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_party" ADD CONSTRAINT "enquiry_party_organisation_id_enquiry_id_fkey" FOREIGN KEY ("organisation_id", "enquiry_id") REFERENCES "enquiry"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The past of an enquiry and of a desk's calendar is added to, never rewritten.
CREATE TRIGGER enquiry_event_append_only BEFORE UPDATE ON "enquiry_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER desk_schedule_append_only BEFORE UPDATE ON "desk_schedule"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
