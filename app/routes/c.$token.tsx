import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { candidateHeaders } from '~/auth/candidate-headers.server';
import { candidateVisit } from '~/auth/candidate-gate.server';
import { isSecure } from '~/auth/session-cookie.server';
import { CandidateShell } from '~/components/candidate/candidate-shell';
import type { PageLanguage } from '~/components/candidate/page-language';
import { CandidateWordsContext } from '~/components/candidate/use-words';
import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { candidateLanguageCookie, chosenLanguage } from '~/i18n/candidate/candidate-language.server';
import { directionOf } from '~/i18n/candidate/languages';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.words.title} · Lotsenwerk` : 'Lotsenwerk' },
  { name: 'robots', content: 'noindex, nofollow' },
];
export const headers = candidateHeaders;

/** The frame of the candidate's page: its language and texts. What may be seen, each part asks the gate itself. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const visit = await candidateVisit(args);
  const { language } = visit;
  const page: PageLanguage = { language, direction: directionOf(language) };
  const answer = new Headers({ 'Content-Language': language });
  if (chosenLanguage(request) !== null) {
    answer.append('Set-Cookie', candidateLanguageCookie(language, isSecure(context.app.environment)));
  }
  return data(
    { ...page, base: visit.state === 'open' ? visit.base : null, words: CANDIDATE_WORDS[language] },
    { headers: answer },
  );
}

export default function CandidateLayout() {
  const { base, language, words } = useLoaderData<typeof loader>();
  return (
    <CandidateWordsContext.Provider value={words}>
      <CandidateShell base={base} language={language}>
        <Outlet />
      </CandidateShell>
    </CandidateWordsContext.Provider>
  );
}
