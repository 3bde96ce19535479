/// <reference types="astro/client" />
/// <reference path="../.astro/types.d.ts" />

declare namespace App {
	interface Locals {
		/** The entry whose prose is being rendered: what <Fact>, <Ref>, <Tech> and <Part> speak of. */
		prose?: { context: import('./derive/context.ts').Context; entry: import('./derive/dataset.ts').Entry };
	}
}
