/// libpython, loaded at run time through its limited API, and the loop that runs one snippet.
///
/// Everything here happens in a host process or in the child that it forks for a snippet; `verify` itself never calls
/// it. Nothing of Python.h shows in this header.
#ifndef VERIFY_CPYTHON_H
#define VERIFY_CPYTHON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Loads the library with `dlopen` and starts the interpreter as the program of that name.
///
/// - Returns: NULL, or what went wrong, in English; the text lives until the next call.
const char *cpython_start(const char *library, const char *program);

/// `Py_GetVersion()`.
const char *cpython_version(void);

/// The names of the standard library's modules, joined by blanks, or NULL; the text lives as long as the process.
const char *cpython_library_modules(void);

/// Where this Python and its modules lie: paths joined by LF, or NULL; the text lives as long as the process.
const char *cpython_places(void);

/// Imports modules that many snippets import, so that the children find them loaded. Missing ones are passed over.
///
/// - Returns: NULL, or the name of a module that started a thread: a child forked beside other threads would inherit
///   their locks, so this process must not fork any more.
const char *cpython_preload(const char *const *names, size_t count);

/// What must be done around `fork`.
void cpython_before_fork(void);
void cpython_after_fork_in_host(void);
void cpython_after_fork_in_child(void);

/// A piece of source; its first line has the number given.
struct cpython_source {
    const char *text;
    size_t length;
    int32_t first_line;
    /// Where it lies as a file, for tracebacks and `__file__`.
    const char *path;
    /// Runs silently, for the names that it binds: nothing of it is observed, and what it raises only ends it.
    bool is_context;
    /// Whether it was written at the prompt, which echoes.
    bool is_session;
};

/// One claim to be observed. Lines are the document's.
struct cpython_probe {
    /// The index of its source in the job.
    int32_t source;
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

struct cpython_job {
    /// Run one after the other in one namespace.
    const struct cpython_source *sources;
    size_t source_count;
    const struct cpython_probe *probes;
    size_t probe_count;
    /// Packages that must be there, as they are imported, joined by blanks; or NULL.
    const char *packages;
    uint64_t seed;
    /// Second descriptors of the files that are standard output and error, which the snippet does not know.
    int output[2];
    /// The memory shared with the host.
    struct cpython_log *log;
    /// Its size in bytes.
    size_t log_size;
};

/// What the child tells its host, in memory that both share. It survives whatever the child does.
struct cpython_log {
    /// `CPYTHON_DONE` once everything of the snippet is over; written last of all.
    volatile uint32_t done;
    /// Set when a record did not fit.
    volatile uint32_t is_full;
    /// Bytes of records that are whole.
    volatile uint64_t used;
    /// How far the files that are standard output and error were copied into records or left out.
    volatile int64_t taken[2];
    unsigned char records[];
};

enum { CPYTHON_DONE = 0x454e4f44 };

/// Runs the snippet in this process and ends the process. To be called in a forked child, confined already, with
/// descriptors 0, 1 and 2 in place.
_Noreturn void cpython_run(const struct cpython_job *job);

/// Compiles each source of the job in this process, writes a record for each (what is wrong with it, and which names
/// it defines and uses) and ends the process. To be called like `cpython_run`.
_Noreturn void cpython_examine(const struct cpython_job *job);

#endif
