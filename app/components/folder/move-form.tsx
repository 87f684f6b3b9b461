import { Card } from '~/components';
import { ActionForm, SelectField, SubmitButton, useForm } from '~/components/form';
import { SECTIONS, type Section } from '~/domain/folder/section';
import { useT } from '~/i18n/use-t';
import type { LastResult } from './last-result';

/** Puts a file to another paper. */
export function MoveForm({
  papers,
  lastResult,
}: {
  papers: ReadonlyArray<{ key: string; title: string; section: Section }>;
  lastResult: LastResult;
}) {
  const t = useT('folder');
  const [form, fields] = useForm({ id: 'move', lastResult, defaultValue: { toPaper: '' } });
  const labels = { toPaper: t('move.label') };
  const groups = SECTIONS.map((section, index) => ({
    label: `${index + 1} ${t(`section.${section}`)}`,
    choices: papers
      .filter((paper) => paper.section === section)
      .map((paper) => ({ value: paper.key, label: paper.title })),
  })).filter((group) => group.choices.length > 0);
  return (
    <Card title={t('move.title')}>
      <ActionForm form={form} labels={labels}>
        <SelectField field={fields.toPaper} label={labels.toPaper} isRequired choices={groups} />
        <SubmitButton look="secondary" name="intent" value="move">
          {t('move.submit')}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
