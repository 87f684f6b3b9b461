import { Form } from '@remix-run/react';
import type { PartnerKind } from '~/domain/sharing/access';
import { SHARE_ITEMS } from '~/domain/sharing/scope';
import { ALL_ADVISERS, type ChosenShare } from '~/domain/sharing/share-choice';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';
import { CheckboxGroup, DateField, SelectField, SubmitButton } from '../form';
import { Notice } from '../notice';
import { plainField } from '../work/plain-field';

interface Partner {
  id: string;
  name: string;
  kind: PartnerKind;
}

/** First step: with which chamber or desk. */
export function PartnerForm({
  partners,
  isUnknown,
  backTo,
}: {
  partners: readonly Partner[];
  isUnknown: boolean;
  backTo: string;
}) {
  const t = useT('sharing');
  const groups = (['chamber', 'desk'] as const)
    .map((kind) => ({
      label: t(`kinds.${kind}`),
      choices: partners
        .filter((partner) => partner.kind === kind)
        .map((partner) => ({ value: partner.id, label: partner.name })),
    }))
    .filter((group) => group.choices.length > 0);
  return (
    <Card title={`${t('form.title')} · ${t('form.step', { step: '1' })}`} className="max-w-3xl">
      {groups.length === 0 ? (
        <p>{t('form.whoNone')}</p>
      ) : (
        <Form method="get" className="grid gap-5">
          <SelectField
            field={plainField('with', {
              error: isUnknown ? t('form.problem.partner') : null,
              prefix: 'share',
            })}
            label={t('form.who')}
            hint={t('form.whoHint')}
            choices={groups}
            isRequired
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('form.next')}</SubmitButton>
            <LinkButton to={backTo} look="quiet">
              {t('common:action.cancel')}
            </LinkButton>
          </div>
        </Form>
      )}
    </Card>
  );
}

export interface ScopeFormProps {
  partner: Partner & { people: readonly { id: string; name: string }[] };
  choice: ChosenShare;
  problems: { scope: 'nothing' | null; adviser: 'partner' | null; until: keyof ProblemWords | null } | null;
  caseNumber: number;
  today: string;
  latestDay: string;
  backTo: string;
}

type ProblemWords = Record<'required' | 'not-a-date' | 'past' | 'too-far', string>;

/** Second step: to whom there, what, and until when. Leads to the preview; nothing is stored. */
export function ScopeForm({
  partner,
  choice,
  problems,
  caseNumber,
  today,
  latestDay,
  backTo,
}: ScopeFormProps) {
  const t = useT('sharing');
  const isChange = choice.shareId !== null;
  const field = (name: string, value: string, problem: keyof ProblemWords | 'nothing' | 'partner' | null) =>
    plainField(name, {
      value,
      error: problem === null ? null : t(`form.problem.${problem}`),
      prefix: 'share',
    });
  return (
    <Card
      title={`${isChange ? t('form.changeTitle') : t('form.title')} · ${t('form.step', { step: '2' })}`}
      className="max-w-3xl"
    >
      {problems === null ? null : (
        <div className="mb-5">
          <Notice kind="danger" isLive>
            {[problems.adviser, problems.scope, problems.until]
              .filter((problem) => problem !== null)
              .map((problem) => t(`form.problem.${problem}`))
              .join(' ')}
          </Notice>
        </div>
      )}
      <p className="mb-5">
        <span className="font-semibold">{partner.name}</span> ({t(`kind.${partner.kind}`)})
      </p>
      <Form method="get" className="grid gap-6" noValidate>
        <input type="hidden" name="with" value={partner.id} />
        {choice.shareId === null ? null : <input type="hidden" name="share" value={choice.shareId} />}
        <input type="hidden" name="revision" value={choice.revision} />
        <AdviserField
          partner={partner}
          field={field('adviser', choice.adviserId ?? ALL_ADVISERS, problems?.adviser ?? null)}
        />
        <CheckboxGroup
          field={{ ...field('show', '', problems?.scope ?? null), initialValue: choice.scope }}
          label={t('form.what')}
          hint={t('form.whatHint')}
          isRequired
          choices={SHARE_ITEMS.map((item) => ({
            value: item,
            label: t(`item.${item}`),
            hint:
              item === 'name' ? t('itemHint.name', { number: String(caseNumber) }) : t(`itemHint.${item}`),
          }))}
        />
        <DateField
          field={field('until', choice.endsOn, problems?.until ?? null)}
          label={t('form.until')}
          hint={t('form.untilHint')}
          min={today}
          max={latestDay}
          isRequired
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="preview" value="1">
            {t('form.preview')}
          </SubmitButton>
          <LinkButton to={backTo} look="quiet">
            {t('common:action.cancel')}
          </LinkButton>
        </div>
      </Form>
    </Card>
  );
}

function AdviserField({
  partner,
  field,
}: {
  partner: ScopeFormProps['partner'];
  field: ReturnType<typeof plainField>;
}) {
  const t = useT('sharing');
  return (
    <SelectField
      field={field}
      label={t('form.adviser')}
      hint={t('form.adviserHint')}
      emptyLabel={null}
      isRequired
      choices={[
        { value: ALL_ADVISERS, label: t('form.adviserAll') },
        ...partner.people.map((person) => ({ value: person.id, label: person.name })),
      ]}
    />
  );
}
