import { Form, Link } from '@remix-run/react';

import { Card } from '~/components';
import { SubmitButton } from '~/components/form';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface CandidateReportsProps {
  base: string;
  canEdit: boolean;
  reports: ReadonlyArray<{ id: string; stepId: string; stepTitle: string; doneOn: string }>;
}

/** What the candidate says is done; only HR's answer changes the plan. */
export function CandidateReports({ base, canEdit, reports }: CandidateReportsProps) {
  const t = useT('candidate-access');
  const language = useLanguage();
  return (
    <Card title={t('reports.title')}>
      <p className="text-ink-muted">{reports.length === 0 ? t('reports.none') : t('reports.lead')}</p>
      {reports.length === 0 ? null : (
        <ul className="mt-4 grid gap-4">
          {reports.map((report) => (
            <li key={report.id} className="grid gap-2 rounded-control border border-line p-4">
              <p>
                <Link
                  to={`${base}/steps/${report.stepId}`}
                  className="font-semibold text-link underline underline-offset-4"
                >
                  {report.stepTitle}
                </Link>{' '}
                <span className="text-ink-muted">
                  {t('reports.line', { date: formatDate(report.doneOn, language) })}
                </span>
              </p>
              {canEdit ? (
                <Form method="post" className="flex flex-wrap gap-3">
                  <input type="hidden" name="report" value={report.id} />
                  <SubmitButton name="intent" value="confirm-report">
                    {t('reports.confirm')}
                    <span className="sr-only">: {report.stepTitle}</span>
                  </SubmitButton>
                  <SubmitButton name="intent" value="decline-report" look="secondary">
                    {t('reports.decline')}
                    <span className="sr-only">: {report.stepTitle}</span>
                  </SubmitButton>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
