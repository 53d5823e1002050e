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
/** What systems put beside files, for themselves. */
const HIDDEN = /(?:^|[\\/])(?:__MACOSX[\\/]|\.)/;
const RECORDING = /\.(?:fit|tcx|gpx)(?:\.gz)*$/i;
/** Whether a file may hold training, by its ending; what it is, its content tells. */
export const mayHoldTraining = (name: string): boolean => READABLE.test(name) && !HIDDEN.test(name);

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
    overview: mayHoldTraining,
    details: () => false,
  },
];
