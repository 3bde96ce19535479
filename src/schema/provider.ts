import { z } from 'zod';
import { Phrase, Slug, WebAddress } from './text.ts';

/** A company that rents out or runs virtual machines: content/providers/<id>.yml. What it uses since when is a claim of the technology. */
export const Provider = z.strictObject({
	name: Phrase,
	/** Chinese name where one is in use, e.g. 搬瓦工. */
	zh: Phrase.optional(),
	/** Other names and former names. */
	aliases: z.array(Phrase).optional(),
	homepage: WebAddress.optional(),
	/** Where the company went, e.g. the id of the provider that took it over. */
	mergedInto: Slug.optional(),
});

export type Provider = z.output<typeof Provider>;
