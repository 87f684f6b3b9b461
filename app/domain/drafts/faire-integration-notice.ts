/**
 * The notice of § 45c AufenthG with acknowledgement of receipt: the words and the office of its page in the case, nothing
 * else. Null while no office may be named: then HR first looks at the official list.
 */
import { byHand, known, type DraftDocument } from './draft';
import { dateText, draftOf, sayIn, type DraftFacts } from './draft-facts';

export function faireIntegrationNotice(facts: DraftFacts): DraftDocument | null {
  const { words, office, listUrl } = facts.notice;
  if (office === null) return null;
  const say = sayIn(facts.language);
  const name = say('Name der Fachkraft', 'Name of the skilled worker');
  return draftOf(facts, 'faire-integration-notice', {
    title: words.heading,
    basis: '§ 45c AufenthG',
    letter: null,
    blocks: [
      { kind: 'paragraph', text: [`${words.to} `, ...known(facts.typed.candidateName, name, 34)] },
      { kind: 'paragraph', text: [words.text] },
      { kind: 'heading', text: words.nearest },
      { kind: 'paragraph', text: [office.name] },
      { kind: 'paragraph', text: [office.contact] },
      { kind: 'paragraph', text: [`${words.more} ${listUrl}`] },
      { kind: 'paragraph', text: [`${words.from} ${facts.employerName}`] },
      { kind: 'paragraph', text: [`${words.date} ${dateText(facts.today, facts.language) ?? ''}`] },
      { kind: 'heading', text: say('Empfangsbestätigung', 'Acknowledgement of receipt') },
      { kind: 'paragraph', text: [`${words.receipt} `, byHand(words.receipt, 40)] },
    ],
    advice: [words.unconfirmed],
  });
}
