import { Disclosure } from '../disclosure';
import { useWords } from './use-words';

/** Official words stay German: they stand on every letter. Each is explained once. */
const TERMS = [
  ['Aufenthaltstitel', 'residenceTitle'],
  ['Anerkennung', 'recognition'],
  ['Auslandsvertretung', 'mission'],
  ['Ausländerbehörde', 'immigrationAuthority'],
  ['Vollmacht', 'powerOfAttorney'],
  ['Anmeldung', 'registration'],
] as const;

export function OfficeWords() {
  const { words } = useWords();
  return (
    <Disclosure summary={words.title}>
      <p className="mb-3 text-ink-muted">{words.lead}</p>
      <dl className="grid grid-cols-1 gap-3">
        {TERMS.map(([term, key]) => (
          <div key={key}>
            <dt className="font-semibold">
              <bdi lang="de">{term}</bdi>
            </dt>
            <dd>{words[key]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
