import { Form } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { Card } from '../card';
import { BulletList } from '../prose';
import { SubmitButton, TextArea } from '../form';
import { plainField } from '../work/plain-field';

export interface ConferenceViewProps {
  conference: {
    reader: 'employer' | 'host' | 'invited';
    status: 'asked' | 'running' | 'refused' | 'ended';
    canWrite: boolean;
    endsOn: string;
    members: readonly string[];
    messages: ReadonlyArray<{ id: string; text: string; from: string; at: string }>;
    log: ReadonlyArray<{
      id: string;
      kind: 'asked' | 'agreed' | 'refused' | 'read' | 'wrote' | 'ended';
      who: string;
      at: string;
    }>;
  };
  submissionKey: string;
  /** May say something; a viewer reads. */
  canAct: boolean;
  typed: string;
  error: string | null;
}

/** One thread for the employer and several desks; the employer also decides and sees the log. */
export function ConferenceView({ conference, submissionKey, canAct, typed, error }: ConferenceViewProps) {
  const t = useT('network');
  const { reader, status, canWrite, endsOn, members, messages, log } = conference;
  const isOpen = status === 'asked' || status === 'running';
  return (
    <>
      <Card title={t('conference.members')} className="max-w-3xl">
        <div className="grid gap-3">
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone={status === 'running' ? 'success' : 'neutral'}>
              {t(`conference.statusName.${status}`)}
            </Badge>
            <span>{t('conference.until', { date: endsOn })}</span>
          </p>
          <BulletList items={members} />
          {canAct && isOpen && reader !== 'invited' && !(reader === 'employer' && status === 'asked') ? (
            <Form method="post">
              <SubmitButton name="act" value="end" look="quiet">
                {t('conference.end')}
              </SubmitButton>
            </Form>
          ) : null}
        </div>
      </Card>
      {reader === 'employer' && status === 'asked' && canAct ? (
        <Card title={t('conference.consentTitle')} className="max-w-3xl">
          <Form method="post" className="grid gap-4">
            <p>{t('conference.consentText')}</p>
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="act" value="agree">
                {t('conference.agree')}
              </SubmitButton>
              <SubmitButton name="act" value="refuse" look="secondary">
                {t('conference.refuse')}
              </SubmitButton>
            </div>
          </Form>
        </Card>
      ) : null}
      <Card title={t('conference.thread')} className="max-w-3xl">
        <div className="grid gap-5">
          {messages.length === 0 ? <p className="text-ink-muted">{t('conference.noMessages')}</p> : null}
          {messages.map(({ id, text, from, at }) => (
            <article key={id} className="grid gap-1 border-l-4 border-line pl-4">
              <p className="text-small text-ink-muted">
                {from}, {at}
              </p>
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
            </article>
          ))}
          {canWrite && canAct ? (
            <Form
              method="post"
              noValidate
              key={submissionKey}
              className="grid gap-4 border-t border-line pt-5"
            >
              <input type="hidden" name="submissionKey" value={submissionKey} />
              <TextArea
                field={plainField('text', { value: typed, error, prefix: 'conference' })}
                label={t('conference.text')}
                isRequired
                rows={5}
              />
              <div>
                <SubmitButton name="act" value="write">
                  {t('conference.write')}
                </SubmitButton>
              </div>
            </Form>
          ) : null}
        </div>
      </Card>
      {log.length === 0 ? null : (
        <Card title={t('conference.log')} className="max-w-3xl">
          <BulletList
            items={log.map(({ kind, who, at }) =>
              t('conference.logLine', { at, who, kind: t(`conference.entry.${kind}`) }),
            )}
          />
        </Card>
      )}
    </>
  );
}
