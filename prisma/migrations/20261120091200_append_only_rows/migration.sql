-- History is added to, never rewritten: a change of these rows is refused, whoever asks.
-- Deleting stays possible, because the deletion of a case has to be real.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added, never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER case_event_append_only BEFORE UPDATE ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER reminder_entry_append_only BEFORE UPDATE ON "reminder_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
