/** Words whose full stop is their own, in lower case and without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sen sens rep reps gov gen col lt capt maj sgt cpl cmdr adm rev hon st ave blvd jr sr inc co corp ltd vs etc jan feb
  mar apr jun jul aug sept sep oct nov dec no dept est fig vol ed pres supt det insp const fr ph ala ariz ark calif colo conn del
  fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c
  n.d s.c s.d r.i d.c ont que alta sask man b.c n.s n.b p.e.i n.l messrs mt ft`.split(/\s+/),
);
