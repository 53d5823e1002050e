/** What vitest's JSON report holds, as counts and names. A file that could not be loaded has no tests: it counts as one that failed. */
export function countTests(report) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed++;
      else if (test.status === 'failed') counts.failed++;
      else counts.skipped.push(test.fullName.trim());
    }
    const explained = file.assertionResults.some((test) => test.status === 'failed');
    if (file.status === 'failed' && !explained) counts.failed++;
  }
  return counts;
}

/** Everything together: one for each check, the tests one by one, and no way for a broken run to look like a good one. */
export function tally(checks, tests, vitestExit) {
  const failedChecks = checks.filter((check) => check.code !== 0).length;
  const ran = tests.passed + tests.failed;
  const isBrokenRun = ran === 0 || (vitestExit !== 0 && tests.failed === 0);
  return {
    passed: checks.length - failedChecks + tests.passed,
    failed: failedChecks + tests.failed + (isBrokenRun ? 1 : 0),
    skipped: tests.skipped,
    problem:
      ran === 0 ? 'no test ran' : isBrokenRun ? `vitest ended with ${vitestExit} although no test failed` : undefined,
  };
}

/** The closing line, alone on its line: `N passed, N failed`, and the skipped where there are any. */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}
