import { Paragraph } from './layout';

/** What a person typed, with its paragraphs and lines. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n{2,}/)
        .filter((part) => part.trim() !== '')
        .map((part, index) => (
          <Paragraph key={index}>
            {part.split('\n').map((line, at) => (
              <span key={at}>
                {at === 0 ? null : <br />}
                {line}
              </span>
            ))}
          </Paragraph>
        ))}
    </>
  );
}
