/** The words of an article: paragraphs as typed, in their own language. */
export function ArticleText({ text, language }: { text: string; language: string }) {
  return (
    <div lang={language} className="grid max-w-prose gap-3 [overflow-wrap:anywhere]">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
