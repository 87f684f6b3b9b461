import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, Notice, PageHeader, Table } from '~/components';
import { DeskProfileTabs } from '~/components/enquiries/desk-profile-tabs';
import { CLOCK_KEY, LEVEL_KEY } from '~/components/enquiries/words';
import { SelectField, SubmitButton, TextField } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import {
  CLOCK_NAMES,
  PRODUCT_TARGETS,
  TARGET_LEVELS,
  targetOverlaps,
  URGENCIES,
  type TargetRule,
} from '~/domain/enquiries';
import { targetSchema } from '~/forms/desk-schedule-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { deskScheduleNow } from '~/queries/enquiries/desk-schedule.server';
import { saveDeskSchedule } from '~/services/enquiries/save-desk-schedule.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** More rules than that nobody keeps in mind. */
const MOST_RULES = 40;

const keyOf = ({ clock, topic, urgency }: TargetRule) => `${clock} ${topic ?? ''} ${urgency ?? ''}`;

/** What a desk promises, and which of several promises counts. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const t = translatorFor(language, 'desk');
  const { targets } = await deskScheduleNow(app.database, organisation.id);
  const nameOf = ({ topic, urgency }: TargetRule) =>
    [
      topic === null ? null : topicWord(topic, language),
      urgency === null ? null : t(urgency === 'urgent' ? 'targets.urgent' : 'targets.normal'),
    ]
      .filter(Boolean)
      .join(', ') || t('targets.everything');
  return {
    title: `${t('targets.title')} · ${organisation.name}`,
    home: `/d/${organisation.slug}`,
    canEdit: role === 'lead',
    rules: [...targets]
      .sort((left, right) => CLOCK_NAMES.indexOf(left.clock) - CLOCK_NAMES.indexOf(right.clock))
      .map((rule) => ({
        key: keyOf(rule),
        clock: rule.clock,
        name: nameOf(rule),
        workingDays: String(rule.workingDays).replace('.', language === 'de' ? ',' : '.'),
      })),
    overlaps: targetOverlaps(targets).map(({ clock, counts, yields }) => ({
      clock,
      counts: nameOf(counts),
      yields: nameOf(yields),
    })),
    product: CLOCK_NAMES.map((clock) => ({ clock, workingDays: PRODUCT_TARGETS[clock] })),
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk', roles: ['lead'] });
  const { app, requestId } = args.context;
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const form = await readForm(args.request);
  const page = `/d/${organisation.slug}/targets`;
  const change = async (to: (rules: readonly TargetRule[]) => readonly TargetRule[]) => {
    const { outcome } = await saveDeskSchedule(app, {
      actor,
      change: (now) => ({ ...now, targets: to(now.targets).slice(0, MOST_RULES) }),
    });
    return redirectWithFlash(
      page,
      outcome === 'saved'
        ? { kind: 'success', key: 'desk:targets.saved' }
        : { kind: 'warning', key: 'desk:template.noProfile' },
    );
  };
  if (form.get('intent') === 'remove') {
    const key = String(form.get('rule') ?? '');
    return change((rules) => rules.filter((rule) => keyOf(rule) !== key));
  }
  const submission = parseForm(form, targetSchema, languageOf(args.request));
  if (submission.status !== 'success')
    return data({ error: submission.error?.['workingDays']?.[0] ?? null }, { status: 400 });
  const { clock, topic, urgency, workingDays } = submission.value;
  const rule: TargetRule = { clock, topic, urgency, workingDays };
  // One promise for one thing: a second one takes the place of the first.
  return change((rules) => [...rules.filter((each) => keyOf(each) !== keyOf(rule)), rule]);
}

export default function DeskTargetsPage() {
  const { home, canEdit, rules, overlaps, product, topics } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('desk');
  const tEnquiries = useT('enquiries');
  return (
    <>
      <PageHeader title={t('targets.title')} lead={t('targets.lead')} />
      <DeskProfileTabs home={home} />
      {canEdit ? null : <Notice>{t('profile.onlyLead')}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <Card title={t('targets.own')}>
            {rules.length === 0 ? (
              <p>{t('targets.none')}</p>
            ) : (
              <Table
                caption={t('targets.own')}
                isCaptionHidden
                rows={rules}
                rowKey={({ key }) => key}
                columns={[
                  {
                    id: 'clock',
                    header: t('targets.clock'),
                    isRowHeader: true,
                    cell: ({ clock }) => tEnquiries(CLOCK_KEY[clock]),
                  },
                  { id: 'name', header: t('targets.for'), cell: ({ name }) => name },
                  {
                    id: 'days',
                    header: t('targets.days'),
                    isNumeric: true,
                    cell: ({ workingDays }) => workingDays,
                  },
                  ...(canEdit
                    ? [
                        {
                          id: 'remove',
                          header: t('targets.change'),
                          cell: ({ key }: { key: string }) => (
                            <Form method="post">
                              <input type="hidden" name="rule" value={key} />
                              <SubmitButton name="intent" value="remove" look="quiet">
                                {t('hours.remove')}
                              </SubmitButton>
                            </Form>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            )}
          </Card>
          {overlaps.length === 0 ? null : (
            <Notice title={t('targets.overlapTitle')}>
              <ul className="grid list-disc gap-1 pl-5">
                {overlaps.map(({ clock, counts, yields }) => (
                  <li key={`${clock} ${counts} ${yields}`}>
                    {t('targets.overlap', { clock: tEnquiries(CLOCK_KEY[clock]), counts, yields })}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {canEdit ? (
            <Card title={t('targets.add')}>
              <Form method="post" noValidate key={rules.length} className="grid gap-4">
                <SelectField
                  field={plainField('clock', { value: 'first-answer', prefix: 'target' })}
                  label={t('targets.clock')}
                  isRequired
                  width="medium"
                  choices={CLOCK_NAMES.map((value) => ({ value, label: tEnquiries(CLOCK_KEY[value]) }))}
                />
                <SelectField
                  field={plainField('topic', { prefix: 'target' })}
                  label={t('template.topic')}
                  isRequired={false}
                  emptyLabel={t('template.anyTopic')}
                  width="medium"
                  choices={topics}
                />
                <SelectField
                  field={plainField('urgency', { prefix: 'target' })}
                  label={t('targets.urgency')}
                  isRequired={false}
                  emptyLabel={t('targets.anyUrgency')}
                  width="medium"
                  choices={URGENCIES.map((value) => ({
                    value,
                    label: t(value === 'urgent' ? 'targets.urgent' : 'targets.normal'),
                  }))}
                />
                <TextField
                  field={plainField('workingDays', { prefix: 'target', error: answer?.error ?? null })}
                  label={t('targets.days')}
                  hint={t('targets.daysHint')}
                  isRequired
                  inputMode="decimal"
                  width="short"
                />
                <div>
                  <SubmitButton name="intent" value="add">
                    {t('targets.save')}
                  </SubmitButton>
                </div>
              </Form>
            </Card>
          ) : null}
        </div>
        <div className="grid gap-6">
          <Card title={t('targets.order')}>
            <p className="text-ink-muted">{t('targets.orderText')}</p>
            <ol className="mt-3 grid list-decimal gap-1 pl-6">
              {TARGET_LEVELS.map((level) => (
                <li key={level}>{tEnquiries(LEVEL_KEY[level])}</li>
              ))}
            </ol>
          </Card>
          <Card title={t('targets.product')}>
            <ul className="grid gap-1">
              {product.map(({ clock, workingDays }) => (
                <li key={clock}>
                  {tEnquiries(CLOCK_KEY[clock])}: {tEnquiries('clock.target', { count: workingDays })}
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </>
  );
}
