import type { Style } from '@react-pdf/types';
import { toBuffer } from 'qrcode';

import type { BookLink, BookPage } from '~/domain/hand-over/book';
import type { Language } from '~/domain/plan/contract';

import { PAPER_FONT, pdfRenderer, printable } from './paper-fonts.server';
import { BOTTOM, INK, LEFT, LINE, mm, MUTED, PETROL, RIGHT, SAND, TOP } from './paper-styles';

type Kit = Pick<typeof import('@react-pdf/renderer'), 'Page' | 'View' | 'Text' | 'Image'>;

const QR_SIZE = mm(26);
/** Signs of an address that fit beside its picture. */
const MOST_ADDRESS = 60;

const styles = {
  page: {
    fontFamily: PAPER_FONT,
    fontSize: 10,
    lineHeight: 1.35,
    color: INK,
    paddingLeft: LEFT,
    paddingRight: RIGHT,
    paddingTop: TOP,
    paddingBottom: BOTTOM,
  },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.2, marginBottom: 6 },
  lead: { fontSize: 11, color: MUTED, marginBottom: 14 },
  heading: { fontSize: 11, fontWeight: 700, color: PETROL, marginTop: 12, marginBottom: 4 },
  row: {
    flexDirection: 'row',
    paddingVertical: 2.5,
    borderBottomWidth: 0.4,
    borderBottomColor: LINE,
  },
  note: {
    marginTop: 8,
    padding: 7,
    fontSize: 8.5,
    backgroundColor: SAND,
    borderLeftWidth: 2,
    borderLeftColor: PETROL,
  },
} as const satisfies Record<string, Style>;

/** Own pages of a book, rendered one after the other, with how many sheets each of them took. */
export interface RenderedPages {
  bytes: Uint8Array;
  /** Sheets of each page, in the order given. */
  counts: number[];
}

/** Renders pages of a book; page numbers and bookmarks come when it is put together. */
export async function renderBookPages(
  pages: readonly BookPage[],
  language: Language,
): Promise<RenderedPages> {
  const { renderToBuffer, Document, ...kit } = await pdfRenderer();
  const counts = pages.map(() => 1);
  const pictures = await picturesOf(pages);
  const printed = printable(pages);
  const buffer = await renderToBuffer(
    <Document language={language}>
      {printed.map((page, index) => (
        <Sheet
          key={index}
          page={page}
          kit={kit}
          pictures={pictures}
          onCount={(count) => (counts[index] = count)}
        />
      ))}
    </Document>,
  );
  return { bytes: new Uint8Array(buffer), counts };
}

/** QR codes by address. */
async function picturesOf(pages: readonly BookPage[]): Promise<Map<string, Buffer>> {
  const addresses = new Set(pages.flatMap(linksOf).map(({ address }) => address));
  const made = await Promise.all(
    [...addresses].map(async (address): Promise<[string, Buffer]> => [
      address,
      await toBuffer(address, { type: 'png', errorCorrectionLevel: 'M', margin: 2, scale: 6 }),
    ]),
  );
  return new Map(made);
}

function linksOf(page: BookPage): BookLink[] {
  if (page.kind === 'cover') return page.link === null ? [] : [page.link];
  if (page.kind !== 'contacts') return [];
  return page.contacts.flatMap(({ link }) => (link === null ? [] : [link]));
}

interface SheetProps {
  page: BookPage;
  kit: Kit;
  pictures: ReadonlyMap<string, Buffer>;
  onCount: (count: number) => void;
}

function Sheet({ page, kit, pictures, onCount }: SheetProps) {
  const { Page, Text } = kit;
  return (
    <Page size="A4" style={styles.page}>
      <Content page={page} kit={kit} pictures={pictures} />
      {/* Prints nothing; tells how many sheets there are. */}
      <Text
        fixed
        style={{ position: 'absolute', top: 0, left: 0, fontSize: 1 }}
        render={({ subPageTotalPages }) => {
          // Undefined while the first layout is made.
          if (Number.isInteger(subPageTotalPages)) onCount(subPageTotalPages);
          return '';
        }}
      />
    </Page>
  );
}

function Content({ page, kit, pictures }: Omit<SheetProps, 'onCount'>) {
  switch (page.kind) {
    case 'cover':
      return <Cover page={page} kit={kit} pictures={pictures} />;
    case 'contents':
      return <Contents page={page} kit={kit} />;
    case 'divider':
      return <Divider page={page} kit={kit} />;
    case 'stand-in':
      return <StandIn page={page} kit={kit} />;
    case 'contacts':
      return <Contacts page={page} kit={kit} pictures={pictures} />;
  }
}

type Of<Kind extends BookPage['kind']> = Extract<BookPage, { kind: Kind }>;

