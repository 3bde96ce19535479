// @ts-nocheck: its packages are not those of this project
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes: two languages, nothing changed. */
export default defineConfig({
	site: 'http://localhost',
	integrations: [starlight({ title: 'The same texts', locales: { root: { label: 'English', lang: 'en' }, zh: { label: '简体中文', lang: 'zh-CN' } } })],
});
