/**
 * A few lines of shell between us and PostgreSQL. The server must outlive the Ctrl-C that reaches the
 * whole terminal (web and worker still finish their work on it), yet must not outlive us when we are
 * killed without warning. So it runs in a session of its own, and its guardian watches our end of a
 * pipe: when that closes, for whatever reason, PostgreSQL is asked to shut down fast.
 *
 * Arguments: folder to delete afterwards (or empty), then the server's command line.
 */
export const GUARDIAN = `
remove=$1; shift
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ while read -r line <&3; do :; done; kill -INT "$server" 2>/dev/null; } &
watcher=$!
wait "$server"; code=$?
kill "$watcher" 2>/dev/null
if [ -n "$remove" ]; then rm -rf -- "$remove"; fi
exit "$code"
`;