function Cover({
  page,
  kit,
  pictures,
}: {
  page: Of<'cover'>;
  kit: Kit;
  pictures: ReadonlyMap<string, Buffer>;
}) {
  const { View, Text } = kit;
  return (
    <>
      <View style={{ height: 5, width: mm(40), backgroundColor: PETROL, marginBottom: 16 }} />
      <Text style={styles.title}>{page.title}</Text>
      <Text style={styles.lead}>{page.lead}</Text>
      {page.facts.map(({ label, value }, index) => (
        <View key={index} style={styles.row} wrap={false}>
          <Text style={{ width: '36%', color: MUTED, paddingRight: 8 }}>{label}</Text>
          <Text style={{ width: '64%' }}>{value}</Text>
        </View>
      ))}
      {page.lists.map(({ title, items }, index) => (
        <View key={index}>
          <Text style={styles.heading} minPresenceAhead={30}>
            {title}
          </Text>
          {items.map((item, line) => (
            <View key={line} style={{ flexDirection: 'row', marginBottom: 2.5 }} wrap={false}>
              <View
                style={{
                  width: 9,
                  height: 9,
                  borderWidth: 0.8,
                  borderColor: INK,
                  marginRight: 7,
                  marginTop: 2.5,
                }}
              />
              <Text style={{ flex: 1 }}>{item}</Text>
            </View>
          ))}
        </View>
      ))}
      {page.link === null ? null : <Code link={page.link} kit={kit} pictures={pictures} />}
      {page.notes.map((note, index) => (
        <View key={index} style={styles.note} wrap={false}>
          <Text>{note}</Text>
        </View>
      ))}
    </>
  );
}

function Code({
  link,
  kit: { View, Text, Image },
  pictures,
}: {
  link: BookLink;
  kit: Kit;
  pictures: ReadonlyMap<string, Buffer>;
}) {
  const picture = pictures.get(link.address);
  return (
    <View style={{ flexDirection: 'row', gap: 12, marginTop: 12, alignItems: 'center' }} wrap={false}>
      {picture === undefined ? null : <Image src={picture} style={{ width: QR_SIZE, height: QR_SIZE }} />}
      <View style={{ flex: 1 }}>
        <Text>{link.caption}</Text>
        <Text style={{ fontSize: 8.5, color: MUTED }}>{link.address}</Text>
      </View>
    </View>
  );
}

function Contents({ page, kit: { View, Text } }: { page: Of<'contents'>; kit: Kit }) {
  return (
    <>
      <Text style={styles.title}>{page.title}</Text>
      {page.lines.map((line, index) => (
        <View
          key={index}
          wrap={false}
          style={{
            flexDirection: 'row',
            paddingVertical: 1.8,
            marginTop: line.level === 0 ? 6 : 0,
            borderBottomWidth: 0.4,
            borderBottomColor: LINE,
          }}
        >
          <Text
            style={{
              width: '88%',
              paddingLeft: line.level === 0 ? 0 : 12,
              fontWeight: line.level === 0 ? 700 : 400,
            }}
          >
            {line.title}
          </Text>
          <Text style={{ width: '12%', textAlign: 'right' }}>
            {line.page === null ? '' : String(line.page)}
          </Text>
        </View>
      ))}
    </>
  );
}

function Divider({ page, kit: { View, Text } }: { page: Of<'divider'>; kit: Kit }) {
  return (
    <>
      <View style={{ backgroundColor: PETROL, color: '#ffffff', padding: 14, marginBottom: 16 }}>
        <Text style={{ fontSize: 10 }}>{page.number}</Text>
        <Text style={{ fontSize: 20, fontWeight: 700, lineHeight: 1.2 }}>{page.title}</Text>
      </View>
      {page.papers.map(({ title, form, state }, index) => (
        <View key={index} style={styles.row} wrap={false}>
          <Text style={{ width: '44%', paddingRight: 8, fontWeight: 700 }}>{title}</Text>
          <Text style={{ width: '34%', paddingRight: 8 }}>{form}</Text>
          <Text style={{ width: '22%' }}>{state}</Text>
        </View>
      ))}
    </>
  );
}

/** Long ones would run out of the page; the picture holds the whole. */
function shortAddress(address: string): string {
  const shown = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return shown.length > MOST_ADDRESS ? `${shown.slice(0, MOST_ADDRESS - 1)}…` : shown;
}

function StandIn({ page, kit: { View, Text } }: { page: Of<'stand-in'>; kit: Kit }) {
  return (
    <>
      <Text style={styles.title}>{page.title}</Text>
      <Text style={styles.lead}>{page.fileName}</Text>
      <View style={styles.note}>
        <Text style={{ fontSize: 10 }}>{page.text}</Text>
      </View>
    </>
  );
}

function Contacts({
  page,
  kit,
  pictures,
}: {
  page: Of<'contacts'>;
  kit: Kit;
  pictures: ReadonlyMap<string, Buffer>;
}) {
  const { View, Text, Image } = kit;
  return (
    <>
      <Text style={styles.title}>{page.title}</Text>
      {page.contacts.map(({ name, lines, link }, index) => {
        const picture = link === null ? undefined : pictures.get(link.address);
        return (
          <View
            key={index}
            wrap={false}
            style={{
              flexDirection: 'row',
              gap: 12,
              paddingVertical: 6,
              borderBottomWidth: 0.4,
              borderBottomColor: LINE,
            }}
          >
            <View style={{ flex: 1 }}>
              <Text style={{ fontWeight: 700 }}>{name}</Text>
              {lines.map((line, number) => (
                <Text key={number} style={{ fontSize: 9 }}>
                  {line}
                </Text>
              ))}
              {link === null ? null : (
                <Text
                  style={{ fontSize: 8.5, color: MUTED }}
                >{`${link.caption}: ${shortAddress(link.address)}`}</Text>
              )}
            </View>
            {picture === undefined ? null : <Image src={picture} style={{ width: mm(22), height: mm(22) }} />}
          </View>
        );
      })}
    </>
  );
}
