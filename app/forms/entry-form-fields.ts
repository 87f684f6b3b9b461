type ListField = 'topics' | 'specialities' | 'wholeStates';

type TextField =
  | 'revision'
  | 'name'
  | 'kind'
  | 'carrier'
  | 'level'
  | 'audience'
  | 'languages'
  | 'mandateDe'
  | 'mandateEn'
  | 'area'
  | 'nationwide'
  | 'kreise'
  | 'prefixes'
  | 'areasChecked'
  | 'website'
  | 'phone'
  | 'email'
  | 'address'
  | 'openingHours'
  | 'until'
  | 'sources'
  | 'status'
  | 'note'
  | 'reason'
  | 'isChecked';

/** The fields of the form of an entry: all of them texts or lists of texts, as HTML has it. */
export type EntryFormFields = Record<ListField, string[]> & Record<TextField, string>;

export type EntryFormField = keyof EntryFormFields;

/** What the form begins with; a field that is left out begins empty. */
export type EntryFormValues = Partial<EntryFormFields>;
