#!/bin/sh
# Bazel says by TEST_SHARD_INDEX which part this is, and shows the JUnit file that it names.
set -u
program=$1
exec "$program" Guide --shard auto --allow-empty \
    --report json="${TEST_UNDECLARED_OUTPUTS_DIR:-$TEST_TMPDIR}/part-${TEST_SHARD_INDEX:-0}.json" \
    --report junit="$XML_OUTPUT_FILE"
