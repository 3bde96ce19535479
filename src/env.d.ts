/// <reference types="astro/client" />
/// <reference path="../.astro/types.d.ts" />

declare namespace App {
	interface Locals {
		/** What the components of prose speak of: content and language, and the entry whose prose it is (guides and pages name themselves instead). */
		prose?: { context: import('./derive/context.ts').Context; entry?: import('./derive/dataset.ts').Entry; page?: { path: string; title: string } };
	}
}
