import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useId } from 'react';

import { requireShare } from '~/auth/share-gate.server';
import { Badge, Card, EmptyState, Notice, PageHeader } from '~/components';
import { SubmitButton } from '~/components/form';
import { formatDateTime } from '~/i18n/format';
import { paperCheckSchema } from '~/forms/adviser-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { lastPaperChecks } from '~/queries/chambers/paper-checks.server';
import { sharedCase } from '~/queries/sharing/shared-case.server';
import { noteShareView } from '~/services/sharing/note-share-view.server';
import { recordPaperCheck } from '~/services/chambers/record-paper-check.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The chamber looks at the papers of a shared case as a second pair of eyes. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireShare(args, 'chamber');
  const { app, requestId } = args.context;
  const { base, share, organisation, person, language } = visit;
  const [view, checks] = await Promise.all([
    sharedCase(app.database, share, visit),
    lastPaperChecks(app.database, { ...share, shareId: share.id }),
    noteShareView(app, { share, partnerId: organisation.id, personId: person.id, requestId }),
  ]);
  return {
    title: `${translatorFor(language, 'advisers')('check.title')} · ${organisation.name}`,
    here: `${base}/${share.id}`,
    showsFiles: share.scope.includes('files'),
    caseTitle: translatorFor(language, 'sharing')('partner.caseTitle', {
      employer: view.head.employerName,
      number: String(view.head.number),
    }),
    papers:
      view.papers?.map(({ files: shown, ...paper }) => {
        const files = shown ?? [];
        const check = checks.get(paper.key) ?? null;
        const fileIds = files.flatMap(({ id }) => (id === null ? [] : [id])).sort();
        return {
          key: paper.key,
          title: paper.title,
          state: paper.state,
          files: files.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }])),
          check: check === null ? null : { ...check, isOld: check.fileIds.join() !== fileIds.join() },
        };
      }) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireShare(args, 'chamber');
  const { app, requestId } = args.context;
  const { base, share, organisation, person, language } = visit;
  const t = translatorFor(language, 'advisers');
  const submission = parseForm(await readForm(args.request), paperCheckSchema, language);
  if (submission.status !== 'success') return data({ problem: t('check.noteNeeded') }, { status: 400 });
  const outcome = await recordPaperCheck(app, {
    share,
    partnerId: organisation.id,
    person,
    requestId,
    ...submission.value,
  });
  const here = `${base}/${share.id}/papers`;
  if (outcome === 'recorded')
    return redirectWithFlash(here, { kind: 'success', key: 'advisers:check.saved' });
  return data({ problem: t(outcome === 'not-shared' ? 'check.notShared' : 'check.stale') }, { status: 409 });
}

const VERDICTS = ['complete', 'missing', 'question'] as const;
const CONTROL = 'w-full max-w-xl rounded-control border border-line-strong bg-surface px-3 py-2 text-ink';

type Paper = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['papers']>[number];

export default function PaperCheckPage() {
  const { here, caseTitle, showsFiles, papers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('advisers');
  const withFiles = papers?.filter(({ files }) => files.length > 0) ?? [];
  return (
    <>
      <PageHeader
        title={t('check.title')}
        lead={t('check.lead')}
        breadcrumbs={[{ to: here, label: caseTitle }]}
      />
      {answer ? (
        <Notice kind="danger" isLive>
          {answer.problem}
        </Notice>
      ) : null}
      {showsFiles ? null : <Notice kind="warning">{t('check.notShared')}</Notice>}
      {showsFiles && withFiles.length === 0 ? (
        <EmptyState title={t('check.empty')} text={t('check.lead')} />
      ) : null}
      {withFiles.map((paper) => (
        <PaperCard key={paper.key} paper={paper} fileBase={`${here}/files`} />
      ))}
    </>
  );
}

function PaperCard({ paper, fileBase }: { paper: Paper; fileBase: string }) {
  const t = useT('advisers');
  const language = useLanguage();
  const id = useId();
  const { check } = paper;
  const verdict = VERDICTS.find((word) => word === check?.verdict) ?? null;
  return (
    <Card title={paper.title ?? t('check.paper')}>
      <div className="grid gap-4">
        <ul>
          {paper.files.map((file) => (
            <li key={file.id} className="[overflow-wrap:anywhere]">
              <a href={`${fileBase}/${file.id}`} className="text-link underline underline-offset-4">
                {file.name}
              </a>
            </li>
          ))}
        </ul>
        {check === null || verdict === null ? (
          <p className="text-ink-muted">{t('check.none')}</p>
        ) : (
          <div className="grid justify-items-start gap-1">
            <Badge tone={verdict === 'complete' && !check.isOld ? 'success' : 'warning'}>
              {t(`check.verdicts.${verdict}`)}
            </Badge>
            {check.note === '' ? null : <p className="whitespace-pre-line">{check.note}</p>}
            <p className="text-small text-ink-muted">
              {t('check.by', { name: check.byName, when: formatDateTime(check.at, language) })}
              {check.isOld ? ` · ${t('check.outdated')}` : ''}
            </p>
          </div>
        )}
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="paperKey" value={paper.key} />
          {paper.files.map((file) => (
            <input key={file.id} type="hidden" name="fileIds" value={file.id} />
          ))}
          <fieldset className="flex flex-wrap gap-x-6">
            <legend className="font-semibold">{t('check.verdict')}</legend>
            {VERDICTS.map((value) => (
              <label key={value} className="inline-flex min-h-target items-center gap-2">
                <input
                  type="radio"
                  name="verdict"
                  value={value}
                  required
                  defaultChecked={value === verdict}
                  className="size-6 accent-primary"
                />
                {t(`check.verdicts.${value}`)}
              </label>
            ))}
          </fieldset>
          <div className="grid gap-1.5">
            <label htmlFor={id} className="font-semibold">
              {t('check.note')}
            </label>
            <textarea id={id} name="note" rows={2} maxLength={1000} className={CONTROL} />
          </div>
          <div>
            <SubmitButton look="secondary">
              {t('check.save')}
              <span className="sr-only">: {paper.title ?? t('check.paper')}</span>
            </SubmitButton>
          </div>
        </Form>
      </div>
    </Card>
  );
}
