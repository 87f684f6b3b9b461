import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';

import { Card } from '~/components';
import {
  ActionForm,
  Checkbox,
  CheckboxGroup,
  DateField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
  useForm,
} from '~/components/form';
import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import {
  OCCUPATION_GROUPS,
  SERVICE_AUDIENCES,
  SERVICE_KINDS,
  SERVICE_LEVELS,
  SERVICE_STATUSES,
  SERVICE_TOPICS,
} from '~/domain/directory/vocabulary';
import {
  audienceWord,
  levelWord,
  occupationGroupWord,
  serviceKindWord,
  statusWord,
  topicWord,
} from '~/domain/directory/words';
import type { EntryFormFields, EntryFormValues } from '~/forms/entry-form-fields';
import type { Language } from '~/i18n/languages';
import { useLanguage, useT } from '~/i18n/use-t';

export interface EntryFormProps {
  values: EntryFormValues;
  lastResult: SubmissionResult<string[]> | null;
  submit: string;
  /** Some of its areas were read from the words of the source. */
  hasDerivedAreas: boolean;
}

/** Two columns where there is room. */
const PAIR = 'grid items-start gap-6 md:grid-cols-2';

/** Everything people maintain in an entry. Posts as plain HTML; each group of areas is a field of its own. */
export function EntryForm({ values, lastResult, submit, hasDerivedAreas }: EntryFormProps) {
  const t = useT('directory-admin');
  const language = useLanguage();
  const [form, fields] = useForm<EntryFormFields>({
    id: 'entry',
    lastResult,
    defaultValue: values,
  });
  const labels = useLabels();
  return (
    <ActionForm form={form} labels={labels}>
      <input type="hidden" name="revision" value={fields.revision.initialValue ?? '0'} />
      <Group title={t('form.groupWho')}>
        <TextField field={fields.name} label={labels.name} width="full" isRequired maxLength={300} />
        <div className={PAIR}>
          <SelectField
            field={fields.kind}
            label={labels.kind}
            isRequired
            choices={choicesOf(SERVICE_KINDS, serviceKindWord, language)}
          />
          <SelectField
            field={fields.level}
            label={labels.level}
            isRequired
            choices={choicesOf(SERVICE_LEVELS, levelWord, language)}
          />
        </div>
        <TextField field={fields.carrier} label={labels.carrier} width="full" maxLength={300} />
      </Group>
      <Group title={t('form.groupHelp')}>
        <SelectField
          field={fields.audience}
          label={labels.audience}
          isRequired
          choices={choicesOf(SERVICE_AUDIENCES, audienceWord, language)}
        />
        <CheckboxGroup
          field={fields.topics}
          label={labels.topics}
          isRequired
          isInline
          choices={choicesOf(SERVICE_TOPICS, topicWord, language)}
        />
        <CheckboxGroup
          field={fields.specialities}
          label={labels.specialities}
          isInline
          choices={choicesOf(OCCUPATION_GROUPS, occupationGroupWord, language)}
        />
        <TextField
          field={fields.languages}
          label={labels.languages}
          hint={t('form.languagesHint')}
          width="medium"
          autoCapitalize="none"
        />
        <div className={PAIR}>
          <TextArea field={fields.mandateDe} label={labels.mandateDe} hint={t('form.mandateHint')} rows={3} />
          <TextArea field={fields.mandateEn} label={labels.mandateEn} hint={t('form.mandateHint')} rows={3} />
        </div>
      </Group>
      <Group title={t('form.groupWhere')}>
        <TextField field={fields.area} label={labels.area} hint={t('form.areaHint')} width="full" />
        <Checkbox field={fields.nationwide} label={labels.nationwide} />
        <CheckboxGroup
          field={fields.wholeStates}
          label={labels.wholeStates}
          isInline
          choices={STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] }))}
        />
        <div className={PAIR}>
          <TextArea field={fields.kreise} label={labels.kreise} hint={t('form.kreiseHint')} rows={5} />
          <TextField
            field={fields.prefixes}
            label={labels.prefixes}
            hint={t('form.prefixesHint')}
            width="full"
          />
        </div>
        {hasDerivedAreas ? <Checkbox field={fields.areasChecked} label={labels.areasChecked} /> : null}
      </Group>
      <Group title={t('form.groupContact')}>
        <TextField
          field={fields.website}
          label={labels.website}
          hint={t('form.websiteHint')}
          type="url"
          width="full"
        />
        <div className={PAIR}>
          <TextField field={fields.phone} label={labels.phone} width="full" />
          <TextField field={fields.email} label={labels.email} type="email" width="full" maxLength={254} />
        </div>
        <div className={PAIR}>
          <TextArea field={fields.address} label={labels.address} rows={3} />
          <TextArea field={fields.openingHours} label={labels.openingHours} rows={3} />
        </div>
      </Group>
      <Group title={t('form.groupProof')}>
        <div className={PAIR}>
          <SelectField
            field={fields.status}
            label={labels.status}
            isRequired
            choices={choicesOf(SERVICE_STATUSES, statusWord, language)}
          />
          <DateField field={fields.until} label={labels.until} />
        </div>
        <TextArea field={fields.sources} label={labels.sources} hint={t('form.sourcesHint')} rows={4} />
        <TextArea field={fields.note} label={labels.note} rows={3} />
      </Group>
      <Group title={t('form.groupChange')}>
        <TextField
          field={fields.reason}
          label={labels.reason}
          hint={t('form.reasonHint')}
          width="full"
          isRequired
          maxLength={500}
        />
        <Checkbox field={fields.isChecked} label={labels.isChecked} />
        <div>
          <SubmitButton name="intent" value="save">
            {submit}
          </SubmitButton>
        </div>
      </Group>
    </ActionForm>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <div className="grid gap-6">{children}</div>
    </Card>
  );
}

function choicesOf<Word extends string>(
  words: readonly Word[],
  word: (value: Word, language: Language) => string,
  language: Language,
): Choice[] {
  return words.map((value) => ({ value, label: word(value, language) }));
}

/** In the order of the page. */
function useLabels() {
  const t = useT('directory-admin');
  return {
    name: t('fields.name'),
    kind: t('fields.kind'),
    level: t('fields.level'),
    carrier: t('fields.carrier'),
    audience: t('fields.audience'),
    topics: t('fields.topics'),
    specialities: t('fields.specialities'),
    languages: t('fields.languages'),
    mandateDe: t('form.mandateDe'),
    mandateEn: t('form.mandateEn'),
    area: t('fields.area'),
    nationwide: t('form.nationwide'),
    wholeStates: t('form.wholeStates'),
    kreise: t('form.kreise'),
    prefixes: t('form.prefixes'),
    areasChecked: t('form.areasChecked'),
    website: t('fields.website'),
    phone: t('fields.phone'),
    email: t('fields.email'),
    address: t('fields.address'),
    openingHours: t('fields.openingHours'),
    status: t('fields.status'),
    until: t('fields.until'),
    sources: t('fields.sources'),
    note: t('fields.note'),
    reason: t('form.reason'),
    isChecked: t('form.isChecked'),
  };
}
