import type { Mode } from '../schema/technology.ts';
import type { Dataset, Entry } from './dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import { layerName, nameOf } from './localise.ts';

/** One row of the tables: a technology, or one of its modes. */
export interface Row {
	/** `<technology>` or `<technology>-<mode>`. */
	id: string;
	entry: Entry;
	/** Null for a technology without modes. */
	mode: Mode | null;
	/** True for the first row of its technology: it also answers to the bare technology id. */
	first: boolean;
}

/** The rows of an entry, in the order of its modes. */
export const rowsOf = (entry: Entry): Row[] =>
	entry.modes.length
		? entry.modes.map((mode, index) => ({ id: `${entry.id}-${mode.id}`, entry, mode, first: index === 0 }))
		: [{ id: entry.id, entry, mode: null, first: true }];

/** Name of a row in the page's language. */
export const rowName = (row: Row, locale: Locale): string => row.mode?.name ?? nameOf(row.entry, locale);

/** Address of what a row describes, from the language's root. */
export const rowPath = (row: Row): string => (row.mode ? `/${row.entry.id}/#${row.mode.id}` : `/${row.entry.id}/`);

/** Techniques of a row: the mode's own, else the technology's. */
export const techniqueOf = (row: Row) => row.mode?.technique ?? row.entry.technique ?? [];

/** Stack of a row: the mode's own, else the technology's. */
export const layersOf = (row: Row) => row.mode?.layers ?? row.entry.layers ?? [];

/** Stack of a row with the names in the page's language. */
export const namedLayersOf = (row: Row, data: Dataset, locale: Locale) => layersOf(row).map((layer) => ({ ...layer, name: layerName(data, layer.name, locale) }));
