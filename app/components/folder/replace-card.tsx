import { useRevalidator } from '@remix-run/react';

import { Card } from '~/components';
import type { FileLine } from '~/domain/folder/folder-view';
import { useT } from '~/i18n/use-t';
import { UploadForm } from './upload-form';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';

/** Takes a new version of one file. */
export function ReplaceCard({
  file,
  paper,
  folder,
}: {
  file: FileLine;
  paper: { key: string; title: string };
  folder: string;
}) {
  const t = useT('folder');
  const { revalidate } = useRevalidator();
  const uploads = useUploads(`${folder}/upload`, revalidate);
  const place = {
    paperKey: paper.key,
    paperTitle: paper.title,
    current: [{ id: file.id, name: file.name }],
    likely: file.id,
    isFixed: true,
  };
  return (
    <Card title={t('replace.title')}>
      <div className="grid gap-3">
        <UploadForm place={place} uploads={uploads} action={`${folder}?index`} />
        <UploadList uploads={uploads} titleOf={(key) => (key === paper.key ? paper.title : key)} />
      </div>
    </Card>
  );
}
