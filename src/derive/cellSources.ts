import { citationsOf } from './claimView.ts';
import { yearSpan } from './cite.ts';
import type { Context } from './context.ts';

/** Years and up to two sources behind a cell, joined by "|": "2014–2024|IBM 2014|Red Hat 2024|+3"; empty where nothing stands behind it. */
export function cellSources(context: Context, claims: { source?: string[] | undefined; asOf?: number | string | undefined }[]): string {
	const labels = [...new Set(citationsOf(context, claims.flatMap((claim) => claim.source ?? [])).map((source) => source.label.replaceAll('|', '/')))];
	if (!labels.length) return '';
	const more = labels.length - 2;
	return [yearSpan(claims.flatMap((claim) => claim.asOf ?? [])), ...labels.slice(0, 2), ...(more > 0 ? [`+${more}`] : [])].join('|');
}
