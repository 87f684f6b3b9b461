import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { requireUpload } from '~/auth/upload-gate.server';
import { EmptyState, LinkButton, Notice } from '~/components';
import { FolderTabs } from '~/components/papers/folder-tabs';
import { FolderHead } from '~/components/folder/folder-head';
import { OutcomeNotice } from '~/components/folder/outcome-notice';
import { SectionCard } from '~/components/folder/section-card';
import { sectionViews, shownOf } from '~/domain/folder/folder-view';
import { folderReadiness } from '~/domain/folder/readiness';
import { paperFormSchema } from '~/forms/folder-forms.server';
import { boundaryOf } from '~/forms/multipart.server';
import { readForm } from '~/forms/parse-form.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';
import { receiveUpload } from '~/services/folder/receive-upload.server';
import { removePaper } from '~/services/folder/remove-paper.server';
import { waivePaper } from '~/services/folder/waive-paper.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The folder of a case: what is needed, what is there, and the way to bring it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, today, language, base, canEdit } = await requireCase(args);
  const folder = await getCaseFolder(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
  });
  const shown = shownOf(new URL(args.request.url).searchParams.get('show'));
  const t = translatorFor(language, 'folder');
  const { isReady, wanted, ready } = folderReadiness(folder.papers, today);
  return {
    title: `${t('title')} · ${folder.caseTitle} · ${organisation.name}`,
    base,
    canEdit: canEdit && folder.status !== 'closed',
    isClosed: folder.status === 'closed',
    hasPlan: folder.planLanguage !== null,
    isProposal: folder.planLanguage !== null && folder.planVersion === null,
    isOtherLanguage: folder.planLanguage !== null && folder.planLanguage !== language,
    usedBytes: folder.usedBytes,
    readiness: { isReady, wanted, ready },
    shown,
    hasPapers: folder.papers.length > 0,
    sections: sectionViews(folder.papers, today, shown),
    titles: folder.papers.map(({ key, title }) => [key, title] as const),
  };
}

/** The plain forms of the page: files without a script, papers that are taken out or wanted again. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  if (boundaryOf(args.request.headers.get('Content-Type')) !== null) return receive(args);
  const { actor, caseId, base } = await requireCase(args, { forEditors: true });
  const page = `${base}/folder`;
  const flash = (kind: 'success' | 'warning', key: string) =>
    redirectWithFlash(page, { kind, key: `folder:flash.${key}` });
  const form = await readForm(args.request);
  const parsed = paperFormSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw badRequest('The form of a paper is incomplete.');
  const { intent, paper: paperKey } = parsed.data;
  if (intent === 'want-paper') {
    const outcome = await waivePaper(app, { actor, caseId, paperKey, reason: null });
    return outcome === 'saved' ? flash('success', 'wantedAgain') : flash('warning', 'closed');
  }
  const outcome = await removePaper(app, { actor, caseId, paperKey });
  switch (outcome) {
    case 'removed':
      return flash('success', 'paperRemoved');
    case 'has-files':
      return flash('warning', 'hasFiles');
    case 'case-closed':
      return flash('warning', 'closed');
  }
}

async function receive(args: ActionFunctionArgs) {
  const { actor, caseId, base } = await requireUpload(args);
  const uploader = { ...actor, via: 'member' as const };
  const outcomes = await receiveUpload(args.context.app, args.request, { uploader, caseId, paperKey: null });
  if (outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'stored'))
    return redirectWithFlash(`${base}/folder`, { kind: 'success', key: 'folder:flash.uploaded' });
  return data({ outcomes }, { status: 400 });
}

export default function FolderPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('folder');
  const folder = `${page.base}/folder`;
  const titles = new Map(page.titles);
  const titleOf = (key: string) => titles.get(key) ?? key;
  return (
    <div className="grid gap-6">
      <FolderTabs base={page.base} />
      <FolderHead page={page} folder={folder} />
      {answer?.outcomes ? <OutcomeNotice outcomes={answer.outcomes} titleOf={titleOf} /> : null}
      {page.hasPlan ? null : (
        <EmptyState
          title={t('noPlan.title')}
          text={t('noPlan.text')}
          action={
            page.canEdit ? <LinkButton to={`${page.base}/facts`}>{t('noPlan.action')}</LinkButton> : null
          }
        />
      )}
      {page.sections.map((section) => (
        <SectionCard
          key={section.id}
          section={section}
          folder={folder}
          canEdit={page.canEdit}
          titleOf={titleOf}
        />
      ))}
      {page.sections.length === 0 && page.shown !== 'all' ? (
        <EmptyState
          title={t('filterEmpty.title')}
          text={t('filterEmpty.text')}
          action={
            <LinkButton to={folder} look="secondary">
              {t('filterEmpty.action')}
            </LinkButton>
          }
        />
      ) : null}
      {page.isClosed ? <Notice>{t('closed')}</Notice> : null}
      {page.canEdit ? (
        <div>
          <LinkButton to={`${folder}/papers/new`} look="secondary">
            {t('paper.add')}
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}
