import type { TextBlock, TextPart } from '~/domain/chambers/start-text';

/** The text of a chamber's start page, from its blocks. */
export function StartText({ blocks }: { blocks: readonly TextBlock[] }) {
  return (
    <div className="grid max-w-prose gap-4">
      {blocks.map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at}>
            <Parts parts={block.parts} />
          </p>
        ) : (
          <ul key={at} className="list-disc space-y-1 pl-6">
            {block.items.map((parts, item) => (
              <li key={item}>
                <Parts parts={parts} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map((part, at) => {
    if (part.kind === 'bold') return <strong key={at}>{part.text}</strong>;
    if (part.kind === 'text') return part.text;
    return (
      <a
        key={at}
        href={part.url}
        rel="noreferrer external"
        className="text-link underline underline-offset-4"
      >
        {part.text}
      </a>
    );
  });
}
