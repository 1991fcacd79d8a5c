/// libpython, loaded at run time through its limited API, and the loop that runs one snippet.
///
/// Everything here happens in a host process or in the child that it forks for a snippet; `verify` itself never calls
/// it. Nothing of Python.h shows in this header.
#ifndef VERIFY_CPYTHON_H
#define VERIFY_CPYTHON_H

#include <stddef.h>
#include <stdint.h>

/// Loads the library with `dlopen` and starts the interpreter as the program of that name.
///
/// - Returns: NULL, or what went wrong, in English; the text lives until the next call.
const char *cpython_start(const char *library, const char *program);

/// `Py_GetVersion()`.
const char *cpython_version(void);

/// Imports modules that many snippets import, so that the children find them loaded. Missing ones are passed over.
void cpython_preload(const char *const *names, size_t count);

/// What must be done around `fork`.
void cpython_before_fork(void);
void cpython_after_fork_in_host(void);
void cpython_after_fork_in_child(void);

/// One claim to be observed. Lines are the document's.
struct cpython_probe {
    int32_t claim;
    int32_t first_line;
    int32_t last_line;
    /// The column of a commented-out statement in the restored text, from 0.
    int32_t column;
    /// The kind of the claim, as in the output of `verify extract`.
    const char *kind;
    /// The source of a commented-out statement, or NULL.
    const char *commented_out;
};

/// A piece of source; its first line has the number given.
struct cpython_source {
    const char *text;
    int32_t first_line;
};

struct cpython_job {
    /// Where the restored snippet lies, for tracebacks and `__file__`.
    const char *path;
    struct cpython_source snippet;
    /// Run silently before it, in order.
    const struct cpython_source *context;
    size_t context_count;
    const struct cpython_probe *probes;
    size_t probe_count;
    uint64_t seed;
    /// The page shared with the host: see `struct cpython_log`.
    struct cpython_log *log;
    size_t log_capacity;
};

/// What the child tells its host, in memory that both share. It survives whatever the child does.
struct cpython_log {
    /// `CPYTHON_DONE` once everything of the snippet is over; written last of all.
    volatile uint32_t done;
    /// Set when a record did not fit.
    volatile uint32_t is_full;
    /// Bytes of records that are whole.
    volatile uint64_t used;
    unsigned char records[];
};

enum { CPYTHON_DONE = 0x454e4f44 };

/// Runs the snippet in this process and ends the process. To be called in a forked child, confined already, with
/// descriptors 0, 1 and 2 in place.
_Noreturn void cpython_run(const struct cpython_job *job);

#endif
