import type { SubmissionResult } from '@conform-to/react';

import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import {
  ActionForm,
  CheckboxGroup,
  DateField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  useForm,
  type Choice,
} from '../form';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';

export interface ArticleValues {
  revision: string;
  topic: string;
  state: string;
  occupationGroup: string;
  questionDe: string;
  answerDe: string;
  questionEn: string;
  answerEn: string;
  provisions: string;
  parameters: string[];
  reviewBy: string;
}

export interface ArticleFormProps {
  values: ArticleValues;
  /** What was replaced; null: the article was not made of an answer. */
  found: ReadonlyArray<{ kind: FoundKind; text: string }> | null;
  choices: { topics: Choice[]; states: Choice[]; groups: Choice[]; parameters: Choice[] };
  today: string;
  isConflict: boolean;
  lastResult: SubmissionResult | null;
}

type FoundKind = 'name' | 'company' | 'address' | 'email' | 'phone' | 'number' | 'date';

/** Question and answer in one or two languages, what they rest on, and until when they count. */
export function ArticleForm({ values, found, choices, today, isConflict, lastResult }: ArticleFormProps) {
  const t = useT('articles');
  const [form, fields] = useForm<ArticleValues>({
    id: 'article',
    lastResult: lastResult ?? null,
    defaultValue: lastResult?.initialValue ?? values,
  });
  const pair = (name: string, language: string) => `${name} (${language})`;
  const labels = {
    topic: t('topic'),
    questionDe: pair(t('question'), t('edit.german')),
    answerDe: pair(t('answer'), t('edit.german')),
    questionEn: pair(t('question'), t('edit.english')),
    answerEn: pair(t('answer'), t('edit.english')),
    provisions: t('edit.provisions'),
    parameters: t('edit.parameters'),
    state: t('edit.land'),
    occupationGroup: t('edit.occupation'),
    reviewBy: t('edit.reviewBy'),
  };
  const texts = (question: 'questionDe' | 'questionEn', answer: 'answerDe' | 'answerEn') => (
    <>
      <TextField
        field={fields[question]}
        label={labels[question]}
        hint={t('edit.questionHint')}
        isRequired={false}
        maxLength={200}
      />
      <TextArea field={fields[answer]} label={labels[answer]} isRequired={false} rows={10} />
    </>
  );
  return (
    <>
      {isConflict ? (
        <Notice kind="danger" isLive>
          {t('edit.conflict')}
        </Notice>
      ) : null}
      {found === null ? null : (
        <Notice kind={found.length === 0 ? 'info' : 'warning'} title={t('edit.found')}>
          <p>{found.length === 0 ? t('edit.foundNone') : t('edit.foundText')}</p>
          {found.length === 0 ? null : (
            <ul className="mt-2 grid gap-1">
              {found.map(({ kind, text }, index) => (
                <li key={`${String(index)} ${text}`}>
                  {t(`traceName.${kind}`)}: <del>{text}</del>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          <input type="hidden" name="revision" value={fields.revision.initialValue ?? values.revision} />
          <SelectField
            field={fields.topic}
            label={labels.topic}
            isRequired
            width="medium"
            choices={choices.topics}
          />
          {texts('questionDe', 'answerDe')}
          {texts('questionEn', 'answerEn')}
          <TextArea
            field={fields.provisions}
            label={labels.provisions}
            hint={t('edit.provisionsHint')}
            isRequired={false}
            rows={3}
          />
          <Disclosure summary={labels.parameters} isOpen={values.parameters.length > 0}>
            <CheckboxGroup
              field={fields.parameters}
              label={labels.parameters}
              hint={t('edit.parametersHint')}
              choices={choices.parameters}
            />
          </Disclosure>
          <SelectField
            field={fields.state}
            label={labels.state}
            isRequired={false}
            emptyLabel={t('edit.everywhere')}
            width="medium"
            choices={choices.states}
          />
          <SelectField
            field={fields.occupationGroup}
            label={labels.occupationGroup}
            isRequired={false}
            emptyLabel={t('edit.everyOccupation')}
            width="medium"
            choices={choices.groups}
          />
          <DateField field={fields.reviewBy} label={labels.reviewBy} isRequired min={today} />
          <p className="text-ink-muted">{t('edit.saveAgainHint')}</p>
          <div>
            <SubmitButton>{t('edit.save')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
