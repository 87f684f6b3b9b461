import { Form, Link } from '@remix-run/react';

import { Card, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface ShownStopped {
  serviceId: string;
  name: string;
  since: Date;
}

/** Who does not want to be asked; the operator can take that back when the service says so. */
export function StoppedServices({ services }: { services: readonly ShownStopped[] }) {
  const t = useT('exchange');
  const language = useLanguage();
  if (services.length === 0) return null;
  return (
    <Card title={t('reports.stoppedTitle')}>
      <p className="mb-3 max-w-prose text-ink-muted">{t('reports.stoppedText')}</p>
      <Table
        caption={t('reports.stoppedTitle')}
        isCaptionHidden
        rows={services}
        rowKey={({ serviceId }) => serviceId}
        columns={[
          {
            id: 'service',
            header: t('reports.service'),
            isRowHeader: true,
            cell: ({ serviceId, name }) => (
              <Link
                to={`/operator/directory/${serviceId}`}
                className="text-link underline underline-offset-4"
              >
                {name}
              </Link>
            ),
          },
          {
            id: 'since',
            header: t('reports.stoppedSince'),
            cell: ({ since }) => formatDateTime(since, language),
          },
          {
            id: 'resume',
            header: t('reports.stoppedAction'),
            cell: ({ serviceId, name }) => (
              <Form method="post">
                <SubmitButton name="resume" value={serviceId} look="secondary">
                  {t('reports.resume')}
                  <span className="sr-only">: {name}</span>
                </SubmitButton>
              </Form>
            ),
          },
        ]}
      />
    </Card>
  );
}
