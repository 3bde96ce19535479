/** An alias page leads on with the anchor and the query it was called with, which a refresh would lose. */
const link = document.querySelector<HTMLAnchorElement>('main a');
if (link) {
	const target = new URL(link.href);
	if (location.hash) target.hash = location.hash;
	target.search = location.search;
	location.replace(target);
}
