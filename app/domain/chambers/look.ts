/** What a page needs to stand in a chamber's look. */
export interface LookFacts {
  name: string;
  slug: string;
  colour: string | null;
  logoPath: string | null;
}

export function lookOf({ name, slug, colour, logoPath }: LookFacts) {
  return {
    name,
    slug,
    logoPath,
    hasColour: colour !== null,
    sheet: `/k/${slug}/look.css?v=${colour?.slice(1) ?? 'none'}`,
  };
}
