import Api from './Api.astro';
import Claim from './Claim.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Heading from './Heading.astro';
import Page from './Page.astro';
import Part from './Part.astro';
import Ref from './Ref.astro';
import Tech from './Tech.astro';

/** What the prose of an entry may contain besides Markdown; each reads the entry from Astro.locals. */
export const proseComponents = { Part, Fact, Ref, Tech };

/** What the page about the data may contain besides Markdown. */
export const dataComponents = { Api, Example, Heading };

/** What the page about the method may contain besides Markdown. */
export const pageComponents = { Heading };

/** What a guide may contain besides Markdown. */
export const guideComponents = { Claim, Heading, Page, Tech };
