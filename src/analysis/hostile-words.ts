/** One thing of a list and the forms in which a text may say it, lower case, hyphens as spaces. */
export interface Listed {
  readonly name: string;
  readonly forms: readonly string[];
}

function row(...forms: readonly [string, ...string[]]): Listed {
  return { name: forms[0], forms };
}

/** Hostile acts as the object of a verb: `refrain from attacks`, `shall not use force`. */
export const HOSTILE_ACTS: readonly Listed[] = [
  row('hostilities', 'hostility'),
  row('fire', 'firing', 'gunfire', 'exchange of fire', 'exchanges of fire'),
  row('attack', 'attacks', 'attacking', 'armed attack', 'armed attacks'),
  row('assault', 'assaults', 'assaulting'),
  row(
    'hostile act',
    'hostile acts',
    'hostile action',
    'hostile actions',
    'act of hostility',
    'acts of hostility',
  ),
  row('hostile activity', 'hostile activities', 'hostile operation', 'hostile operations'),
  row(
    'armed action',
    'armed actions',
    'armed activity',
    'armed activities',
    'armed operation',
    'armed operations',
  ),
  row(
    'armed conflict',
    'armed struggle',
    'armed hostilities',
    'armed violence',
    'armed clash',
    'armed clashes',
  ),
  row(
    'offensive action',
    'offensive actions',
    'offensive act',
    'offensive acts',
    'offensives',
    'new offensive',
  ),
  row('offensive operation', 'offensive operations', 'offensive activity', 'offensive activities'),
  row('military operation', 'military operations', 'military action', 'military actions'),
  row(
    'military activity',
    'military activities',
    'military attack',
    'military attacks',
    'military offensive',
  ),
  row('combat', 'combat operation', 'combat operations', 'combat action', 'combat actions'),
  row(
    'use of force',
    'uses of force',
    'threat or use of force',
    'use of armed force',
    'use of arms',
    'armed force',
  ),
  row('violence', 'act of violence', 'acts of violence', 'violent act', 'violent acts'),
  row('incursion', 'incursions', 'armed incursion', 'armed incursions', 'invasion', 'invasions'),
  row('raid', 'raids', 'ambush', 'ambushes', 'aggression', 'acts of aggression', 'act of aggression'),
  row('fighting', 'the war', 'act of war', 'acts of war', 'state of war', 'warfare'),
  row(
    'bombardment',
    'bombardments',
    'bombing',
    'bombings',
    'shelling',
    'military strikes',
    'missile strikes',
  ),
  row(
    'air strike',
    'air strikes',
    'airstrike',
    'airstrikes',
    'aerial bombardment',
    'drone strike',
    'drone strikes',
  ),
  row('rocket fire', 'rocket attacks', 'missile attacks', 'artillery fire', 'artillery strikes'),
];

/** Verbs that are hostile acts by themselves: `shall not attack`. */
export const HOSTILE_VERBS: readonly Listed[] = [
  row('attack', 'attacking'),
  row('assault', 'assaulting'),
  row('fire', 'open fire', 'fire at', 'fire on', 'fire upon', 'firing'),
  row('fight', 'fighting'),
  row('bombard', 'bombarding', 'bomb', 'bombing', 'shell', 'shelling', 'strike', 'striking'),
  row('invade', 'invading', 'raid', 'raiding', 'ambush', 'ambushing'),
  row(
    'use force',
    'use any force',
    'use armed force',
    'using force',
    'resort to force',
    'resort to arms',
    'wage war',
  ),
];

