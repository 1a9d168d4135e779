const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that begin a sentence or join words, and begin no name. */
export const functionWords: ReadonlySet<string> = words(`
  the a an each every either neither no none any all both if when once upon after before by until
  during in on at from to for where should unless within this that these those it its they their
  such not as pending following under of or and but with without while whereas whether who which
  whose there here nothing other others shall must may will is are be in-witness subject provided
  except save notwithstanding pursuant further moreover furthermore however only having have
  recalling reaffirming noting considering mindful determined desiring recognising recognizing
  welcoming concerned deeply convinced aware affirming emphasising done signed hereby hereinafter`);

/** Capitalised words of treaties that name neither an actor nor a place. */
export const thingWords: ReadonlySet<string> = words(`
  agreement agreements protocol accord treaty declaration article articles annex annexes section
  sections chapter part appendix schedule paragraph provision provisions party parties signatory
  signatories state states phase phases day days d-day date ceasefire cease-fire truce armistice
  peace map maps withdrawal redeployment disengagement release exchange election elections
  referendum constitution charter resolution resolutions law laws act convention transition period
  violation violations weapons arms prisoners detainees hostages refugees text texts language
  english french arabic hebrew spanish russian chinese portuguese mondays monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september
  october november december christmas ramadan easter memorandum principles preamble timetable
  calendar process plan gmt utc members member force forces`);

/** The nouns by which a name is known to be one of who acts. */
export const actorWords: ReadonlySet<string> = words(`
  government governments republic kingdom federation union movement front army party league council
  committee commission mission mechanism board court tribunal assembly parliament senate office
  secretariat authority administration bank agency organisation organization cross crescent nations
  police command commander minister ministry president chairman chairperson chair secretary-general
  representative envoy group team bureau conference community alliance coalition brigade brigades
  battalion regiment squadron militia fund society corps congress cabinet presidency directorate
  service university church association foundation ngo guard gendarmerie prime-minister king queen
  emir sultan prince panel observers monitors facilitator mediator mediators guarantors forces force
  programme program delegation embassy company corporation duchy confederation city states`);

/** The nouns by which a name is known to be one of a place, last or first in it. */
export const placeWords: ReadonlySet<string> = words(`
  province region district county governorate valley river lake sea bay gulf strait straits bridge
  road highway port harbour airport airfield crossing camp island islands islet line zone area
  corridor sector mount mountain mountains hill hills heights plain desert coast bank peninsula
  junction town village city territory territories square street gate pass canal dam base barracks
  garrison checkpoint oasis wadi marsh marshes forest delta`);

/** Bodies that decide, judge or administer. */
export const bodyWords: ReadonlySet<string> = words(`
  council committee commission board court tribunal assembly parliament senate office authority
  administration secretariat panel mechanism conference congress bureau`);

/** Bodies that look. */
export const monitorWords: ReadonlySet<string> = words(
  `mission observer observers monitor monitors monitoring verification inspectorate`,
);

/** What monitors do. */
export const monitorVerbs: ReadonlySet<string> = words(
  'verify monitor observe inspect certify confirm supervise',
);

/** What mediators do. */
export const mediatorVerbs: ReadonlySet<string> = words('mediate');

/** The modals that a subject stands before. */
export const modals: ReadonlySet<string> = words('shall must may will');

/** The prepositions that places stand behind. */
export const placePrepositions: ReadonlySet<string> = words(`
  in from to at into across along through between near around towards toward over inside outside via
  within`);

/** What a name behind one of these settlements is the name of: `the port of Amlin`. */
export const settlements: ReadonlySet<string> = words(`
  city town village port district province crossing region area island camp valley airport territory
  governorate county cities towns villages ports districts provinces regions areas camps`);

/** How the verbs begin whose receiver is one who acts. */
export const receiverVerbs: readonly string[] = [
  ...words(`
  report refer submit notif inform hand transfer deliver deposit communicat appeal grant provid give
  pay recommend appl consult cooperat`),
];

/** The verbs whose object is one who acts: `allow the Commission to visit`. */
export const enablingVerbs: ReadonlySet<string> = words(`
  allow permit invite request ask authorise authorize entrust mandate enable assist notify inform
  consult grant`);

/** Words behind `after`, `upon` and the like with which no event begins. */
export const eventless: ReadonlySet<string> = words(`
  day days d-day phase article section paragraph provision annex this that these those such which it
  its they their his her he she necessary possible appropriate required requested so otherwise
  agreed whichever notification notice written request receipt demand presentation signature signing
  consultation consultations approval agreement a an the`);

/** Words that lead to a short form: `hereinafter referred to as "the Government"`. */
export const shortLeads: ReadonlySet<string> = words(`
  hereinafter hereafter henceforth collectively jointly referred to as called together the " “ ” „ «
  » ,`);
