import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import {
  candidateVisit,
  deviceCookie,
  endedDeviceCookie,
  type CandidateVisit,
} from '~/auth/candidate-gate.server';
import { candidateHeaders } from '~/auth/candidate-headers.server';
import { CandidateStart } from '~/components/candidate/candidate-start';
import { ClosedDoor } from '~/components/candidate/closed-door';
import { CodeDoor } from '~/components/candidate/code-door';
import { maskEmail } from '~/domain/candidate/mask-email';
import { typedCode } from '~/domain/candidate/typed-code';
import { email } from '~/forms/fields.server';
import { readForm } from '~/forms/parse-form.server';
import { badRequest } from '~/platform/errors';
import { candidateStart } from '~/queries/candidate/candidate-start.server';
import { askNewLink } from '~/services/candidate/ask-new-link.server';
import { openCandidateLink } from '~/services/candidate/open-link.server';
import { sendCandidateCode } from '~/services/candidate/send-code.server';
import { signOutDevice } from '~/services/candidate/withdraw.server';

export const headers = candidateHeaders;

/** The door: a link that opens nothing, a device without a code, or the first page. Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await candidateVisit(args);
  const note = new URL(args.request.url).searchParams.get('note');
  switch (visit.state) {
    case 'gone':
      return data({ state: 'gone' as const, note }, { status: 404 });
    case 'locked':
      return data({ state: 'locked' as const, note, address: maskEmail(visit.link.email) });
    case 'open':
      return data({
        state: 'open' as const,
        base: visit.base,
        start: await candidateStart(args.context.app.database, visit),
      });
  }
}

const refused = (problem: 'bad-email' | 'wrong' | 'too-many') => data({ problem }, { status: 400 });

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const form = await readForm(request);
  const intent = form.get('intent');
  if (intent === 'ask') return askForLink(args, form);
  const visit = await candidateVisit(args);
  if (visit.state === 'gone') return redirect(visit.base);
  if (intent === 'send-code') {
    const outcome = await sendCandidateCode(context.app, visit.link, visit.language);
    return outcome === 'sent' ? redirect(`${visit.base}?note=sent`) : refused('too-many');
  }
  if (intent === 'open') return openDoor(args, visit, form);
  if (intent === 'sign-out') {
    const { environment } = context.app;
    if (visit.state === 'open') {
      const { organisationId } = visit.link;
      await signOutDevice(context.app, { organisationId, sessionId: visit.sessionId });
    }
    const cookie = endedDeviceCookie(environment, args.params['token'] ?? '');
    return redirect(visit.base, { headers: { 'Set-Cookie': cookie } });
  }
  throw badRequest('No known intent.');
}

async function askForLink({ request, context }: ActionFunctionArgs, form: FormData) {
  const typed = email().safeParse(form.get('email'));
  if (!typed.success) return refused('bad-email');
  await askNewLink(context.app, { email: typed.data, clientAddress: context.clientAddress });
  const { pathname } = new URL(request.url);
  return redirect(`${pathname}?note=asked`);
}

async function openDoor(
  { params, context }: ActionFunctionArgs,
  visit: Exclude<CandidateVisit, { state: 'gone' }>,
  form: FormData,
) {
  const typed = form.get('code');
  const code = typeof typed === 'string' ? typedCode(typed) : null;
  if (code === null) return refused('wrong');
  const opened = await openCandidateLink(context.app, visit.link, code);
  if (opened.outcome !== 'opened') return refused(opened.outcome);
  const cookie = deviceCookie(context.app.environment, params['token'] ?? '', opened.token);
  return redirect(visit.base, { headers: { 'Set-Cookie': cookie } });
}

export default function CandidateIndex() {
  const found = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  switch (found.state) {
    case 'gone':
      return <ClosedDoor note={found.note} hasBadEmail={problem === 'bad-email'} />;
    case 'locked':
      return (
        <CodeDoor
          address={found.address}
          isSent={found.note === 'sent'}
          problem={problem === 'wrong' || problem === 'too-many' ? problem : null}
        />
      );
    case 'open':
      return <CandidateStart base={found.base} start={found.start} />;
  }
}
