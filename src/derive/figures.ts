import type { Dataset } from './dataset.ts';

/** The newest day an entry was reviewed: the date of the data, never the clock's. */
export const newestReview = (data: Dataset): string =>
	data.technologies.reduce((newest, entry) => (entry.reviewed > newest ? entry.reviewed : newest), '');
