/**
 * A few lines of shell between us and a long-lived process. PostgreSQL, web and worker must outlive the Ctrl-C that
 * reaches the whole terminal (they are stopped in order), yet must not outlive us when we are killed without
 * warning. So each runs in a session of its own, and its guardian watches our end of a pipe: when that closes, for
 * whatever reason, the process is asked to end.
 *
 * Arguments: signal to ask with, folder to delete afterwards (or empty), then the command line.
 */
export const GUARDIAN = `
signal=$1; remove=$2; shift 2
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ while read -r line <&3; do :; done; kill -"$signal" "$server" 2>/dev/null; } &
watcher=$!
wait "$server"; code=$?
kill "$watcher" 2>/dev/null
if [ -n "$remove" ]; then rm -rf -- "$remove"; fi
exit "$code"
`;
