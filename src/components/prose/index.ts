import Fact from './Fact.astro';
import Part from './Part.astro';
import Ref from './Ref.astro';
import Tech from './Tech.astro';

/** What prose may contain besides Markdown; each reads the entry from Astro.locals. */
export const proseComponents = { Part, Fact, Ref, Tech };
