/** The ten kinds of page that are measured, each by its most visited example. */
export const kinds: Record<string, string> = {
	home: '/', technology: '/kvm/', topic: '/overselling/', pair: '/compare/kvm-vs-openvz/', folklore: '/folklore/',
	guide: '/guides/choosing/', providers: '/providers/', search: '/search/', identify: '/identify/', glossary: '/glossary/',
};

/** Address of an almost empty page: what the browser and the simulated network cost by themselves. */
export const EMPTY_PATH = '/almost-empty/';

/** The almost empty page. */
export const EMPTY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Almost empty</title><meta name="description" content="A page with one sentence.">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body><main><h1>Almost empty</h1><p>One sentence, no style, no script.</p></main></body></html>`;
