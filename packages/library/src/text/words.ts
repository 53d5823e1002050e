/** How texts speak of what records name; a text that breaks off from its record is found by these words. */

/** Words of the equipment that a text may not name unless the record has it. */
export const EQUIPMENT_WORDS: Readonly<Record<string, RegExp>> = {
  wall: /\bwalls?\b/i,
  doorway: /\b(doorway|door frame)s?\b/i,
  towel: /\btowels?\b/i,
  chair: /\b(?<!captain's |roman )chairs?\b/i,
  'ab-wheel': /\bwheels?\b/i,
  band: /\b(?<!mini[- ]|iliotibial )bands?\b/i,
  barbell: /\bbarbells?\b/i,
  bench: /\bbench(es)?\b/i,
  bosu: /\bbosu\b/i,
  box: /\bbox(es)?\b/i,
  cable: /\bcables?\b/i,
  dowel: /\b(dowel|broomstick)s?\b/i,
  dumbbell: /\bdumbbells?\b/i,
  kettlebell: /\bkettlebells?\b/i,
  'medicine-ball': /\bmedicine balls?\b/i,
  'mini-band': /\bmini[- ]bands?\b/i,
  'mini-hurdles': /\bhurdles?\b/i,
  pad: /\b(pads?|cushions?)\b/i,
  rope: /\bropes?\b/i,
  sled: /\bsleds?\b/i,
  slider: /\bsliders?\b/i,
  step: /\b(the step|stair|a low step|edge of a step)\b/i,
  'swiss-ball': /\b(swiss|stability|large) ball\b/i,
  'wobble-board': /\bwobble board\b/i,
};

/** Equipment that a record names by the frame it belongs to. */
export const SAME_EQUIPMENT: Readonly<Record<string, readonly string[]>> = {
  band: ['mini-band'],
  barbell: ['smith', 'safety-bar', 'hex-bar', 'rack'],
  bench: ['roman-chair', 'decline-board'],
  cable: ['cable-pulldown'],
  chair: ['captains-chair', 'roman-chair'],
  pad: [
    'captains-chair',
    'roman-chair',
    'leg-curl-machine',
    'leg-extension-machine',
    'machine',
    'safety-bar',
    'leg-press-machine',
  ],
  step: ['box'],
  box: ['step'],
};

/** Body words by joint: a text names each joint that its record moves. */
export const JOINT_WORDS: Readonly<Record<string, RegExp>> = {
  hip: /\b(hips?|thighs?|glutes?|pelvis|buttocks?|legs?)\b/i,
  knee: /\b(knees?|shins?|legs?|heels?)\b/i,
  ankle: /\b(ankles?|heels?|feet|foot|soles?|calf|calves|toes?|shins?)\b/i,
  toe: /\b(toes?|forefoot|ball of (the|each|your) foot|balls of (the|your) feet)\b/i,
  spine: /\b(back|trunk|ribs?|spine|chest|belly|waist|torso|upper body|head|shoulders)\b/i,
  shoulder: /\b(shoulders?|arms?|hands?|elbows?)\b/i,
  scap: /\b(shoulder blades?|shoulders?)\b/i,
  elbow: /\b(elbows?|arms?|hands?)\b/i,
};

/** What "Take care" has to name for each caution of the record. */
export const CARE_WORDS: Readonly<Record<string, RegExp>> = {
  'abdominal-wall': /\b(hernia|belly|abdominal|doming)\b/i,
  achilles: /\bachilles\b/i,
  'ankle-sprain': /\bankle\b/i,
  calf: /\b(calf|calves)\b/i,
  'femoral-bsi': /\b(thigh ?bone|femur|bone stress|stress (injury|fracture|reaction))\b/i,
  'foot-bsi': /\b(bone stress|stress (injury|fracture|reaction)|foot bones?)\b/i,
  'gluteal-tendon': /\b(outer hip|outside of the hip|side of the hip|gluteal)\b/i,
  'groin-adductor': /\b(groin|inner thigh|adductor)s?\b/i,
  'hamstring-strain': /\b(hamstrings?|back of the thigh)\b/i,
  'hip-fai': /\b(hip|pinch\w*)\b/i,
  'hip-flexor': /\b(hip flexors?|front of the hip)\b/i,
  hypertension: /\bblood pressure\b/i,
  itb: /\b(outer knee|outside of the knee|iliotibial|ITB)\b/i,
  'knee-acl-meniscus': /\b(knee|meniscus|ligament)s?\b/i,
  'knee-pfp': /\b(kneecap|front of the knee|knee)s?\b/i,
  'low-back': /\b(low(er)? back|back)\b/i,
  neck: /\bneck\b/i,
  'osteoporosis-spine': /\b(bone density|thin bones?|osteoporosis|fragile bones?)\b/i,
  'patellar-tendon': /\b(tendon below the kneecap|patellar|below the kneecap|kneecap tendon)\b/i,
  'pelvic-floor': /\b(pelvic floor|leak\w*|heaviness)\b/i,
  'pelvis-bsi': /\b(bone stress|pelvic bone|stress (injury|fracture|reaction))\b/i,
  'plantar-fascia': /\b(plantar|sole|heel pain|under the heel|arch)\b/i,
  'pregnancy-late': /\bpregnan\w+\b/i,
  'proximal-hamstring': /\b(sitting bones?|sit bones?|top of the hamstring|high hamstring)\b/i,
  shin: /\bshins?\b/i,
  shoulder: /\bshoulders?\b/i,
  'tibia-bsi': /\b(bone stress|shin ?bone|stress (injury|fracture|reaction))\b/i,
  'wrist-elbow': /\b(wrists?|elbows?)\b/i,
};

/** Where in the stride or the race an exercise earns its place. */
export const STRIDE_WORDS =
  /\b(land\w*|stance|push[- ]?off|toe[- ]?off|swing\w*|strides?|foot ?strikes?|uphills?|downhills?|hills?|climb\w*|descen\w+|sprint\w*|trails?|posture|upright|late (miles|kilomet\w+)|final (miles|kilomet\w+)|last (miles|kilomet\w+)|cadence|ground contact|mid-?stance|drive|running tall|uneven|each step|every step|steps|pace|breath\w*)\b/i;
