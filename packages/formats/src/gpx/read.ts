import type { Activity } from '../activity/activity.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { gpxActivity } from './gpx-activity.ts';
import { GPX, startGpx } from './gpx-elements.ts';
import type { GpxFile } from './gpx-file.ts';

/** What a file holds as it is written; nothing where it was refused. */
export function readGpxFile(bytes: Uint8Array, issues: IssueList): GpxFile | undefined {
  const builder = startGpx(issues);
  return walkXml(decodeXml(bytes, issues), GPX, builder, issues) === 'refused' ? undefined : builder.file;
}

/** The activities of a GPX file: each track that says when each place was passed. */
export function readGpx(bytes: Uint8Array, options: { readonly file: string }): Reading<readonly Activity[]> {
  const issues = startIssueList(options.file);
  const file = readGpxFile(bytes, issues);
  const activities = (file?.tracks ?? []).flatMap((track) => gpxActivity(track, issues) ?? []);
  if (file !== undefined) sayWhatIsPlanned(file, activities.length, issues);
  return { value: activities, issues: issues.all() };
}

function sayWhatIsPlanned({ tracks, planned }: GpxFile, activities: number, issues: IssueList): void {
  const routes = tracks.filter(({ points, untimed }) => points.length === 0 && untimed > 0);
  if (activities > 0) {
    for (const { line, name } of routes) {
      issues.add({
        code: 'track-without-times',
        severity: 'info',
        line,
        text: `${name === undefined ? 'A track' : `“${name.slice(0, 60)}”`} has no times: it is a way to follow, not a recording. It was left out.`,
        done: 'skipped',
      });
    }
    return;
  }
  const isRoute = routes.length > 0 || planned > 0;
  issues.add({
    code: isRoute ? 'track-without-times' : 'track-empty',
    severity: 'error',
    text: isRoute
      ? 'This is a route, not a recording: it has places and no times, so nothing says when it was run.'
      : 'The file holds no track.',
    done: 'refused',
    suggestion: isRoute
      ? 'Export the activity instead of the route.'
      : 'Export the activity itself, as FIT, TCX or GPX.',
  });
}
