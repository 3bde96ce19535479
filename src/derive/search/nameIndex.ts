import * as OpenCC from 'opencc-js';
import type { StringKey } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { byDefaultOrder } from '../group.ts';
import { nameOf, providerName } from '../localise.ts';
import { pairsOf } from '../pairs.ts';
import { rowName, rowsOf } from '../rows.ts';
import { foldText } from './fold.ts';

/** One thing that can be found by name. */
export interface NameItem {
	/** Kind of page. */
	k: 'technology' | 'mode' | 'topic' | 'provider' | 'choice' | 'page' | 'term';
	/** Id: of the technology for technologies and modes, else of the page. */
	i: string;
	/** Label in the page's language. */
	l: string;
	/** Path without language and base. */
	p: string;
	/** Folded names it answers to, of both languages. */
	n: string[];
}

/** The small index that answers while typing: names, pairs that have a page, and the characters to simplify. */
export interface NameIndex {
	items: NameItem[];
	/** Pair ids. */
	pairs: string[];
	/** Traditional to simplified, only characters that occur in the names. */
	simplified: Record<string, string>;
}

/** What people call each topic, in both languages, beside its title. */
const topicNames: { id: string; key: StringKey; section?: string; names: string[] }[] = [
	{ id: 'overhead', key: 'nav.overhead', section: 'overhead', names: ['overhead', 'performance loss', 'performance', 'benchmark', 'slow', 'speed', '性能损失', '性能损耗', '性能', '开销', '损耗', 'xnss'] },
	{ id: 'overselling', key: 'nav.overselling', section: 'overselling', names: ['overselling', 'oversell', 'oversold', 'overcommit', 'overbooking', 'steal', '超售', '超卖', '超开', 'cs'] },
	{ id: 'guests', key: 'nav.guests', section: 'guests', names: ['guests', 'guest', 'guest systems', 'operating systems', 'windows', 'windows guest', 'linux', 'freebsd', 'bsd', 'iso', 'own iso', 'own kernel', '可装系统', '系统', '操作系统', '装系统', '内核', 'kzxt'] },
	{ id: 'capabilities', key: 'nav.capabilities', section: 'capabilities', names: ['capabilities', 'features', 'docker', 'tun', 'tap', 'wireguard', 'bbr', 'fuse', 'swap', 'pptp', 'nested', 'nested virtualization', 'snapshots', 'live migration', '功能', '特性', '嵌套虚拟化', '快照', '热迁移'] },
	{ id: 'limits', key: 'nav.limits', section: 'limits', names: ['limits', 'maximum', 'max vcpu', '上限', '限制', '最大'] },
	{ id: 'security', key: 'nav.security', section: 'security', names: ['security', 'isolation', 'escape', 'cve', 'shared kernel', '安全', '隔离', '逃逸', '漏洞'] },
	{ id: 'providers', key: 'nav.providers', section: 'providers', names: ['providers', 'provider', 'hosts', 'hosting', 'companies', '商家', '主机商', '服务商', 'sj'] },
	{ id: 'folklore', key: 'nav.folklore', section: 'folklore', names: ['folklore', 'myths', 'myth', '流言', '流言鉴定', '谣言', '误区'] },
	{ id: 'identify', key: 'nav.identify', section: 'identify', names: ['identify', 'what virtualization is my vps', 'which virtualization', 'detect', 'detection', 'am i on kvm', 'virt-what', 'systemd-detect-virt', '识别', '怎么看 vps 是什么虚拟化', '什么虚拟化', '检测虚拟化', '查看虚拟化', '怎么看架构', 'sb'] },
	{ id: 'guides', key: 'nav.guides', names: ['guides', 'guide', 'how to choose', '指南', '教程', '怎么选'] },
	{ id: 'quality', key: 'nav.quality', names: ['quality', '质量'] },
	{ id: 'data', key: 'nav.data', names: ['data', 'api', 'json', 'csv', '数据', '接口'] },
	{ id: 'changes', key: 'nav.changes', names: ['changes', 'changelog', '变更', '更新'] },
	{ id: 'about', key: 'nav.about', names: ['about', 'method', 'methodology', '方法', '关于'] },
	{ id: 'glossary', key: 'nav.glossary', names: ['glossary', 'terms', 'definitions', '术语表', '术语', '名词解释', 'syb'] },
	{ id: 'timeline', key: 'nav.timeline', names: ['timeline', 'time line', 'history', 'releases', 'first release', 'end of life', 'eol', '时间线', '历史', '年表', '发布时间', 'sjx'] },
	{ id: 'sources', key: 'nav.sources', section: 'sources', names: ['sources', 'references', '来源', '出处'] },
	{ id: 'compare', key: 'nav.pairs', names: ['compare', 'comparison', 'pairs', '对比', '比较'] },
];

