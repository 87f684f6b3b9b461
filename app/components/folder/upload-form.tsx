import { useEffect, useId, useRef, useState, type ChangeEvent } from 'react';

import { Button } from '~/components';
import { buttonClasses } from '~/components/button';
import { ACCEPTED_FILES } from '~/domain/folder/limits';
import { useT } from '~/i18n/use-t';
import type { Uploads } from './use-uploads';

export interface UploadPlace {
  paperKey: string;
  paperTitle: string;
  /** The files of the paper that count: each may be replaced by a new version. */
  current: ReadonlyArray<{ id: string; name: string }>;
  /** What is offered first; null: a further file. */
  likely: string | null;
  /** Only a new version of `likely`, so there is nothing to choose. */
  isFixed?: boolean;
}

/**
 * Takes files for one paper. Without a script it is a plain form with a button; with one, files leave as soon as they
 * are chosen, and phones get a button for the camera.
 */
export function UploadForm({
  place,
  uploads,
  action,
}: {
  place: UploadPlace;
  uploads: Uploads;
  /** Where the plain form goes. */
  action: string;
}) {
  const t = useT('folder');
  const id = useId();
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  const replaces = useRef<HTMLSelectElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLInputElement>(null);

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    uploads.add(chosen, fieldsOf(place, replaces.current?.value ?? place.likely));
  };
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-3">
      <input type="hidden" name="paper" value={place.paperKey} />
      {place.isFixed ? <input type="hidden" name="replaces" value={place.likely ?? ''} /> : null}
      {place.current.length === 0 || place.isFixed ? null : (
        <div className="grid gap-1">
          <label htmlFor={`${id}-replaces`} className="text-small font-semibold">
            {t('upload.what')}
          </label>
          <select
            ref={replaces}
            id={`${id}-replaces`}
            name="replaces"
            defaultValue={place.likely ?? ''}
            className="min-h-target w-full max-w-md rounded-control border border-line-strong bg-surface px-3 py-2 text-ink"
          >
            <option value="">{t('upload.further')}</option>
            {place.current.map((file) => (
              <option key={file.id} value={file.id}>
                {t('upload.newVersion', { name: file.name })}
              </option>
            ))}
          </select>
        </div>
      )}
      {/* With a script the buttons below stand for it. */}
      <div className={hasScript ? 'hidden' : 'grid gap-1'}>
        {hasScript ? null : (
          <label htmlFor={`${id}-files`} className="text-small font-semibold [overflow-wrap:anywhere]">
            {t('upload.files', { paper: place.paperTitle })}
          </label>
        )}
        <input
          ref={files}
          id={`${id}-files`}
          type="file"
          name="file"
          multiple={!place.isFixed}
          accept={ACCEPTED_FILES}
          onChange={hasScript ? take : undefined}
          className="min-h-target w-full max-w-md rounded-control border border-line-strong bg-surface px-3 py-2 text-ink"
        />
      </div>
      {hasScript ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            look="secondary"
            onClick={() => files.current?.click()}
            aria-label={`${t('upload.choose')}: ${place.paperTitle}`}
          >
            {t('upload.choose')}
          </Button>
          <Button
            look="secondary"
            className="pointer-fine:hidden"
            onClick={() => photo.current?.click()}
            aria-label={`${t('upload.photo')}: ${place.paperTitle}`}
          >
            {t('upload.photo')}
          </Button>
          <input ref={photo} type="file" accept="image/*" capture="environment" onChange={take} hidden />
        </div>
      ) : (
        <div>
          <button type="submit" className={buttonClasses('secondary')}>
            {t('upload.submit')}
          </button>
        </div>
      )}
    </form>
  );
}

/** The fields of each file of one choice: only the first one replaces something. */
export function fieldsOf(place: Pick<UploadPlace, 'paperKey'>, replaces: string | null) {
  return (position: number): Record<string, string> => ({
    paper: place.paperKey,
    ...(position === 0 && replaces ? { replaces } : {}),
  });
}
