import type { Style } from '@react-pdf/types';

import { missingOf, plainText, type DraftBlock, type DraftDocument, type DraftText } from '~/domain/drafts';

import { PAPER_FONT, pdfRenderer, printable } from './paper-fonts.server';
import {
  ADDRESS_TOP,
  ADDRESS_WIDTH,
  BOTTOM,
  INK,
  LEFT,
  LETTER_TEXT_TOP,
  LINE,
  MARKS,
  mm,
  MUTED,
  PETROL,
  REFERENCE_LEFT,
  REFERENCE_TOP,
  RIGHT,
  SAND,
  TOP,
} from './paper-styles';

type Kit = Pick<typeof import('@react-pdf/renderer'), 'Document' | 'Page' | 'View' | 'Text'>;

const BODY = 10;
const BOX = 9;

const styles = {
  page: {
    fontFamily: PAPER_FONT,
    fontSize: BODY,
    lineHeight: 1.35,
    color: INK,
    paddingLeft: LEFT,
    paddingRight: RIGHT,
    paddingTop: TOP,
    paddingBottom: BOTTOM,
  },
  title: { fontSize: 15, fontWeight: 700, marginBottom: 8, lineHeight: 1.25 },
  subject: { fontSize: 11, fontWeight: 700, marginBottom: 10 },
  heading: { fontSize: 11, fontWeight: 700, color: PETROL, marginTop: 8, marginBottom: 3 },
  paragraph: { marginBottom: 5 },
  row: { flexDirection: 'row' },
  label: { width: '36%', color: MUTED, paddingRight: 8 },
  value: { width: '64%' },
  fieldRow: { flexDirection: 'row', paddingVertical: 1.5, borderBottomWidth: 0.4, borderBottomColor: LINE },
  footer: {
    position: 'absolute',
    left: LEFT,
    right: RIGHT,
    // Counted from above: the renderer loses what hangs on the lower edge and has a line height.
    top: mm(280),
    fontSize: 6.5,
    lineHeight: 1.3,
    color: MUTED,
    flexDirection: 'row',
    justifyContent: 'space-between',
    gap: 12,
  },
  note: {
    marginTop: 6,
    marginBottom: 6,
    padding: 6,
    fontSize: 8.5,
    backgroundColor: SAND,
    borderLeftWidth: 2,
    borderLeftColor: PETROL,
  },
} as const satisfies Record<string, Style>;

/**
 * Drafts as one PDF, each beginning on a page of its own: A4, page numbers, the language told to readers, letters laid
 * out after DIN 5008 (form B).
 */