/** Section of a technology page that a topic stands for, e.g. windows guest → guests. */
export const topicSections: Record<string, string> = Object.fromEntries(topicNames.flatMap(({ id, section }) => (section ? [[id, section]] : [])));

/** Builds the index of names for one language; names of both languages are in both. */
export function buildNameIndex(context: Context): NameIndex {
	const { data, locale, t } = context;
	const fold = (names: (string | undefined)[]) => [...new Set(names.flatMap((name) => (name ? [foldText(name)] : [])))];
	const shared = new Map<string, { label: string; ids: string[] }>();
	const items: NameItem[] = [];
	for (const entry of [...data.technologies].sort(byDefaultOrder)) {
		const { en = [], zh = [], typos = [], initials = [] } = entry.aliases;
		items.push({
			k: 'technology', i: entry.id, l: nameOf(entry, locale), p: `/${entry.id}/`,
			n: fold([entry.id, entry.name, nameOf(entry, 'zh'), entry.fullName, ...en, ...zh, ...typos, ...initials, ...(entry.paths ?? [])]),
		});
		for (const row of rowsOf(entry))
			if (row.mode) items.push({ k: 'mode', i: entry.id, l: rowName(row, locale), p: `/${entry.id}/#${row.mode.id}`, n: fold([row.mode.name, ...(row.mode.paths ?? [])]) });
		for (const slug of entry.sharedPaths ?? []) {
			const label = (entry.aliases.shared ?? []).find((alias) => foldText(alias) === foldText(slug)) ?? slug;
			shared.set(slug, { label, ids: [...(shared.get(slug)?.ids ?? []), entry.id] });
		}
	}
	for (const [slug, { label }] of shared) items.push({ k: 'choice', i: slug, l: label, p: `/${slug}/`, n: fold([slug, label]) });
	for (const topic of topicNames) items.push({ k: 'topic', i: topic.id, l: t(topic.key), p: `/${topic.id}/`, n: fold([t(topic.key), ...topic.names]) });
	for (const provider of data.providers.values())
		items.push({ k: 'provider', i: provider.id, l: providerName(provider, locale), p: `/providers/${provider.id}/`, n: fold([provider.name, provider.zh, ...(provider.aliases ?? [])]) });

	for (const { id, term, aliases, words } of data.glossary)
		items.push({ k: 'term', i: id, l: `${t('nav.glossary')}${locale === 'zh' ? '：' : ': '}${(locale === 'zh' && words?.term) || term}`, p: `/glossary/#${id}`, n: fold([id, term, ...aliases, words?.term, ...(words?.aliases ?? [])]) });

	const traditional = [OpenCC.Converter({ from: 'cn', to: 'tw' }), OpenCC.Converter({ from: 'cn', to: 't' })];
	const simplified: Record<string, string> = {};
	for (const char of new Set(items.flatMap((item) => item.n.flatMap((name) => [...name]))))
		for (const variant of new Set(traditional.map((convert) => convert(char))))
			if (variant !== char && variant.length === 1) simplified[variant] = char;
	return { items, pairs: pairsOf(data).map((pair) => pair.id), simplified };
}
