import type { Context } from './context.ts';

/** Column presets of the main table, by need. */
export const presetsFor = ({ t }: Context): { id: string; label: string; columns: string[] }[] => [
	{ id: 'buyer', label: t('table.preset.buyer'), columns: ['kind', 'overhead', 'memory', 'linux', 'windows', 'own-kernel', 'providers'] },
	{ id: 'oversold', label: t('table.preset.oversold'), columns: ['kind', 'memory', 'cpu', 'disk', 'providers'] },
	{ id: 'windows', label: t('table.preset.windows'), columns: ['kind', 'windows', 'own-iso', 'overhead', 'hardware', 'licence', 'status'] },
	{ id: 'own', label: t('table.preset.own'), columns: ['kind', 'own-iso', 'own-kernel', 'linux', 'windows', 'bsd', 'status'] },
];
