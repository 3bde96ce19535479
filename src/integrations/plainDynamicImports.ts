/** Vite plugin: a dynamic import stays a bare `import()`. The styles are in the page, so Vite's 600-byte helper, which preloads them, would only weigh. */
export default function plainDynamicImports() {
	return {
		name: 'plain-dynamic-imports',
		enforce: 'post' as const,
		transform: (_code: string, id: string) =>
			id.endsWith('vite/preload-helper.js') ? { code: 'export const __vitePreload = (load) => load();', map: null } : undefined,
	};
}
