import type { SubmissionResult } from '@conform-to/react';

import { useT } from '~/i18n/use-t';

import { SimilarAnswers } from '../articles/similar-answers';
import { useSimilarAnswers } from '../articles/use-similar-answers';
import { Card } from '../card';
import {
  ActionForm,
  Checkbox,
  CheckboxGroup,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  useForm,
} from '../form';
import { Notice } from '../notice';

export interface AskFormProps {
  page: {
    base: string;
    caseId: string | null;
    /** Chosen in the finder. */
    wish: { name: string; isReachable: boolean } | null;
    isPlaceKnown: boolean;
    submissionKey: string;
    topic: string;
    topics: ReadonlyArray<{ value: string; label: string }>;
    offers: ReadonlyArray<{ key: string; isPersonal: boolean; term: string; value: string }>;
    chosen: readonly string[];
    files: ReadonlyArray<{ id: string; name: string }>;
    canAskOutside: boolean;
    limits: ReadonlyArray<{ title: string; due: string; legalBasis: string }>;
  };
  lastResult: SubmissionResult | null;
}

/** The question: topic, words, and which facts go along. Nothing leaves before the preview. */
export function AskForm({ page, lastResult }: AskFormProps) {
  const t = useT('enquiries');
  const { submissionKey, topic, chosen, offers } = page;
  const [form, fields] = useForm<{
    submissionKey: string;
    topic: string;
    subject: string;
    text: string;
    urgency: string;
    facts: string[];
    files: string[];
    outside: string;
  }>({
    id: 'ask',
    lastResult: lastResult ?? null,
    defaultValue: lastResult?.initialValue ?? {
      submissionKey,
      topic,
      urgency: 'normal',
      facts: [...chosen],
      outside: 'on',
    },
  });
  const similar = useSimilarAnswers('ask', `${page.base}/enquiries/similar`);
  const labels = {
    topic: t('ask.topic'),
    subject: t('ask.subject'),
    text: t('ask.text'),
    urgency: t('ask.urgency'),
    facts: t('ask.facts'),
    files: t('ask.files'),
    outside: t('ask.outside'),
  };
  return (
    <>
      {page.limits.length === 0 ? null : (
        <Notice kind="info" title={t('ask.waitTitle')}>
          <ul className="grid gap-1">
            {page.limits.map(({ title, due, legalBasis }) => (
              <li key={title}>{t('ask.waitText', { title, date: due, basis: legalBasis })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {page.wish === null ? null : (
        <Notice kind={page.wish.isReachable ? 'info' : 'warning'}>
          {page.wish.isReachable
            ? t('ask.wish', { name: page.wish.name })
            : t('ask.wishAway', { name: page.wish.name })}
        </Notice>
      )}
      {page.isPlaceKnown ? null : <Notice kind="warning">{t('ask.placeMissing')}</Notice>}
      {/* Beside the form, so that no field moves under the hands; on a phone below it, and again in the preview. */}
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <Card className="max-w-3xl">
          <ActionForm form={form} labels={labels}>
            <input
              type="hidden"
              name={fields.submissionKey.name}
              value={fields.submissionKey.initialValue ?? submissionKey}
            />
            <SelectField
              field={fields.topic}
              label={labels.topic}
              hint={t('ask.topicHint')}
              isRequired
              width="medium"
              choices={[...page.topics]}
            />
            <TextField
              field={fields.subject}
              label={labels.subject}
              hint={t('ask.subjectHint')}
              isRequired
              maxLength={160}
            />
            <TextArea field={fields.text} label={labels.text} hint={t('ask.textHint')} isRequired rows={8} />
            <RadioGroup
              field={fields.urgency}
              label={labels.urgency}
              isRequired
              choices={[
                { value: 'normal', label: t('ask.normal'), hint: t('ask.normalHint') },
                { value: 'urgent', label: t('ask.urgent'), hint: t('ask.urgentHint') },
              ]}
            />
            {page.caseId === null ? null : offers.length === 0 ? (
              <p className="text-ink-muted">{t('ask.noFacts')}</p>
            ) : (
              <CheckboxGroup
                field={fields.facts}
                label={labels.facts}
                hint={t('ask.factsHint')}
                choices={offers.map(({ key, term, value, isPersonal }) => ({
                  value: key,
                  label: `${term}: ${value}`,
                  hint: isPersonal ? t('ask.personal') : undefined,
                }))}
              />
            )}
            {page.files.length === 0 ? null : (
              <CheckboxGroup
                field={fields.files}
                label={labels.files}
                hint={t('ask.filesHint')}
                choices={page.files.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            {page.canAskOutside ? (
              <Checkbox field={fields.outside} label={labels.outside} hint={t('ask.outsideHint')} />
            ) : null}
            <div>
              <SubmitButton name="intent" value="preview">
                {t('ask.preview')}
              </SubmitButton>
            </div>
          </ActionForm>
        </Card>
        <div aria-live="polite">
          <SimilarAnswers base={page.base} answers={similar} />
        </div>
      </div>
    </>
  );
}
