import type { Certainty, EngineSign, Evidence, Found, Knowledge } from './types.ts';

const rank: Record<Certainty, number> = { hint: 0, likely: 1, sure: 2 };
const certaintyOf = { conclusive: 'sure', strong: 'likely', hint: 'hint' } as const;

const strongest = (evidence: Evidence[]): Certainty =>
	evidence.map((item) => certaintyOf[item.weight]).reduce((best, each) => (rank[each] > rank[best] ? each : best), 'hint' as Certainty);

/**
 * Weighs the evidence: what one product shows of another gives way, hints count beside what supports them, and what cannot be
 * true of one machine is marked as a contradiction and never called sure. Returns findings with the innermost first.
 */
export function decide(evidence: Map<EngineSign, Evidence[]>, kinds: Knowledge['kinds']): Found[] {
	const order = new Map(kinds.map((kind, index) => [kind.id, index]));
	const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
	const byId = new Map<string, { for: Evidence[]; against: Evidence[]; host: Evidence[] }>();
	for (const [sign, items] of evidence) {
		const group = byId.get(sign.means) ?? { for: [], against: [], host: [] };
		group[sign.polarity].push(...items);
		byId.set(sign.means, group);
	}
	const found: Found[] = [];
	for (const [id, group] of byId) {
		const kind = kindOf.get(id);
		if (!kind) continue;
		const isHost = group.host.length > 0 && kind.layer !== 'host';
		const own = kind.layer === 'host' ? [...group.for, ...group.host] : group.for;
		if (isHost && (strongest(group.host) !== 'hint' || !own.length || strongest(own) === 'hint')) {
			found.push({ id, layer: kind.layer, role: 'host', certainty: strongest(group.host), evidence: [...group.host, ...own] });
			continue;
		}
		if (!own.length) continue;
		let certainty = strongest(own);
		if (group.against.length && rank[strongest(group.against)] >= 1) certainty = certainty === 'sure' ? 'likely' : 'hint';
		found.push({ id, layer: kind.layer, role: 'guest', certainty, evidence: [...own, ...group.against] });
	}
	const guests = () => found.filter((item) => item.role === 'guest' && !item.explainedBy);
	const likely = () => guests().filter((item) => rank[item.certainty] >= 1);

	for (const item of guests())
		if (item.certainty === 'hint' && kindOf.get(item.id)?.supportedBy?.some((id) => likely().some((other) => other.id === id))) item.certainty = 'likely';
	for (const host of found.filter((item) => item.role === 'host' && item.certainty !== 'hint'))
		for (const item of guests()) if (kindOf.get(host.id)?.hides?.includes(item.id)) item.explainedBy = host.id;
	for (const item of guests().sort((a, b) => rank[b.certainty] - rank[a.certainty])) {
		if (item.explainedBy) continue;
		const kind = kindOf.get(item.id);
		for (const other of guests()) {
			if (other === item) continue;
			if (kind?.hides?.includes(other.id) && rank[item.certainty] >= 1) other.explainedBy = item.id;
			else if (kind?.over?.includes(other.id) && other.certainty !== 'sure') {
				// A hint of the imitator is enough against a face that several products can show.
				if (rank[other.certainty] > rank[item.certainty]) item.certainty = other.certainty;
				other.explainedBy = item.id;
			}
		}
	}
	for (const item of guests().filter((each) => kindOf.get(each.id)?.vague)) {
		const better = found.find((other) => other !== item && !other.explainedBy && rank[other.certainty] >= 1 && !kindOf.get(other.id)?.vague && (other.layer === 'container') === (item.layer === 'container') && other.layer !== 'bare-metal');
		if (better) item.explainedBy = better.id;
	}
	const isVirtual = (item: Found) => item.layer !== 'bare-metal';
	if (likely().some(isVirtual)) for (const item of guests()) if (!isVirtual(item)) item.explainedBy = likely().find(isVirtual)?.id as string;

	const oppose = (a: Found, b: Found) => {
		for (const [one, other] of [[a, b], [b, a]] as const) {
			one.contradicts = [...(one.contradicts ?? []), other.id];
			if (one.certainty === 'sure') one.certainty = 'likely';
		}
	};
	const machines = likely().filter((item) => item.layer === 'machine' || item.layer === 'host');
	machines.forEach((a, index) => machines.slice(index + 1).forEach((b) => oppose(a, b)));
	for (const platform of likely().filter((item) => item.layer === 'platform')) {
		const on = kindOf.get(platform.id)?.on;
		if (on) for (const machine of machines) if (!on.includes(machine.id)) oppose(platform, machine);
	}
	return found.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
