/** Words whose full stop does not end a sentence. */
export const neverEnding: ReadonlySet<string> = new Set(
  (
    'e.g i.e eg ie mr mrs ms mx dr prof st rev hon sr jr vs viz cf approx ca no nos fig vol ext tel fax dept est incl excl ' +
    'ref resp max min gen col capt lt sgt gov sen rep mt ft al p pp para sec art ch'
  ).split(' '),
);

/** Words whose full stop may end a sentence, and does where a capital follows. */
export const maybeEnding: ReadonlySet<string> = new Set(
  (
    'etc a.m p.m am pm u.s u.k u.s.a u.n e.u d.c inc ltd co corp llc plc jan feb mar apr jun jul aug sept sep oct nov dec mon tue ' +
    'tues wed thu thur thurs fri sat sun hrs hr mins min secs misc ave blvd rd oz lb lbs ph.d b.a m.a'
  ).split(' '),
);
