import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { ConfirmStep } from '~/components';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getFolderFile } from '~/queries/folder/folder-file.server';
import { deleteFile } from '~/services/folder/delete-file.server';

/** Asks before a version of a file is deleted for good. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, today, language, base } = await requireCase(args, { forEditors: true });
  const { file: fileId } = args.params;
  if (fileId === undefined) throw notFound();
  const { file, versions } = await getFolderFile(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    fileId,
    today,
    language,
  });
  return {
    back: `${base}/folder/files/${file.id}`,
    name: file.name,
    version: String(file.version),
    hasEarlier: file.isCurrent && versions.length > 1,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base } = await requireCase(args, { forEditors: true });
  const { file: fileId } = args.params;
  if (fileId === undefined) throw notFound();
  const outcome = await deleteFile(args.context.app, { actor, caseId, fileId });
  return redirectWithFlash(
    `${base}/folder`,
    outcome === 'deleted'
      ? { kind: 'success', key: 'folder:flash.deleted' }
      : { kind: 'warning', key: 'folder:flash.closed' },
  );
}

export default function DeleteFilePage() {
  const { back, name, version, hasEarlier } = useLoaderData<typeof loader>();
  const t = useT('folder');
  return (
    <ConfirmStep title={t('remove.title')} confirmText={t('remove.submit')} cancelTo={back} isDangerous>
      <p className="[overflow-wrap:anywhere]">{t('remove.what', { name, version })}</p>
      {hasEarlier ? <p>{t('remove.before')}</p> : null}
      <p className="font-semibold">{t('remove.final')}</p>
    </ConfirmStep>
  );
}
