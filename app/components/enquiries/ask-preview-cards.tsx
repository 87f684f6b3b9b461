import { Form } from '@remix-run/react';

import type { Leaving } from '~/domain/enquiries/leaving';
import { useLanguage, useT } from '~/i18n/use-t';

import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { SubmitButton } from '../form';
import { Notice } from '../notice';
import { asOfText } from '../services/as-of';
import { SentFacts } from './sent-facts';

export interface AskPreviewCardsProps {
  values: {
    submissionKey: string;
    topic: string;
    urgency: 'normal' | 'urgent';
    subject: string;
    text: string;
    facts: readonly string[];
    outside: boolean;
  };
  files: ReadonlyArray<{ id: string; name: string }>;
  leaving: Leaving;
  preview: {
    ranking: ReadonlyArray<RecipientProps & { key: string }>;
    open: { id: string; number: number; subject: string } | null;
  };
  stays: readonly string[];
  about: { topic: string; place: string | null; occupation: string | null };
}

/** Exactly what leaves, and to whom; sent only from here. */
export function AskPreviewCards({ values, files, leaving, preview, stays, about }: AskPreviewCardsProps) {
  const t = useT('enquiries');
  const [first, ...others] = preview.ranking;
  return (
    <>
      {preview.open === null ? null : (
        <Notice kind="warning" title={t('preview.joinTitle')}>
          {t('preview.joinText', { number: String(preview.open.number), subject: preview.open.subject })}
        </Notice>
      )}
      <Card title={t('preview.toTitle')} className="max-w-3xl">
        {first === undefined ? (
          <p>{t('preview.operatorOnly')}</p>
        ) : (
          <div className="grid gap-3">
            <p>{t('preview.first')}</p>
            <Recipient {...first} />
            {others.length === 0 ? null : (
              <>
                <p>{first.outside === null ? t('preview.then') : t('preview.thenOutside')}</p>
                {others.map((other) => (
                  <Recipient {...other} key={other.key} />
                ))}
              </>
            )}
            <p>{t('preview.last')}</p>
          </div>
        )}
        <p className="mt-3 text-ink-muted">{t('preview.answerHere')}</p>
        {preview.ranking.some(({ outside }) => outside !== null) ? (
          <p className="mt-2 text-ink-muted">{t('preview.outsideHow')}</p>
        ) : null}
      </Card>
      <Card title={t('preview.whatTitle')} className="max-w-3xl">
        <div className="grid gap-5">
          <div>
            <p className="font-semibold">{values.subject}</p>
            <p className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line">{values.text}</p>
          </div>
          <DefinitionList
            items={[
              { term: t('ask.topic'), value: about.topic },
              {
                term: t('ask.urgency'),
                value: values.urgency === 'urgent' ? t('ask.urgent') : t('ask.normal'),
              },
              { term: t('preview.place'), value: about.place ?? t('preview.unknown') },
              { term: t('preview.occupation'), value: about.occupation ?? t('preview.unknown') },
            ]}
          />
          <SentFacts leaving={leaving} />
          {files.length === 0 ? null : (
            <div>
              <p className="font-semibold">{t('preview.filesTitle')}</p>
              <ul className="mt-1 list-disc pl-5">
                {files.map(({ id, name }) => (
                  <li key={id} className="[overflow-wrap:anywhere]">
                    {name}
                  </li>
                ))}
              </ul>
              <p className="mt-2 text-small text-ink-muted">{t('preview.filesHow')}</p>
            </div>
          )}
          <div className="grid gap-2 border-t border-line pt-4 text-ink-muted">
            {stays.length === 0 ? null : (
              <p>{t('preview.stays', { facts: stays.map((term) => term.replace(/\?$/, '')).join(', ') })}</p>
            )}
            <p>{files.length === 0 ? t('preview.staysAlways') : t('preview.staysBesideFiles')}</p>
          </div>
        </div>
      </Card>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="submissionKey" value={values.submissionKey} />
        <input type="hidden" name="topic" value={values.topic} />
        <input type="hidden" name="urgency" value={values.urgency} />
        <input type="hidden" name="subject" value={values.subject} />
        <input type="hidden" name="text" value={values.text} />
        {values.facts.map((fact) => (
          <input key={fact} type="hidden" name="facts" value={fact} />
        ))}
        {files.map(({ id }) => (
          <input key={id} type="hidden" name="files" value={id} />
        ))}
        {values.outside ? <input type="hidden" name="outside" value="on" /> : null}
        {preview.open === null ? (
          <SubmitButton name="intent" value="send">
            {t('preview.send')}
          </SubmitButton>
        ) : (
          <>
            <SubmitButton name="intent" value="join">
              {t('preview.join')}
            </SubmitButton>
            <SubmitButton name="intent" value="send" look="secondary">
              {t('preview.sendAnyway')}
            </SubmitButton>
          </>
        )}
        <SubmitButton name="intent" value="edit" look="quiet">
          {t('preview.change')}
        </SubmitButton>
      </Form>
    </>
  );
}

interface RecipientProps {
  name: string;
  reasons: readonly string[];
  /** Asked by mail: where, and how old the statement is that the address comes from. */
  outside: { email: string; asOf: string } | null;
}

function Recipient({ name, reasons, outside }: RecipientProps) {
  const t = useT('enquiries');
  const language = useLanguage();
  return (
    <div className="rounded-control border border-line px-4 py-3">
      <p className="font-semibold">{name}</p>
      {outside === null ? null : (
        <p className="[overflow-wrap:anywhere]">
          {t('preview.byMail', {
            email: outside.email,
            date: asOfText(outside.asOf, language) ?? outside.asOf,
          })}
        </p>
      )}
      <p className="text-small text-ink-muted">{reasons.join('; ')}</p>
    </div>
  );
}
