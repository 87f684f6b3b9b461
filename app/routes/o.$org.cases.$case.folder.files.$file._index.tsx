import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton, Notice } from '~/components';
import { AccessTable } from '~/components/folder/access-table';
import { CheckForm } from '~/components/folder/check-form';
import { CheckList } from '~/components/folder/check-list';
import { ExpiryForm } from '~/components/folder/expiry-form';
import { FileFacts } from '~/components/folder/file-facts';
import { MoveForm } from '~/components/folder/move-form';
import { ReplaceCard } from '~/components/folder/replace-card';
import { VersionTable } from '~/components/folder/version-table';
import { fileLine } from '~/domain/folder/folder-view';
import { checkSchema, expirySchema, moveSchema } from '~/forms/folder-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getFolderFile } from '~/queries/folder/folder-file.server';
import { checkFile } from '~/services/folder/check-file.server';
import { moveFile } from '~/services/folder/move-file.server';
import { setExpiry } from '~/services/folder/set-expiry.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One file: what it is, whether it will do, its versions, and who opened it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, today, language, base, canEdit } = await requireCase(args);
  const { file: fileId } = args.params;
  if (fileId === undefined) throw notFound();
  const page = await getFolderFile(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    fileId,
    today,
    language,
  });
  const { paper, file, versions, checks, accesses, otherPapers, folder } = page;
  return {
    // A file's name may hold a person's: it stays out of the window's title.
    title: `${paper.title} · ${organisation.name}`,
    base,
    today,
    canEdit: canEdit && folder.status !== 'closed',
    paper: { key: paper.key, title: paper.title, wants: paper.wants },
    file: fileLine(file, paper, today),
    versions: versions.map((version) => fileLine(version, paper, today)),
    checks,
    accesses,
    otherPapers,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { actor, caseId, base, language } = await requireCase(args, { forEditors: true });
  const { file: fileId } = args.params;
  if (fileId === undefined) throw notFound();
  const page = `${base}/folder/files/${encodeURIComponent(fileId)}`;
  const flash = (kind: 'success' | 'warning', key: string) =>
    redirectWithFlash(page, { kind, key: `folder:${key}` });
  const form = await readForm(args.request);
  const target = { actor, caseId, fileId };
  switch (form.get('intent')) {
    case 'check': {
      const submission = parseForm(form, checkSchema(), language);
      if (submission.status !== 'success')
        return data({ form: 'check' as const, lastResult: submission.reply() }, { status: 400 });
      const outcome = await checkFile(app, { ...target, ...submission.value });
      if (outcome === 'checked') return flash('success', 'flash.checked');
      return flash('warning', outcome === 'replaced' ? 'check.replaced' : 'flash.closed');
    }
    case 'expiry': {
      const submission = parseForm(form, expirySchema(), language);
      if (submission.status !== 'success')
        return data({ form: 'expiry' as const, lastResult: submission.reply() }, { status: 400 });
      const outcome = await setExpiry(app, { ...target, expiresOn: submission.value.expiresOn ?? null });
      return outcome === 'saved' ? flash('success', 'flash.expirySaved') : flash('warning', 'flash.closed');
    }
    case 'move': {
      const submission = parseForm(form, moveSchema, language);
      if (submission.status !== 'success')
        return data({ form: 'move' as const, lastResult: submission.reply() }, { status: 400 });
      const outcome = await moveFile(app, { ...target, ...submission.value });
      if (outcome === 'no-such-paper') {
        const problem = translatorFor(language, 'folder')('move.wrong');
        const lastResult = submission.reply({ fieldErrors: { toPaper: [problem] } });
        return data({ form: 'move' as const, lastResult }, { status: 400 });
      }
      return outcome === 'case-closed' ? flash('warning', 'flash.closed') : flash('success', 'flash.moved');
    }
    default:
      throw badRequest('This form does not belong to a file.');
  }
}

export default function FolderFilePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('folder');
  const { file, paper, canEdit } = page;
  const folder = `${page.base}/folder`;
  const resultOf = (form: 'check' | 'expiry' | 'move') => (answer?.form === form ? answer.lastResult : null);
  return (
    <div className="grid gap-6">
      <div>
        <LinkButton to={`${folder}#paper-${paper.key}`} look="quiet">
          {t('filePage.back')}
        </LinkButton>
      </div>
      {file.isCurrent ? null : <Notice kind="warning">{t('filePage.replaced')}</Notice>}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="grid content-start gap-6">
          <FileFacts file={file} paper={paper} folder={folder} />
          <Card title={t('check.title')}>
            <CheckList checks={page.checks} file={file} wants={paper.wants} />
            {canEdit && file.isCurrent ? (
              <CheckForm key={file.check?.at ?? 'first'} lastResult={resultOf('check')} />
            ) : null}
          </Card>
        </div>
        <div className="grid content-start gap-6">
          {canEdit ? (
            <>
              {file.isCurrent ? <ReplaceCard file={file} paper={paper} folder={folder} /> : null}
              <ExpiryForm key={file.expiresOn} expiresOn={file.expiresOn} lastResult={resultOf('expiry')} />
              <MoveForm papers={page.otherPapers} lastResult={resultOf('move')} />
            </>
          ) : null}
        </div>
      </div>
      {page.versions.length > 1 ? (
        <VersionTable versions={page.versions} folder={folder} shownId={file.id} />
      ) : null}
      <AccessTable accesses={page.accesses} />
      {canEdit ? (
        <div>
          <LinkButton to={`${folder}/files/${file.id}/delete`} look="danger">
            {t('remove.link')}
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}
