import {
  redirect,
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { findPerson } from '~/auth/gates.server';
import { tooManyInit } from '~/auth/answers.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';
import { Card, Notice } from '~/components';
import { AppShell } from '~/components/shell/app-shell';
import { buttonClasses } from '~/components/button';
import { ChamberBand } from '~/components/chambers/chamber-band';
import { StartText } from '~/components/chambers/start-text';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { normalisedCode } from '~/domain/chambers/invite';
import { lookOf } from '~/domain/chambers/look';
import { textBlocks } from '~/domain/chambers/start-text';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { readForm } from '~/forms/parse-form.server';
import { notFound } from '~/platform/errors';
import { findPublicChamber } from '~/queries/chambers/chamber-profile.server';
import { findDoor } from '~/queries/chambers/chamber-door.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Where a chamber's members begin: in its look, for everybody to see. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const { app } = context;
  const [chamber, person] = await Promise.all([
    findPublicChamber(app.database, params['org'] ?? ''),
    findPerson(args),
  ]);
  if (chamber === null) throw notFound();
  const language = languageOf(request);
  const t = translatorFor(language, 'chamber-join');
  const { searchParams } = new URL(request.url);
  const door = await findDoor(app, { chamberId: chamber.id, ...doorOfAddress(searchParams) });
  const search = door.search === '' ? '' : `?${door.search}`;
  const joinPath = `/k/${chamber.slug}/join${search}`;
  const text = language === 'en' && chamber.startTextEn !== '' ? chamber.startTextEn : chamber.startTextDe;
  return {
    title: `${t('start.title', { name: chamber.name })} · Lotsenwerk`,
    look: lookOf(chamber),
    blocks: textBlocks(text),
    textLanguage: text === chamber.startTextEn && text !== '' ? 'en' : 'de',
    isOpen: chamber.isOpen,
    door: door.kind,
    joinPath,
    signUpPath: person === null ? `/signup?next=${encodeURIComponent(joinPath)}` : joinPath,
    isSignedIn: person !== null,
  };
}

/** A typed code: looked up here, so that a wrong one is said at once; how often is limited by network address. */
export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const { app, clientAddress } = context;
  const t = translatorFor(languageOf(request), 'chamber-join');
  const chamber = await findPublicChamber(app.database, params['org'] ?? '');
  if (chamber === null) throw notFound();
  const typed = (await readForm(request)).get('code');
  const text = typeof typed === 'string' ? typed.slice(0, 40) : '';
  const refuse = (problem: string, init: ResponseInit) =>
    data(
      { lastResult: { status: 'error' as const, initialValue: { code: text }, error: { code: [problem] } } },
      init,
    );
  const decision = await takeFromLimit(app, `chamber-code:${clientAddress}`, accountLimits.link);
  if (!decision.allowed) return refuse(t('start.tooMany'), tooManyInit(decision.retryAfterSeconds));
  const code = normalisedCode(text);
  if (code === null) return refuse(t('start.codeUnknown'), { status: 400 });
  const door = await findDoor(app, { chamberId: chamber.id, code, token: null });
  if (door.kind === 'code') return redirect(`/k/${chamber.slug}/start?code=${code}`);
  return refuse(t(door.kind === 'code-over' ? 'start.codeOver' : 'start.codeUnknown'), { status: 400 });
}

function doorOfAddress(search: URLSearchParams): { code: string | null; token: string | null } {
  return { code: normalisedCode(search.get('code') ?? ''), token: search.get('invitation') };
}

const POINTS = ['plan', 'reminders', 'contact'] as const;

export default function ChamberStartPage() {
  const { look, blocks, textLanguage, isOpen, door, joinPath, signUpPath, isSignedIn } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber-join');
  const [form, fields] = useForm<{ code: string }>({ id: 'code', lastResult: answer?.lastResult ?? null });
  const canJoin = isOpen || door === 'code' || door === 'list';
  return (
    <AppShell isFullWidth>
      <ChamberBand look={look} alt={look.name}>
        <div className="grid max-w-3xl gap-3">
          <p className="font-semibold">{t('start.eyebrow')}</p>
          <h1 className="text-h1 [overflow-wrap:anywhere] hyphens-auto">
            {t('start.title', { name: look.name })}
          </h1>
          <p className="text-lead">{t('start.lead')}</p>
        </div>
      </ChamberBand>
      <div className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-8 sm:px-6 lg:grid-cols-[2fr_1fr]">
        <div className="grid content-start gap-6">
          {door === 'list' ? <Notice kind="success">{t('start.invited')}</Notice> : null}
          {door === 'code' ? <Notice kind="success">{t('start.withCode')}</Notice> : null}
          {door === 'code-over' ? <Notice kind="warning">{t('start.codeOver')}</Notice> : null}
          {blocks.length === 0 ? null : (
            <div lang={textLanguage}>
              <StartText blocks={blocks} />
            </div>
          )}
          <section aria-labelledby="what" className="grid gap-3">
            <h2 id="what" className="text-h2">
              {t('start.what')}
            </h2>
            <ul className="list-disc space-y-1 pl-6">
              {POINTS.map((point) => (
                <li key={point}>{t(`start.points.${point}`)}</li>
              ))}
            </ul>
            <p className="font-semibold">{t('start.privacy')}</p>
          </section>
        </div>
        <div className="grid content-start gap-6">
          <Card title={t('start.join')}>
            <div className="grid gap-4">
              {canJoin ? (
                <>
                  <Link to={signUpPath} className={buttonClasses('primary')}>
                    {t('start.join')}
                  </Link>
                  {isSignedIn ? null : (
                    <Link
                      to={`/login?next=${encodeURIComponent(joinPath)}`}
                      className="justify-self-start py-2 text-link underline underline-offset-4"
                    >
                      {t('start.haveAccount')}
                    </Link>
                  )}
                </>
              ) : (
                <p>{t('start.closed')}</p>
              )}
              <Link to="/check" className="justify-self-start py-2 text-link underline underline-offset-4">
                {t('start.check')}
              </Link>
            </div>
          </Card>
          {door === 'code' || door === 'list' ? null : (
            <Card title={t('start.codeTitle')}>
              <ActionForm form={form} labels={{ code: t('start.code') }}>
                <TextField
                  field={fields.code}
                  label={t('start.code')}
                  hint={t('start.codeHint')}
                  isRequired
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  maxLength={20}
                />
                <div>
                  <SubmitButton>{t('start.codeSubmit')}</SubmitButton>
                </div>
              </ActionForm>
            </Card>
          )}
        </div>
      </div>
    </AppShell>
  );
}
