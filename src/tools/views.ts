/** The views that most visitors meet, by path without language: what the contact sheet shows and the visual tests look at. */
export const importantViews = [
	'/', '/overhead/', '/overselling/', '/guests/', '/kvm/', '/xen/', '/compare/kvm-vs-openvz/', '/providers/', '/identify/', '/timeline/', '/glossary/',
] as const;

/** Windows in which they are looked at, in CSS pixels: a laptop and a phone. */
export const windows = [{ width: 1280, height: 800 }, { width: 390, height: 844 }] as const;
