/** Room, kit, clothes and pictures: what a cue may point at outside the body. */
const THINGS = [
  'floor ground walls? ceiling sky horizon doorway room clock line ice mat rails? target support stool drawer',
  'anchor ball bands? bars? bells? bench board box cable chair dome dumbbells? grip handles? hurdle kettlebell loop machine',
  'pads? platform rope sled sliders? step strap towel weights? wheel rim shirt buckle',
  'puddle stream logs? fence lane rival drumbeat tightrope',
].flatMap((row) => row.split(' '));

/** Words of an external cue. */
export const OUTSIDE = new RegExp(`\\b(${[...THINGS, 'like', 'as if', 'as slowly as'].join('|')})\\b`, 'i');