export async function draftPdf(drafts: readonly DraftDocument[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = drafts;
  if (first === undefined) throw new RangeError('no draft');
  const { renderToBuffer, ...kit } = await pdfRenderer();
  const { Document } = kit;
  const printed = printable(drafts);
  const buffer = await renderToBuffer(
    <Document title={first.title} language={first.language} creator="Lotsenwerk" producer="Lotsenwerk">
      {printed.map((draft) => (
        <DraftPages key={draft.language} draft={draft} kit={kit} />
      ))}
      {printed.map((draft) => (
        <AdvicePage key={`advice ${draft.language}`} draft={draft} kit={kit} />
      ))}
    </Document>,
  );
  return new Uint8Array(buffer);
}

function DraftPages({ draft, kit }: { draft: DraftDocument; kit: Kit }) {
  const { Page, Text } = kit;
  const { letter } = draft;
  return (
    <Page size="A4" style={styles.page}>
      {letter === null ? (
        <Text style={styles.title}>{draft.title}</Text>
      ) : (
        <>
          <Marks kit={kit} />
          <LetterHead draft={draft} kit={kit} />
          <Text style={styles.subject}>{draft.title}</Text>
        </>
      )}
      {draft.blocks.map((block, index) => (
        <Block key={index} block={block} kit={kit} />
      ))}
      <Footer draft={draft} kit={kit} />
    </Page>
  );
}

/** What the user of the draft should know: a page of its own, so that it is not sent along. */
function AdvicePage({ draft, kit }: { draft: DraftDocument; kit: Kit }) {
  const { Page, View, Text } = kit;
  const isGerman = draft.language === 'de';
  const missing = missingOf(draft);
  if (draft.advice.length === 0 && missing.length === 0) return null;
  return (
    <Page size="A4" style={styles.page}>
      <Text style={styles.title}>
        {isGerman ? 'Hinweise für Sie – nicht mitgeben' : 'Notes for you – do not hand over'}
      </Text>
      <Text style={styles.paragraph}>{draft.title}</Text>
      {draft.advice.map((text, index) => (
        <View key={index} style={styles.note} wrap={false}>
          <Text>{text}</Text>
        </View>
      ))}
      {missing.length === 0 ? null : (
        <>
          <Text style={styles.heading}>{isGerman ? 'Noch einzutragen' : 'Still to be filled in'}</Text>
          {missing.map((name) => (
            <View key={name} style={{ flexDirection: 'row', marginBottom: 2 }} wrap={false}>
              <Tick isDone={false} kit={kit} />
              <Text>{name}</Text>
            </View>
          ))}
        </>
      )}
      <Footer draft={draft} kit={kit} />
    </Page>
  );
}

function Footer({ draft, kit: { View, Text } }: { draft: DraftDocument; kit: Kit }) {
  const page = draft.language === 'de' ? 'Seite' : 'Page';
  return (
    <View style={styles.footer} fixed>
      <Text style={{ width: '88%' }}>{draft.footer}</Text>
      <Text
        style={{ width: '12%', textAlign: 'right' }}
        render={({ subPageNumber, subPageTotalPages }) =>
          `${page} ${String(subPageNumber)}/${String(subPageTotalPages)}`
        }
      />
    </View>
  );
}

function Marks({ kit: { View } }: { kit: Kit }) {
  return (
    <>
      {MARKS.map((top) => (
        <View
          key={top}
          style={{
            position: 'absolute',
            left: mm(5),
            top,
            width: mm(4),
            borderTopWidth: 0.5,
            borderTopColor: LINE,
          }}
        />
      ))}
    </>
  );
}

function LetterHead({ draft: { letter }, kit }: { draft: DraftDocument; kit: Kit }) {
  const { View, Text } = kit;
  if (letter === null) return null;
  return (
    <View style={{ height: LETTER_TEXT_TOP - TOP }}>
      <View style={{ position: 'absolute', left: 0, top: 0 }}>
        {letter.sender.map((line, index) => (
          <Text key={index} style={index === 0 ? { fontWeight: 700 } : {}}>
            {plainText(line)}
          </Text>
        ))}
      </View>
      <View style={{ position: 'absolute', left: 0, top: ADDRESS_TOP - TOP, width: ADDRESS_WIDTH }}>
        <Text style={{ fontSize: 7, color: MUTED, marginBottom: 10, textDecoration: 'underline' }}>
          {letter.sender.map((line) => shortened(plainText(line))).join(' · ')}
        </Text>
        {letter.recipient.map((line, index) => (
          <Text key={index}>{plainText(line)}</Text>
        ))}
      </View>
      <View
        style={{
          position: 'absolute',
          left: REFERENCE_LEFT - LEFT,
          top: REFERENCE_TOP - TOP,
          right: 0,
          fontSize: 8.5,
        }}
      >
        {letter.reference.map(({ label, value }) => (
          <View key={label} style={styles.row}>
            <Text style={{ width: '44%', color: MUTED }}>{label}</Text>
            <Text style={{ width: '56%' }}>{plainText(value)}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

/** A gap is short in the line above the address, which has little room. */
function shortened(text: string): string {
  return text.replace(/_{9,}/g, '________');
}

function Block({ block, kit }: { block: DraftBlock; kit: Kit }) {
  const { View, Text } = kit;
  switch (block.kind) {
    case 'heading':
      return (
        <Text style={styles.heading} minPresenceAhead={40}>
          {block.text}
        </Text>
      );
    case 'paragraph':
      return <Text style={styles.paragraph}>{plainText(block.text)}</Text>;
    case 'list':
      return (
        <View style={{ marginBottom: 5 }}>
          {block.items.map((item, index) => (
            <View key={index} style={styles.row} wrap={false}>
              <Text style={{ width: 18 }}>{block.isNumbered === true ? `${String(index + 1)}.` : '•'}</Text>
              <Text style={{ flex: 1, marginBottom: 1.5 }}>{plainText(item)}</Text>
            </View>
          ))}
        </View>
      );
    case 'check-list':
      return (
        <View style={{ marginBottom: 5 }}>
          {block.items.map((item, index) => (
            <View key={index} style={{ flexDirection: 'row', marginBottom: 2 }} wrap={false}>
              <Tick isDone={false} kit={kit} />
              <Text style={{ flex: 1 }}>{plainText(item)}</Text>
            </View>
          ))}
        </View>
      );
    case 'fields':
      return (
        <View style={{ marginBottom: 6 }}>
          {block.fields.map(({ label, value }) => (
            <View key={label} style={styles.fieldRow} wrap={false}>
              <Text style={styles.label}>{label}</Text>
              <Text style={styles.value}>{plainText(value)}</Text>
            </View>
          ))}
        </View>
      );
    case 'table':
      return <TableBlock block={block} kit={kit} />;
    case 'signatures':
      return (
        <View style={{ flexDirection: 'row', gap: 24, marginTop: 30, marginBottom: 4 }} wrap={false}>
          {block.labels.map((label) => (
            <View key={label} style={{ width: mm(70), borderTopWidth: 0.6, borderTopColor: INK }}>
              <Text style={{ fontSize: 8, color: MUTED, marginTop: 2 }}>{label}</Text>
            </View>
          ))}
        </View>
      );
    case 'note':
      return (
        <View style={styles.note} wrap={false}>
          <Text>{block.text}</Text>
        </View>
      );
  }
}

function TableBlock({ block, kit }: { block: Extract<DraftBlock, { kind: 'table' }>; kit: Kit }) {
  const { View, Text } = kit;
  const width = (index: number) => `${String(block.shares[index] ?? 0)}%`;
  return (
    <View style={{ marginBottom: 6 }}>
      <View
        style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: INK, paddingBottom: 2 }}
        minPresenceAhead={30}
      >
        {block.head.map((text, index) => (
          <Text key={index} style={{ width: width(index), fontWeight: 700, fontSize: 9, paddingRight: 6 }}>
            {text}
          </Text>
        ))}
      </View>
      {block.rows.map((row, line) => (
        <View key={line} style={{ ...styles.fieldRow, fontSize: 9 }} wrap={false}>
          {row.map((cell, index) => (
            <View key={index} style={{ width: width(index), paddingRight: 6 }}>
              <Cell text={cell} kit={kit} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** The typeface has no boxes and ticks: they are drawn. */
function Cell({ text, kit }: { text: DraftText; kit: Kit }) {
  const { Text } = kit;
  const plain = plainText(text);
  if (plain === '☐' || plain === '✓') return <Tick isDone={plain === '✓'} kit={kit} />;
  return <Text>{plain}</Text>;
}

function Tick({ isDone, kit: { View, Text } }: { isDone: boolean; kit: Kit }) {
  return (
    <View
      style={{ width: BOX, height: BOX, borderWidth: 0.8, borderColor: INK, marginRight: 6, marginTop: 2.5 }}
    >
      {isDone ? <Text style={{ fontSize: 7, textAlign: 'center', lineHeight: 1 }}>x</Text> : null}
    </View>
  );
}
