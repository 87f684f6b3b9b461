import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { endedDeviceCookie, requireCandidate } from '~/auth/candidate-gate.server';
import { candidateHeaders } from '~/auth/candidate-headers.server';
import { Button, Card, LinkButton } from '~/components';
import { useWords } from '~/components/candidate/use-words';
import { readForm } from '~/forms/parse-form.server';
import { withdrawAccess } from '~/services/candidate/withdraw.server';

export const headers = candidateHeaders;

/** Asks before the access ends, and says what that means and what not. */
export async function loader(args: LoaderFunctionArgs) {
  const { base } = await requireCandidate(args);
  return { base };
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireCandidate(args);
  const form = await readForm(args.request);
  const { app } = args.context;
  await withdrawAccess(app, { link: visit.link, asksDeletion: form.get('delete') === 'on' });
  const cookie = endedDeviceCookie(app.environment, args.params['token'] ?? '');
  return redirect(`${visit.base}?note=withdrawn`, { headers: { 'Set-Cookie': cookie } });
}

export default function WithdrawRoute() {
  const { base } = useLoaderData<typeof loader>();
  const { data: words } = useWords();
  return (
    <>
      <h1 className="text-h1">{words.withdrawAsk}</h1>
      <Card>
        <Form method="post" className="grid gap-4">
          <p>{words.withdrawEffects}</p>
          <p>{words.withdrawConsent}</p>
          <div className="grid gap-2 rounded-control border border-line p-3">
            <label className="flex min-h-target items-center gap-3">
              <input
                type="checkbox"
                name="delete"
                className="size-6 shrink-0"
                aria-describedby="delete-text"
              />
              <span>{words.withdrawDelete}</span>
            </label>
            <p id="delete-text" className="text-small text-ink-muted">
              {words.withdrawDeleteText}
            </p>
          </div>
          <p className="flex flex-wrap gap-3">
            <Button type="submit" look="danger">
              {words.withdrawYes}
            </Button>
            <LinkButton to={`${base}/data`} look="quiet">
              {words.cancel}
            </LinkButton>
          </p>
        </Form>
      </Card>
    </>
  );
}
