import { Form } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { SubmitButton } from '../form';

/** The answers that wait in the visitor's browser, where they are, and how to get rid of them. */
export function HeldAnswers({ answers }: { answers: readonly { term: string; value: string }[] }) {
  const t = useT('check');
  return (
    <Card title={t('save.kept')}>
      <DefinitionList items={answers} />
      <p className="my-4 max-w-prose text-small text-ink-muted">{t('save.keptText')}</p>
      <Form method="post" action="/check/save">
        <SubmitButton name="intent" value="discard" look="secondary">
          {t('save.discard')}
        </SubmitButton>
      </Form>
    </Card>
  );
}
