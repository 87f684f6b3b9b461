import { Form, Link, useRevalidator } from '@remix-run/react';
import { useState, type DragEvent } from 'react';

import { classNames } from '~/components';
import { SubmitButton } from '~/components/form';
import { likelyReplaced, type PaperLine } from '~/domain/folder/folder-view';
import { useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { FileRow } from './file-row';
import { StateBadge } from './state-badge';
import { fieldsOf, UploadForm, type UploadPlace } from './upload-form';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';

export interface PaperCardProps {
  paper: PaperLine;
  /** Address of the folder. */
  folder: string;
  canEdit: boolean;
  titleOf: (paperKey: string) => string;
}

/** One paper: what is asked for, what is there, and the way to bring more. Files can be dropped anywhere on it. */
export function PaperCard({ paper, folder, canEdit, titleOf }: PaperCardProps) {
  const t = useT('folder');
  const { revalidate } = useRevalidator();
  const uploads = useUploads(`${folder}/upload`, revalidate);
  const [isOver, setIsOver] = useState(false);
  const place: UploadPlace = {
    paperKey: paper.key,
    paperTitle: paper.title,
    current: paper.files.map(({ id, name }) => ({ id, name })),
    likely: likelyReplaced(paper),
  };
  const mayUpload = canEdit && paper.waivedReason === null;
  const upload = <UploadForm place={place} uploads={uploads} action={`${folder}?index#paper-${paper.key}`} />;

  const over = (event: DragEvent) => {
    if (!mayUpload || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    if (!mayUpload || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    uploads.add([...event.dataTransfer.files], fieldsOf(place, place.likely));
  };
  return (
    <li
      id={`paper-${paper.key}`}
      className={classNames(
        'grid scroll-mt-4 gap-3 border-t border-line py-4 first:border-t-0 first:pt-1 last:pb-0',
        isOver && 'rounded-control bg-info-ground outline-2 outline-offset-4 outline-info-edge',
      )}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid content-start gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h3 className="min-w-0 text-body font-semibold [overflow-wrap:anywhere] hyphens-auto">
              {paper.title}
            </h3>
            <StateBadge state={paper.state} />
          </div>
          <PaperFacts paper={paper} />
        </div>
        {canEdit ? (
          <div className="flex flex-wrap content-start items-center gap-x-4 gap-y-2 lg:justify-end">
            {mayUpload && paper.files.length === 0 ? upload : null}
            <PaperActions paper={paper} folder={folder} />
          </div>
        ) : null}
      </div>
      {isOver ? <p className="font-semibold text-info">{t('upload.drop', { paper: paper.title })}</p> : null}
      {paper.files.length === 0 ? null : (
        <>
          <ul className="grid gap-2">
            {paper.files.map((file) => (
              <FileRow key={file.id} file={file} paper={paper} folder={folder} canEdit={canEdit} />
            ))}
          </ul>
          {mayUpload ? upload : null}
        </>
      )}
      <UploadList uploads={uploads} titleOf={titleOf} />
    </li>
  );
}

function PaperFacts({ paper }: { paper: PaperLine }) {
  const t = useT('folder');
  const facts =
    paper.wants === null || paper.broughtBy === null
      ? [t('own')]
      : [
          t(`broughtBy.${textKey(paper.broughtBy)}`),
          t(`form.${textKey(paper.wants.form)}`),
          ...(paper.wants.translation === 'none'
            ? []
            : [t(`wantedTranslation.${textKey(paper.wants.translation)}`)]),
        ];
  return (
    <>
      <p className="text-small text-ink-muted">{facts.join(' · ')}</p>
      {paper.text === null ? null : <p className="max-w-prose text-small">{paper.text}</p>}
      {paper.waivedReason === null ? null : (
        <p className="max-w-prose text-small [overflow-wrap:anywhere]">
          {t('waived', { reason: paper.waivedReason })}
        </p>
      )}
      {paper.isWanted || paper.isOwn ? null : <p className="max-w-prose text-small">{t('notWantedNow')}</p>}
    </>
  );
}

const QUIET = 'inline-flex min-h-target items-center text-small text-link underline underline-offset-4';

/** What else can be done with the paper itself. */
function PaperActions({ paper, folder }: { paper: PaperLine; folder: string }) {
  const t = useT('folder');
  if (paper.isOwn) {
    if (paper.files.length > 0 || paper.older.length > 0) return null;
    return (
      <PaperForm paper={paper} folder={folder} intent="remove-paper">
        <span aria-hidden="true">{t('paper.remove')}</span>
        <span className="sr-only">{t('paper.removeNamed', { paper: paper.title })}</span>
      </PaperForm>
    );
  }
  if (!paper.isWanted) return null;
  if (paper.waivedReason !== null) {
    return (
      <PaperForm paper={paper} folder={folder} intent="want-paper">
        <span aria-hidden="true">{t('paper.wantAgain')}</span>
        <span className="sr-only">{t('paper.wantAgainNamed', { paper: paper.title })}</span>
      </PaperForm>
    );
  }
  if (paper.files.length > 0) return null;
  return (
    <Link
      to={`${folder}/papers/${paper.key}/waive`}
      className={QUIET}
      aria-label={t('paper.waiveNamed', { paper: paper.title })}
    >
      {t('paper.waive')}
    </Link>
  );
}

function PaperForm({
  paper,
  folder,
  intent,
  children,
}: {
  paper: PaperLine;
  folder: string;
  intent: 'remove-paper' | 'want-paper';
  children: React.ReactNode;
}) {
  return (
    <Form method="post" action={`${folder}?index`}>
      <input type="hidden" name="paper" value={paper.key} />
      <SubmitButton name="intent" value={intent} look="quiet">
        {children}
      </SubmitButton>
    </Form>
  );
}