/** Verbs by which a hostile act is done: `shall not conduct military operations`. */
export const DOING_VERBS: readonly Listed[] = [
  row('conduct', 'conducting', 'conducted'),
  row('carry out', 'carrying out', 'carried out'),
  row('undertake', 'undertaking', 'undertaken', 'take', 'taking', 'taken'),
  row('commit', 'committing', 'committed', 'perpetrate', 'perpetrating'),
  row('engage in', 'engaging in', 'take part in', 'taking part in', 'participate in', 'join in', 'join'),
  row('launch', 'launching', 'launched', 'mount', 'mounting', 'mounted', 'stage', 'staging'),
  row('initiate', 'initiating', 'initiated', 'begin', 'start', 'started', 'open', 'instigate'),
  row(
    'resume',
    'resuming',
    'resumed',
    'renew',
    'renewed',
    'continue',
    'continuing',
    'continued',
    'return to',
  ),
  row('use', 'using', 'used', 'resort to', 'resorting to', 'employ', 'apply', 'exert'),
  row('order', 'plan', 'prepare', 'support', 'permit', 'allow', 'perform', 'execute', 'pursue', 'make'),
];

/** Verbs that stop or withhold what follows: `shall cease hostilities`. */
export const CEASING_VERBS: readonly Listed[] = [
  row('cease', 'ceasing', 'ceased'),
  row('suspend', 'suspending', 'suspended'),
  row('halt', 'halting', 'halted'),
  row('stop', 'stopping', 'stopped'),
  row('end', 'ending', 'ended', 'terminate', 'terminating', 'terminated', 'put an end to', 'bring to an end'),
  row('discontinue', 'discontinued', 'desist from', 'abstain from', 'abstaining from', 'forgo', 'renounce'),
  row('refrain from', 'refraining from', 'avoid', 'avoiding', 'forswear', 'pause', 'paused', 'freeze'),
];

/** States of peace that one can be bound to observe. */
export const OBSERVANCES: readonly Listed[] = [
  row('ceasefire', 'ceasefires', 'cease fire', 'cease fires'),
  row('truce', 'truces', 'armistice', 'humanitarian pause'),
  row(
    'cessation of hostilities',
    'cessation of all hostilities',
    'cessation of hostile acts',
    'cessation of fire',
  ),
  row('suspension of hostilities', 'suspension of military operations', 'suspension of offensive operations'),
  row('end of hostilities', 'end to hostilities', 'halt to hostilities', 'end of the war'),
];

/** What may follow a restraint so that its end leaves nobody without one, beside the states of peace. */
export const SETTLEMENTS: readonly Listed[] = [
  row('peace', 'peace agreement', 'peace treaty', 'peace accord'),
  row('final agreement', 'final settlement', 'comprehensive settlement', 'comprehensive agreement'),
];

/** Verbs by which one is bound to a state of peace: `shall observe the ceasefire`. */
export const OBSERVING_VERBS: readonly Listed[] = [
  row('observe', 'observing', 'observed'),
  row(
    'respect',
    'respecting',
    'respected',
    'honour',
    'honor',
    'uphold',
    'abide by',
    'adhere to',
    'comply with',
  ),
  row('maintain', 'maintaining', 'maintained', 'keep', 'kept', 'preserve', 'sustain', 'hold', 'continue'),
  row(
    'implement',
    'implementing',
    'implemented',
    'enforce',
    'apply',
    'applied',
    'put into effect',
    'ensure',
    'guarantee',
  ),
  row('establish', 'established', 'enter into', 'begin', 'start', 'institute', 'declare', 'declared'),
];

/** Verbs by which a state of peace is broken: `shall not violate the truce`. */
export const BREAKING_VERBS: readonly Listed[] = [
  row('violate', 'violating', 'violated', 'breach', 'breached', 'break', 'broken', 'infringe', 'disturb'),
  row('endanger', 'jeopardise', 'jeopardize', 'undermine'),
];

/** Verbs that bind somebody to have others do or leave something: `shall order its forces to cease fire`. */
export const ORDERING_VERBS: readonly Listed[] = [
  row(
    'order',
    'instruct',
    'direct',
    'command',
    'require',
    'ensure',
    'cause',
    'see to it',
    'guarantee',
    'oblige',
  ),
];
