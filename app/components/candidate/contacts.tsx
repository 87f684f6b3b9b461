import { Card } from '../card';
import { useWords } from './use-words';

interface Service {
  name: string;
  why: string | null;
  email: string | null;
  phone: string | null;
  url: string | null;
}

export interface ContactsProps {
  contacts: {
    employer: { name: string; email: string | null } | null;
    region: readonly Service[];
    fair: Service | null;
  };
  organisation: string;
  /** Language of names and reasons that come from the plan. */
  textLanguage: 'de' | 'en';
}

/** Who the candidate can ask: the employer, the region, and somebody who is independent of both. */
export function Contacts({ contacts, organisation, textLanguage }: ContactsProps) {
  const { contacts: words } = useWords();
  const { employer, region, fair } = contacts;
  return (
    <Card title={words.title}>
      <div className="grid grid-cols-1 gap-5">
        <section className="grid grid-cols-1 gap-1">
          <h3 className="text-h3">{words.employer}</h3>
          <p>
            <bdi>{employer === null ? organisation : `${employer.name}, ${organisation}`}</bdi>
          </p>
          {employer === null || employer.email === null ? null : <Mail address={employer.email} />}
        </section>
        {region.length === 0 ? null : (
          <section className="grid grid-cols-1 gap-2">
            <h3 className="text-h3">{words.region}</h3>
            <ul className="grid grid-cols-1 gap-4">
              {region.map((service) => (
                <li key={service.name}>
                  <ServiceEntry service={service} textLanguage={textLanguage} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {fair === null ? null : (
          <section className="grid grid-cols-1 gap-2">
            <h3 className="text-h3">{words.fair}</h3>
            <p>{words.fairText}</p>
            <ServiceEntry service={{ ...fair, why: null }} textLanguage={textLanguage} />
          </section>
        )}
        {region.length > 0 || fair !== null ? (
          <p className="text-small text-ink-muted">{words.check}</p>
        ) : null}
      </div>
    </Card>
  );
}

function ServiceEntry({ service, textLanguage }: { service: Service; textLanguage: 'de' | 'en' }) {
  const { contacts: words } = useWords();
  const { name, why, email, phone, url } = service;
  return (
    <div className="grid grid-cols-1 gap-1">
      <p className="font-semibold">
        <bdi lang="de">{name}</bdi>
      </p>
      {why === null ? null : (
        <p className="text-small text-ink-muted" lang={textLanguage} dir="ltr">
          {why}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4">
        {url === null ? null : (
          <a
            href={url}
            rel="noreferrer noopener"
            className="inline-flex min-h-target items-center text-link underline underline-offset-4"
          >
            {words.website}
            <span className="sr-only">: {name}</span>
          </a>
        )}
        {phone === null ? null : (
          <a
            href={`tel:${phone.replace(/[^+\d]/g, '')}`}
            className="inline-flex min-h-target items-center gap-1 text-link underline underline-offset-4"
          >
            {words.phone}: <bdi dir="ltr">{phone}</bdi>
          </a>
        )}
      </p>
      {email === null ? null : <Mail address={email} />}
    </div>
  );
}

function Mail({ address }: { address: string }) {
  const { contacts: words } = useWords();
  return (
    <p>
      <a
        href={`mailto:${address}`}
        className="inline-flex min-h-target items-center gap-1 text-link underline underline-offset-4 [overflow-wrap:anywhere]"
      >
        <span className="sr-only">{words.email}: </span>
        <bdi dir="ltr">{address}</bdi>
      </a>
    </p>
  );
}
