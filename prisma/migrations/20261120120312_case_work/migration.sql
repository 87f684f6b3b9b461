-- AlterTable
ALTER TABLE "case_step" ADD COLUMN     "actor" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "depends_on" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "deputy_id" TEXT,
ADD COLUMN     "is_critical" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "phase" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "snoozed_until" DATE,
ADD COLUMN     "statutory_limit" JSONB,
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "case_comment" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "step_id" TEXT,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_mention" (
    "organisation_id" TEXT NOT NULL,
    "comment_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("organisation_id","comment_id","person_id")
);

-- CreateTable
CREATE TABLE "step_batch" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "step_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_filter" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_comment_organisation_id_case_id_created_at_id_idx" ON "case_comment"("organisation_id", "case_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "case_comment_organisation_id_step_id_created_at_id_idx" ON "case_comment"("organisation_id", "step_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_comment_organisation_id_id_key" ON "case_comment"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "comment_mention_person_id_idx" ON "comment_mention"("person_id");

-- CreateIndex
CREATE INDEX "step_batch_created_at_idx" ON "step_batch"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "step_batch_organisation_id_id_key" ON "step_batch"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "saved_filter_person_id_idx" ON "saved_filter"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_filter_organisation_id_person_id_page_name_key" ON "saved_filter"("organisation_id", "person_id", "page", "name");

-- CreateIndex
CREATE INDEX "case_event_organisation_id_case_id_id_idx" ON "case_event"("organisation_id", "case_id", "id");

-- CreateIndex
CREATE INDEX "case_event_organisation_id_case_id_kind_id_idx" ON "case_event"("organisation_id", "case_id", "kind", "id");

-- CreateIndex
CREATE INDEX "case_step_organisation_id_owner_id_status_due_on_id_idx" ON "case_step"("organisation_id", "owner_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "case_step_organisation_id_deputy_id_status_due_on_id_idx" ON "case_step"("organisation_id", "deputy_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "case_step_organisation_id_actor_status_due_on_id_idx" ON "case_step"("organisation_id", "actor", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "case_step_organisation_id_key_idx" ON "case_step"("organisation_id", "key");

-- CreateIndex
CREATE INDEX "case_step_title_idx" ON "case_step" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "case_step_deputy_id_idx" ON "case_step"("deputy_id");

-- CreateIndex
CREATE INDEX "hiring_case_title_idx" ON "hiring_case" USING GIN ("title" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_comment" ADD CONSTRAINT "case_comment_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_comment" ADD CONSTRAINT "case_comment_organisation_id_step_id_fkey" FOREIGN KEY ("organisation_id", "step_id") REFERENCES "case_step"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_organisation_id_comment_id_fkey" FOREIGN KEY ("organisation_id", "comment_id") REFERENCES "case_comment"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_batch" ADD CONSTRAINT "step_batch_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What lists need of a step stands in the frozen plan. Every service that writes steps would have to copy it; here it
-- is copied once, whenever rows join a plan (accepted or planned anew), with one look at each plan.
CREATE FUNCTION copy_step_of_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT EXISTS (SELECT FROM changed JOIN before USING (id) WHERE changed.plan_id IS DISTINCT FROM before.plan_id) THEN
      RETURN NULL;
    END IF;
  END IF;
  UPDATE case_step AS step
  SET title = coalesce(planned.value ->> 'title', ''),
      actor = coalesce(planned.value ->> 'actor', ''),
      phase = coalesce(planned.value ->> 'phase', ''),
      is_critical = coalesce((planned.value ->> 'critical')::boolean, false),
      depends_on = ARRAY(SELECT jsonb_array_elements_text(coalesce(planned.value -> 'dependsOn', '[]'))),
      statutory_limit = nullif(planned.value -> 'statutoryLimit', 'null')
  FROM (SELECT DISTINCT organisation_id, plan_id FROM changed) AS touched
  JOIN case_plan AS plan ON plan.organisation_id = touched.organisation_id AND plan.id = touched.plan_id
  CROSS JOIN LATERAL jsonb_array_elements(plan.plan -> 'steps') AS planned
  WHERE step.organisation_id = plan.organisation_id AND step.plan_id = plan.id
    AND step.key = planned.value ->> 'id' AND step.id IN (SELECT id FROM changed);
  RETURN NULL;
END;
$$;

CREATE TRIGGER case_step_inserted_into_plan AFTER INSERT ON "case_step"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION copy_step_of_plan();
CREATE TRIGGER case_step_moved_to_plan AFTER UPDATE ON "case_step"
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION copy_step_of_plan();

-- Steps that are there already.
UPDATE case_step AS step
SET title = coalesce(planned.value ->> 'title', ''),
    actor = coalesce(planned.value ->> 'actor', ''),
    phase = coalesce(planned.value ->> 'phase', ''),
    is_critical = coalesce((planned.value ->> 'critical')::boolean, false),
    depends_on = ARRAY(SELECT jsonb_array_elements_text(coalesce(planned.value -> 'dependsOn', '[]'))),
    statutory_limit = nullif(planned.value -> 'statutoryLimit', 'null')
FROM case_plan AS plan CROSS JOIN LATERAL jsonb_array_elements(plan.plan -> 'steps') AS planned
WHERE step.organisation_id = plan.organisation_id AND step.plan_id = plan.id AND step.key = planned.value ->> 'id';
