import { Form, Link } from '@remix-run/react';
import { useState } from 'react';

import { AWAITED_PARTIES } from '~/domain/enquiries/vocabulary';
import { useT } from '~/i18n/use-t';

import { classNames } from '../class-names';
import { SelectField, SubmitButton, TextArea } from '../form';
import { Icon, type IconName } from '../icon';
import { Notice } from '../notice';
import { plainField } from '../work/plain-field';
import { TemplatePicker, type TemplateShown } from './template-picker';
import { useDraft, type DraftState } from './use-draft';
import { PARTY_KEY } from './words';

export type Writing = 'answer' | 'ask-back' | 'note';

export interface WriteAsDeskProps {
  path: string;
  writing: Writing;
  asker: string;
  submissionKey: string;
  revision: number;
  /** After a warning: what has been shown by now. */
  seenRevision: number | null;
  /** What was typed and refused, else the reader's draft or the chosen template. */
  text: string;
  error: string | null;
  /** What others wrote meanwhile; nothing was sent. Null: nobody did. */
  meanwhile: ReadonlyArray<{ id: string; authorName: string; text: string }> | null;
  templatesPath: string;
  templates: readonly TemplateShown[];
  /** Of the address; put in by a page load. */
  templateId: string;
  /** What will stand below; empty: nothing. */
  signature: string;
}

const TABS: ReadonlyArray<{
  writing: Writing;
  label: 'work.answer' | 'work.askBack' | 'work.note';
  icon: IconName;
}> = [
  { writing: 'answer', label: 'work.answer', icon: 'arrow' },
  { writing: 'ask-back', label: 'work.askBack', icon: 'question' },
  { writing: 'note', label: 'work.note', icon: 'pause' },
];

/** Answer, question back or internal note: three forms behind links, so that nobody sends the one as the other. */
export function WriteAsDesk(props: WriteAsDeskProps) {
  const { path, writing, submissionKey, text, error, meanwhile, signature } = props;
  const t = useT('enquiries');
  const tDesk = useT('desk');
  const isNote = writing === 'note';
  // The page looks again while somebody types; key and text stay those of the form.
  const [key] = useState(submissionKey);
  const [begunAt] = useState(props.revision);
  const [begunWith] = useState(text);
  const [template, setTemplate] = useState(props.templateId);
  const draft = useDraft(path, writing);
  const field = plainField('text', { value: begunWith, error, prefix: writing });
  const insert = ({ id, filled }: TemplateShown) => {
    const area = document.getElementById(field.id);
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.setRangeText(filled, area.selectionStart, area.selectionEnd, 'end');
    area.focus();
    setTemplate(id);
    draft.keep(area.value);
  };
  return (
    <div className="grid gap-4 border-t border-line pt-5" id="write">
      <nav aria-label={t('work.actions')} className="flex flex-wrap gap-x-2">
        {TABS.map((tab) => (
          <Link
            key={tab.writing}
            to={`${path}?write=${tab.writing}#write`}
            data-desk-action={tab.writing}
            aria-current={tab.writing === writing ? 'true' : undefined}
            preventScrollReset
            className={classNames(
              'inline-flex min-h-target items-center gap-2 border-b-4 px-3 no-underline',
              tab.writing === writing
                ? 'border-primary font-semibold text-ink'
                : 'border-transparent text-link',
            )}
          >
            <Icon name={tab.icon} className="size-4" />
            {t(tab.label)}
          </Link>
        ))}
      </nav>
      {meanwhile === null ? null : (
        <Notice kind="danger" title={t('work.meanwhileTitle')} isLive>
          <p>{t('work.meanwhile')}</p>
          {meanwhile.map((message) => (
            <blockquote key={message.id} className="mt-3 border-l-4 border-danger-edge pl-3">
              <p className="font-semibold">{message.authorName}</p>
              <p className="[overflow-wrap:anywhere] whitespace-pre-line">{message.text}</p>
            </blockquote>
          ))}
        </Notice>
      )}
      {isNote ? null : (
        <TemplatePicker
          path={path}
          templatesPath={props.templatesPath}
          templates={props.templates}
          chosen={props.templateId}
          onInsert={insert}
        />
      )}
      <Form
        method="post"
        noValidate
        className={classNames(
          'grid gap-4',
          isNote && 'rounded-control border-2 border-dashed border-warning-edge bg-warning-ground p-4',
        )}
        onSubmit={draft.stop}
        onInput={(event) => {
          if (event.target instanceof HTMLTextAreaElement) draft.keep(event.target.value);
        }}
      >
        <input type="hidden" name="submissionKey" value={key} />
        <input type="hidden" name="revision" value={props.seenRevision ?? begunAt} />
        {isNote ? null : <input type="hidden" name="templateId" value={template} />}
        <WritingFields {...props} field={field} />
        {isNote || signature === '' ? null : (
          <div className="text-small text-ink-muted">
            <p>{tDesk('write.signature')}</p>
            <p className="whitespace-pre-line">{signature}</p>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton name="intent" value={writing} look={isNote ? 'secondary' : 'primary'}>
            {meanwhile !== null
              ? t('work.sendAnyway')
              : isNote
                ? t('work.noteSave')
                : writing === 'answer'
                  ? t('work.answerSend')
                  : t('work.askBackSend')}
          </SubmitButton>
          {writing === 'answer' ? (
            <SubmitButton name="intent" value="answer-and-close" look="secondary">
              {t('work.answerClose')}
            </SubmitButton>
          ) : null}
          <DraftWord state={draft.state} />
        </div>
      </Form>
    </div>
  );
}

function WritingFields({
  writing,
  asker,
  field,
}: Pick<WriteAsDeskProps, 'writing' | 'asker'> & { field: ReturnType<typeof plainField> }) {
  const t = useT('enquiries');
  if (writing === 'answer')
    return (
      <TextArea
        field={field}
        label={t('work.answerText', { name: asker })}
        hint={t('work.answerHint')}
        isRequired
        rows={10}
      />
    );
  if (writing === 'note')
    return (
      <TextArea field={field} label={t('work.noteText')} hint={t('work.noteHint')} isRequired rows={4} />
    );
  return (
    <>
      <SelectField
        field={plainField('party', { value: 'asker', prefix: writing })}
        label={t('work.askBackParty')}
        isRequired
        width="medium"
        choices={AWAITED_PARTIES.map((value) => ({ value, label: t(PARTY_KEY[value]) }))}
      />
      <TextArea
        field={field}
        label={t('work.askBackText')}
        hint={t('work.askBackHint')}
        isRequired
        rows={6}
      />
    </>
  );
}

function DraftWord({ state }: { state: DraftState }) {
  const t = useT('desk');
  return (
    <span
      role="status"
      className={classNames('text-small', state === 'lost' ? 'text-danger' : 'text-ink-muted')}
    >
      {state === 'kept' ? t('write.kept') : state === 'lost' ? t('write.lost') : ''}
    </span>
  );
}
