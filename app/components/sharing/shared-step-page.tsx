import { Form } from '@remix-run/react';
import type { SharedStep } from '~/domain/sharing/shared-view';
import type { ShownExplanation } from '~/domain/sharing/shown-view';
import { MOST_COMMENT_CHARACTERS } from '~/domain/work/comment';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';
import { SubmitButton, TextArea } from '../form';
import { PageHeader } from '../page-header';
import { plainField } from '../work/plain-field';
import { CommentThread } from './comment-thread';
import { ExplanationText } from './shared-case-view';
import { SharedStepLine } from './shared-step-line';

export interface SharedStepPageProps {
  page: {
    base: string;
    here: string;
    employerName: string;
    number: number;
    readerId: string;
    step: SharedStep;
    explanation: ShownExplanation;
  };
  /** A comment that was not taken. */
  answer: { error: string; text: string } | null;
}

/** One step of a shared case with the conversation of both sides. */
export function SharedStepPage({ page, answer }: SharedStepPageProps) {
  const t = useT('sharing');
  const w = useT('work');
  const { base, here, employerName, number, step, explanation } = page;
  return (
    <>
      <PageHeader
        title={step.title}
        breadcrumbs={[
          { to: base, label: t('partner.title') },
          { to: here, label: t('partner.caseTitle', { employer: employerName, number: String(number) }) },
        ]}
      />
      <Card title={t('partner.step')}>
        <div className="grid gap-3">
          <SharedStepLine step={step} />
          <ExplanationText explanation={explanation} />
        </div>
      </Card>
      <Card title={w('comments.title')}>
        <div className="grid gap-5">
          {explanation.comments.length === 0 ? (
            <p className="text-ink-muted">{t('partner.noComments')}</p>
          ) : (
            <CommentThread comments={explanation.comments} employer={employerName} readerId={page.readerId} />
          )}
          <Form method="post" className="grid gap-3" noValidate>
            <TextArea
              field={plainField('text', {
                value: answer?.text ?? '',
                error: answer?.error ?? null,
                prefix: 'comment',
              })}
              label={t('partner.write')}
              hint={t('partner.writeHint')}
              rows={4}
              maxLength={MOST_COMMENT_CHARACTERS}
              isRequired
            />
            <div>
              <SubmitButton name="intent" value="add">
                {t('partner.send')}
              </SubmitButton>
            </div>
          </Form>
        </div>
      </Card>
      <p>
        <LinkButton to={here} look="quiet">
          {t('partner.back')}
        </LinkButton>
      </p>
    </>
  );
}
