/**
 * Power of attorney for the accelerated procedure.
 *
 * Source: § 81a Abs. 1 AufenthG (the employer applies under a power of attorney and may authorise others), § 81a Abs. 2
 * Nr. 2 and 3 (since about 2026-08-01 the employer assures in the agreement that he is authorised), § 81a Abs. 4 (family),
 * read 2026-08-19; § 14 VwVfG and the same provision of the Länder: own knowledge. Leaves out: visa application, the
 * contract itself, objections and law suits.
 */
import { byHand, type DraftBlock, type DraftDocument } from './draft';
import { candidateFields, draftOf, employerFields, sayIn, type DraftFacts } from './draft-facts';

export function powerOfAttorney(facts: DraftFacts): DraftDocument {
  const say = sayIn(facts.language);
  const hasFamily =
    facts.request.candidate.family?.spouse === true ||
    (facts.request.candidate.family?.children?.length ?? 0) > 0;
  const blocks: DraftBlock[] = [
    { kind: 'heading', text: say('Ich, die Fachkraft', 'I, the skilled worker') },
    { kind: 'fields', fields: candidateFields(facts) },
    { kind: 'heading', text: say('bevollmächtige den Arbeitgeber', 'authorise the employer') },
    { kind: 'fields', fields: employerFields(facts) },
    {
      kind: 'paragraph',
      text: [
        say(
          'für mich das beschleunigte Fachkräfteverfahren nach § 81a AufenthG bei der zuständigen Ausländerbehörde zu führen. Die Vollmacht umfasst:',
          'to conduct the accelerated procedure for skilled workers under § 81a AufenthG (Residence Act) for me with the competent immigration authority. The authority covers:',
        ),
      ],
    },
    {
      kind: 'list',
      isNumbered: true,
      items: [
        say(
          'die Vereinbarung mit der Ausländerbehörde zu schließen (§ 81a Abs. 2 AufenthG),',
          'concluding the agreement with the immigration authority (§ 81a Abs. 2 AufenthG),',
        ),
        say(
          'die Ausländerbehörde zu bevollmächtigen, das Verfahren zur Anerkennung meiner Qualifikation einzuleiten und zu betreiben, dazu die Zeugnisbewertung und die Berufserlaubnis, soweit nötig (§ 81a Abs. 2 Nr. 3 AufenthG),',
          'authorising the immigration authority to start and run the recognition of my qualification, with the degree evaluation and the licence to practise where needed (§ 81a Abs. 2 Nr. 3 AufenthG),',
        ),
        say(
          'in diesen Verfahren Unterlagen und Erklärungen einzureichen, Nachforderungen zu beantworten und Auskunft über den Stand zu verlangen,',
          'handing in papers and statements in these procedures, answering requests and asking for the state of affairs,',
        ),
        say(
          'Schreiben und Bescheide aus diesen Verfahren entgegenzunehmen und an mich weiterzugeben,',
          'receiving letters and decisions of these procedures and passing them on to me,',
        ),
        say('Gebühren zu zahlen.', 'paying fees.'),
      ].map((text) => [text]),
    },
    {
      kind: 'check-list',
      items: [
        [
          say(
            'Der Arbeitgeber darf Untervollmacht erteilen, und zwar an (Name, Anschrift): ',
            'The employer may grant sub-authority, namely to (name, address): ',
          ),
          byHand(say('Untervollmacht', 'Sub-authority'), 34),
        ],
      ],
    },
    {
      kind: 'paragraph',
      text: [
        say(
          'Nicht umfasst sind der Antrag auf das Visum bei der Auslandsvertretung, der Arbeitsvertrag und Rechtsbehelfe. Die Vollmacht endet mit dem Verfahren. Ich kann sie jederzeit widerrufen; gegenüber der Behörde wirkt der Widerruf, sobald er ihr zugeht.',
          'Not covered are the visa application at the mission abroad, the contract of employment and legal remedies. The authority ends with the procedure. I can revoke it at any time; towards the authority the revocation takes effect when it receives it.',
        ),
      ],
    },
    {
      kind: 'signatures',
      labels: [
        say('Ort, Datum', 'Place, date'),
        say('Unterschrift der Fachkraft', 'Signature of the skilled worker'),
      ],
    },
  ];
  const advice = [
    ...(hasFamily
      ? [
          say(
            'Ziehen Ehegatte oder Kinder mit (§ 81a Abs. 4 AufenthG), unterschreiben Ehegatte und Sorgeberechtigte je eine eigene Vollmacht.',
            'Where spouse or children come along (§ 81a Abs. 4 AufenthG), the spouse and those with custody each sign a power of attorney of their own.',
          ),
        ]
      : []),
    say(
      'Hat die Ausländerbehörde ein eigenes Muster, nehmen Sie dieses.',
      'If the immigration authority has a form of its own, use that one.',
    ),
    say(
      'Etwa seit August 2026 versichert der Arbeitgeber in der Vereinbarung, bevollmächtigt zu sein (§ 81a Abs. 2 Nr. 2 AufenthG). Bewahren Sie die unterschriebene Vollmacht auf.',
      'Since about August 2026 the employer assures in the agreement that he is authorised (§ 81a Abs. 2 Nr. 2 AufenthG). Keep the signed power of attorney.',
    ),
    say(
      'Unterschrieben wird die deutsche Fassung; die englische dient dem Verständnis.',
      'Sign the German version; the English text serves understanding.',
    ),
  ];
  return draftOf(facts, 'power-of-attorney', {
    title: say(
      'Vollmacht für das beschleunigte Fachkräfteverfahren',
      'Power of attorney for the accelerated procedure for skilled workers',
    ),
    basis: say(
      '§ 81a Abs. 1 AufenthG; § 14 VwVfG oder die gleiche Vorschrift des Landes (nicht amtlich bestätigt)',
      '§ 81a Abs. 1 AufenthG; § 14 VwVfG or the same provision of the Land (not officially confirmed)',
    ),
    letter: null,
    blocks,
    advice,
  });
}
