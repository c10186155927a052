#!/usr/bin/env bash
# Measures the plugin on 200 mappings of 30-node workflows against javac:
# samples/benchmarks/generation.sh [--all-features] [MAPPINGS] [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
kind=
wanted=0.4
if [ "${1:-}" = --all-features ]; then
  kind=$1
  wanted=0.5
  shift
fi
mappings=${1:-200}
runs=${2:-3}
work=$PWD/samples/benchmarks/target/generation
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' pom.xml | head -1)
# Weft goes into a repository of the benchmark's own; all else comes from the usual one.
repository=(-Dmaven.repo.local="$work/repository" -Dmaven.repo.local.tail="${MAVEN_REPOSITORY:-$HOME/.m2/repository}")

echo "Building Weft $version"
rm -rf "$work"
./mvnw -q -B -ntp -Pquickstart "${repository[@]}" -pl maven-plugin/plugin,runtime/client -am install
java samples/benchmarks/src/main/java/dev/weft/benchmarks/SyntheticProject.java \
  "$work/project" "$mappings" "$version" $kind

# Compiles the project; prints the milliseconds that the goal $1 took, from its line in the log to the next one.
measure() {
  MAVEN_OPTS="-Dorg.slf4j.simpleLogger.showDateTime=true -Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS" \
    ./mvnw -B -ntp "${repository[@]}" -f "$work/project/pom.xml" compile > "$work/log" || { cat "$work/log" >&2; exit 1; }
}
took() {
  awk -v goal="--- $1:" '
    function millis(stamp, t) { split(substr(stamp, 12), t, ":"); return (t[1] * 3600 + t[2] * 60 + t[3]) * 1000 }
    started && (/ --- / || / -----/) { printf "%d\n", millis($1) - start; exit }
    index($0, goal) { start = millis($1); started = 1 }' "$work/log"
}
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

for _ in $(seq "$runs"); do
  rm -rf "$work/project/target"
  measure
  took weft >> "$work/full"
  took compiler >> "$work/javac"
  measure
  took weft >> "$work/unchanged"
done

full=$(median < "$work/full")
javac=$(median < "$work/javac")
unchanged=$(median < "$work/unchanged")
echo "$mappings mappings of 30 nodes${kind:+, $kind}, median of $runs runs, in ms"
printf '%-36s %6d\n' "generation, all" "$full" "javac over the result" "$javac" "generation, nothing changed" "$unchanged"
awk -v f="$full" -v j="$javac" -v u="$unchanged" -v w="$wanted" 'BEGIN {
  printf "%-36s %6.2f  (wanted: at most %s)\n", "generation / javac", f / j, w
  printf "%-36s %6.2f  (wanted: below 0.1)\n", "nothing changed / generation", u / f }'
