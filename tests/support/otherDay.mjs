/** Preloaded into a build by `--import`: the clock is CLOCK_DAYS ahead, for `new Date()`, `Date()` and `Date.now()`. */
const Real = Date;
const ahead = Number(process.env.CLOCK_DAYS ?? 0) * 86_400_000;
globalThis.Date = new Proxy(Real, {
	construct: (target, values, self) => Reflect.construct(target, values.length ? values : [Real.now() + ahead], self === globalThis.Date ? target : self),
	apply: () => new Real(Real.now() + ahead).toString(),
	get: (target, name) => (name === 'now' ? () => Real.now() + ahead : Reflect.get(target, name)),
});
