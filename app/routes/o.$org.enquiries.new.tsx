import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { SimilarAnswers } from '~/components/articles/similar-answers';
import { AskForm } from '~/components/enquiries/ask-form';
import { AskPreviewCards } from '~/components/enquiries/ask-preview-cards';
import { CASE_EDITORS } from '~/domain/cases/access';
import { STATE_NAMES } from '~/domain/catalogue/states';
import { isServiceTopic, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { leavingOf, usualChoice } from '~/domain/enquiries/leaving';
import { askSchema } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { askPreview } from '~/queries/enquiries/ask-preview.server';
import { askSource } from '~/queries/enquiries/ask-source.server';
import { similarAnswers } from '~/queries/enquiries/similar-answers.server';
import { waitingIsNormal } from '~/queries/enquiries/waiting-is-normal.server';
import { wishedService } from '~/queries/enquiries/wished-service.server';
import { askEnquiry } from '~/services/enquiries/ask-enquiry.server';
import { joinEnquiry } from '~/services/enquiries/write-as-asker.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who asks about what: `case` and `step` stand in the address. */
async function visitOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const source = await askSource(args.context.app, {
    organisationId: organisation.id,
    caseId: search.get('case'),
    stepId: search.get('step'),
    language,
  });
  const wish = await wishedService(args.context.app, search.get('service'));
  return { person, organisation, language, source, search, wish };
}

/** The question as a form; what waits by law is said before anybody asks. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, language, source, search, wish } = await visitOf(args);
  const { app } = args.context;
  const { caseId, step, offers, place } = source;
  const limits =
    caseId === null
      ? []
      : await waitingIsNormal(app.database, {
          organisationId: organisation.id,
          caseId,
          stepKey: step?.key ?? null,
          today: app.clock.today(),
        });
  const [wishedTopic] = wish?.topics ?? [];
  const topic = search.get('topic') ?? wishedTopic ?? '';
  return {
    title: `${translatorFor(language, 'enquiries')('ask.title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}`,
    caseId,
    caseNumber: source.caseNumber,
    wish: wish === null ? null : { name: wish.name, isReachable: wish.isReachable },
    step: step?.title ?? null,
    isPlaceKnown: place.state !== null,
    submissionKey: app.ids.next(),
    topic: isServiceTopic(topic) ? topic : '',
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    offers: offers.map((offer) => ({ key: offer.key, isPersonal: offer.isPersonal, ...offer[language] })),
    chosen: usualChoice(offers),
    files: source.files.map(({ id, name }) => ({ id, name })),
    canAskOutside: app.environment.MAIL_INBOUND_ADDRESS !== undefined,
    limits: limits.map((limit) => ({ ...limit, due: formatDate(limit.due, language) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation, language, source, wish } = await visitOf(args);
  const { app, requestId } = args.context;
  const form = await readForm(args.request);
  const intent = form.get('intent');
  const submission = parseForm(form, askSchema, language);
  if (submission.status !== 'success')
    return data({ step: 'form' as const, lastResult: submission.reply() }, { status: 400 });
  if (intent === 'edit') return { step: 'form' as const, lastResult: submission.reply() };
  const { submissionKey, topic, urgency, subject, text, facts, outside } = submission.value;
  const organisationId = organisation.id;
  const by = { side: 'asker', personId: person.id, name: person.name } as const;
  const target = `/o/${organisation.slug}/enquiries`;
  const files = source.files.filter(({ id }) => submission.value.files.includes(id));
  const leaving = leavingOf({ organisation: organisation.name, person: person.name }, source.offers, facts);
  if (intent === 'send') {
    const { enquiryId } = await askEnquiry(app, {
      actor: { organisationId, personId: person.id, requestId },
      submissionKey,
      caseId: source.caseId,
      stepKey: source.step?.key ?? null,
      topic,
      urgency,
      subject,
      text,
      place: source.place,
      wish: wish?.id ?? null,
      occupationGroup: source.occupationGroup,
      language,
      allowsOutside: outside,
      files,
      leaving,
    });
    return redirectWithFlash(`${target}/${enquiryId}`, { kind: 'success', key: 'enquiries:flash.asked' });
  }
  const [preview, similar] = await Promise.all([
    askPreview(app, {
      organisationId,
      source,
      topic,
      language,
      allowsOutside: outside,
      wish: wish?.id ?? null,
      submissionKey,
    }),
    similarAnswers(app.database, { organisationId, words: subject, language, today: app.clock.today() }),
  ]);
  if (intent === 'join' && preview.open !== null) {
    const enquiryId = preview.open.id;
    const joined = `${subject}\n\n${text}`;
    const { outcome } = await joinEnquiry(app, {
      organisationId,
      enquiryId,
      by,
      text: joined,
      submissionKey,
    });
    return outcome === 'done'
      ? redirectWithFlash(`${target}/${enquiryId}`, { kind: 'success', key: 'enquiries:flash.joined' })
      : redirectWithFlash(`${target}/${enquiryId}`, { kind: 'warning', key: 'enquiries:flash.notNow' });
  }
  const { state, postalCode } = source.place;
  const sent = new Set(leaving.facts.map(({ key }) => key));
  return {
    step: 'preview' as const,
    values: { submissionKey, topic, urgency, subject, text, facts, outside },
    files: files.map(({ id, name }) => ({ id, name })),
    leaving,
    preview,
    similar,
    stays: source.offers.filter(({ key }) => !sent.has(key)).map((offer) => offer[language].term),
    about: {
      topic: topicWord(topic, language),
      place: state === null ? null : [postalCode, STATE_NAMES[state][language]].filter(Boolean).join(' '),
      occupation:
        source.occupationGroup === null ? null : occupationGroupWord(source.occupationGroup, language),
    },
  };
}

export default function AskPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const { base, caseId, caseNumber, step } = page;
  const breadcrumbs =
    caseId === null
      ? [{ to: `${base}/enquiries`, label: t('list.title') }]
      : [{ to: `${base}/cases/${caseId}`, label: t('caseNumber', { number: String(caseNumber) }) }];
  const about = step !== null ? t('ask.aboutStep', { step }) : caseId === null ? t('ask.noCase') : null;
  const isPreview = answer?.step === 'preview';
  return (
    <>
      <PageHeader
        title={isPreview ? t('preview.title') : t('ask.title')}
        breadcrumbs={breadcrumbs}
        lead={isPreview ? t('preview.lead') : [about, t('ask.lead')].filter(Boolean).join('. ')}
      />
      {isPreview ? (
        <>
          <SimilarAnswers base={base} answers={answer.similar} />
          <AskPreviewCards {...answer} />
        </>
      ) : (
        <AskForm page={page} lastResult={answer?.lastResult ?? null} />
      )}
    </>
  );
}
