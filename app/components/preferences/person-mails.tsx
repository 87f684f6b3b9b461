import { Link } from '@remix-run/react';

import { Badge, type BadgeTone } from '~/components';
import { useT } from '~/i18n/use-t';

type State = 'waiting' | 'sending' | 'sent' | 'bounced' | 'failed' | 'void';

export interface PersonMailView {
  id: string;
  template: string;
  state: State;
  /** In words. */
  at: string;
  because: 'owner' | 'deputy' | 'role' | 'digest' | 'account' | 'other';
  reason: string | null;
  lines: readonly {
    text: { what: string; label: string; caseNumber: number; to: string } | null;
    isDone: boolean;
  }[];
}

const TONES: Readonly<Record<State, BadgeTone>> = {
  waiting: 'neutral',
  sending: 'info',
  sent: 'success',
  bounced: 'danger',
  failed: 'danger',
  void: 'neutral',
};

function templateKey(template: string) {
  if (template === 'digest') return 'digest';
  if (template === 'step-reminder' || template === 'case-reminder') return 'reminder';
  if (template.startsWith('account-')) return 'account';
  if (template === 'invitation') return 'invitation';
  return template === 'comment-mention' ? 'mention' : 'other';
}

function goneKey(state: State, reason: string | null) {
  if (state === 'bounced') return 'bounced';
  if (reason === 'address-suppressed') return 'suppressed';
  if (state === 'failed') return 'failed';
  if (reason === 'nothing-left') return 'nothing-left';
  return reason === 'step-done' ? 'step-done' : 'other';
}

/** Mails to the person who reads: what, when, what became of it, and why. */
export function PersonMails({ mails }: { mails: readonly PersonMailView[] }) {
  const t = useT('notifications');
  return (
    <ol className="grid gap-6" aria-label={t('mails.caption')}>
      {mails.map((mail) => {
        const { id, state, at, because, reason, lines } = mail;
        const isGone = state === 'bounced' || state === 'failed' || state === 'void';
        return (
          <li key={id} className="grid gap-2 border-l-2 border-line pl-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{t(`mails.template.${templateKey(mail.template)}`)}</span>
              <Badge tone={TONES[state]}>{t(`mails.state.${state}`)}</Badge>
              <span className="text-small text-ink-muted">
                {state === 'waiting' ? t('mails.at', { at }) : at}
              </span>
            </p>
            {lines.length > 0 && (
              <ul className="grid gap-1">
                {lines.map(({ text, isDone }, index) => (
                  <li key={index}>
                    {text === null ? (
                      <span className="text-ink-muted">{t('mails.noAccess')}</span>
                    ) : (
                      <>
                        <Link to={text.to} className="text-link underline underline-offset-4">
                          {text.what}
                        </Link>{' '}
                        <span className="text-small text-ink-muted">
                          {t('mails.case', { number: String(text.caseNumber) })}, {text.label}
                        </span>
                      </>
                    )}{' '}
                    {isDone && (
                      <Badge tone="success" icon="check">
                        {t('mails.done')}
                      </Badge>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <p className="text-small text-ink-muted">
              {isGone ? t(`mails.gone.${goneKey(state, reason)}`) : t(`mails.because.${because}`)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
