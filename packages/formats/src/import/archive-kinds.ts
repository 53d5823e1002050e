/** An archive that an app exports, told by the files in it; of the rest of it nothing is unpacked, because it is private. */
export interface ArchiveKind {
  readonly format: string;
  readonly recognises: (names: readonly string[]) => boolean;
  /** Files that are read always. */
  readonly overview: (name: string) => boolean;
  /** Files that are read when the details of each activity are wanted. */
  readonly details: (name: string) => boolean;
}

const READABLE = /\.(?:fit|tcx|gpx|ics|csv|json|txt|zip)(?:\.gz)*$/i;
const RECORDING = /\.(?:fit|tcx|gpx)(?:\.gz)*$/i;
/** Either at the root or inside one folder around everything. */
const STRAVA_OVERVIEW = /^(?:[^/]+\/)?activities\.csv$/i;
const STRAVA_DETAILS = /^(?:[^/]+\/)?activities\/[^/]+$/i;
const GARMIN_OVERVIEW = /(?:^|\/)DI-Connect-Fitness\/[^/]*summarizedActivities[^/]*\.json$/i;
const GARMIN_DETAILS = /(?:^|\/)DI-Connect-Uploaded-Files\/[^/]+\.zip$/i;

export const ARCHIVE_KINDS: readonly ArchiveKind[] = [
  {
    format: 'strava-export',
    recognises: (names) => names.some((name) => STRAVA_OVERVIEW.test(name)),
    overview: (name) => STRAVA_OVERVIEW.test(name),
    details: (name) => STRAVA_DETAILS.test(name) && RECORDING.test(name),
  },
  {
    format: 'garmin-export',
    recognises: (names) => names.some((name) => GARMIN_OVERVIEW.test(name) || GARMIN_DETAILS.test(name)),
    overview: (name) => GARMIN_OVERVIEW.test(name),
    details: (name) => GARMIN_DETAILS.test(name),
  },
  {
    format: 'zip',
    recognises: () => true,
    overview: (name) => READABLE.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name),
    details: () => false,
  },
];
