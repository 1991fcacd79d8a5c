/// The system calls that Swift cannot make or must not make: fork and what follows it, limits, confinement.
#ifndef VERIFY_CSYSTEM_H
#define VERIFY_CSYSTEM_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// --- Starting hosts --------------------------------------------------------------------------------------------------

/// The descriptor at which a host finds its control socket.
enum { SYSTEM_CONTROL = 3 };

struct system_host_start {
    /// Path of the program to execute.
    const char *executable;
    /// Both end with NULL.
    char *const *arguments;
    char *const *environment;
    /// The host's end of the control socket.
    int control;
    /// Files named `cgroup.procs` of the control groups to join, open for writing.
    const int *groups;
    int group_count;
    /// Whether the host is to be process 1 of namespaces of its own.
    bool in_namespaces;
    /// There, a file system in memory is mounted here, with room for so many bytes.
    const char *folder;
    uint64_t room;
    /// Paths that must stay in sight there.
    const char *const *kept;
    int kept_count;
};

/// Starts a host: in a session of its own, default signal actions, no descriptor but the control socket. Where it
/// cannot be set up, it exits with a status that `system_start_problem` explains.
///
/// Returns the process, or the negative error number.
pid_t system_start_host(const struct system_host_start *start);

/// What a host that exited with this status could not do, or NULL.
const char *system_start_problem(int status);

/// Whether that was to join a control group.
bool system_lacks_group(int status);

/// Each raises a limit of this process as far as that is wanted and allowed, and returns what it is then: open files,
/// bytes of the main thread's stack, bytes of a file.
uint64_t system_raise_descriptors(uint64_t wanted);
uint64_t system_raise_stack(void);
uint64_t system_raise_file_size(uint64_t wanted);

/// Whether what this process knows (its memory, environment and descriptors) is kept from other processes of its user.
///
/// A process forked from it is hidden as well; one that is executed is not.
void system_hide(bool hidden);

/// Default actions and an empty mask for all signals: the Swift runtime catches crashes to print a backtrace, and a run
/// under nohup ignores SIGHUP.
void system_reset_signals(void);

// --- The child of a host ---------------------------------------------------------------------------------------------

/// `fork`, which Swift does not offer. Only to be called while the process has one thread.
pid_t system_fork(void);

struct system_limits {
    /// Bytes of data of one process.
    uint64_t memory;
    /// Bytes of one file.
    uint64_t file;
    uint64_t processes;
    uint64_t descriptors;
    /// Seconds of processor time of one process.
    uint64_t processor;
};

struct system_confinement {
    /// Becomes the working directory.
    const char *directory;
    /// These become 0, 1 and 2.
    int input, output, error;
    struct system_limits limits;
    /// A program for seccomp, or NULL where that layer is missing.
    const struct system_filter *filter;
    /// Rules of Landlock, or -1 where that layer is missing.
    int rules;
};

/// Empties the set of capabilities that programs could give this process, and those that it forks, when they are
/// executed. In the host, since each of the 40 takes a call.
void system_bound_capabilities(void);

/// Confines this process; everything in here is required.
///
/// `output` and `error` are kept a second time, at the two highest descriptors that the limit allows, for the
/// observations: a snippet may close or replace its own.
///
/// Returns NULL, or the name of the step that failed; `errno` says why.
const char *system_confine(const struct system_confinement *confinement);

/// The number of the second copy of standard output; that of standard error is one higher.
int system_private_output(const struct system_limits *limits);

// --- The filter of system calls --------------------------------------------------------------------------------------

struct system_filter {
    unsigned short length;
    /// Instructions of 8 bytes: `struct sock_filter`.
    void *instructions;
};

struct system_filter_wishes {
    /// Processes and groups that snippets are not to signal, limit or slow down.
    const pid_t *guarded;
    int count;
    /// Whether sockets of the internet's families can be made.
    bool with_internet;
    /// Whether no other processes than the host's own are in sight.
    bool in_namespaces;
};

/// Makes the filter with libseccomp, which is loaded for it.
///
/// Returns NULL, or what went wrong; the text lives until the next call.
const char *system_make_filter(struct system_filter *filter, const struct system_filter_wishes *wishes);

// --- Landlock --------------------------------------------------------------------------------------------------------

enum system_access {
    /// The names in a folder, not what the files hold.
    SYSTEM_LISTED,
    SYSTEM_READ,
    SYSTEM_WRITTEN,
};

struct system_path {
    const char *path;
    enum system_access access;
};

/// Rules that leave only these paths, those that exist, and what is beneath them: a descriptor, or the negative error
/// number. `version` is set to that of the kernel's interface.
int system_make_rules(const struct system_path *paths, int count, bool with_internet, int *version);

// --- The end of a snippet --------------------------------------------------------------------------------------------

/// Makes this process the parent of every orphan among its descendants. Returns false where the system refuses.
bool system_adopt_orphans(void);

/// Kills and reaps every descendant. The status of `child`, as `waitpid` gives it, is left in `status` if it is met.
///
/// Returns false where something is left that cannot be killed within a few seconds.
bool system_end_descendants(pid_t child, int *status, bool *met);

/// Reaps what has ended; the status of `child` is left in `status`, and true returned, if it was among it.
bool system_reap(pid_t child, int *status);

/// What the descendants of this process use.
struct system_usage {
    int processes;
    /// How many of them run, or would if a processor were free.
    int running;
    /// Bytes that are their own: of each what it has beyond this process, from which it was forked.
    uint64_t memory;
    /// Milliseconds of processor time, with that of children which have ended; in steps of the kernel's clock.
    int64_t processor;
};
struct system_usage system_descendants_usage(void);

/// How many threads the processes of this user have, or -1: that is what the limit of processes counts.
int system_user_threads(void);

/// A descriptor that becomes readable when a child changes its state, or -1. Blocks all signals: a host is to obey
/// none but those that cannot be blocked. Its children reset the mask.
int system_child_events(void);

/// A memory file, closed on exec; with O_APPEND if asked. -1 on failure.
int system_memory_file(const char *name, bool appending);

/// Zeroed memory that children share, or NULL.
void *system_shared_memory(uint64_t size);

/// Gives the pages of shared memory behind `used` back to the system.
void system_release_memory(void *memory, uint64_t used, uint64_t size);

/// How many threads this process has, or -1.
int system_thread_count(void);

// --- Interruption ----------------------------------------------------------------------------------------------------

/// May be called from a signal handler.
void system_request_interrupt(void);
bool system_is_interrupted(void);

// --- Folders ---------------------------------------------------------------------------------------------------------

/// Makes a folder empty, or anew where it is gone or something else. Returns false where that fails.
bool system_empty_folder(const char *path);

/// Removes a folder with all that is in it.
bool system_remove_folder(const char *path);

// --- The clock -------------------------------------------------------------------------------------------------------

/// Moves this process's calendar clock by so many seconds: `clock_gettime`, `gettimeofday` and `time`, which the
/// executable exports in place of the C library's.
void system_shift_clock(int64_t seconds);

#endif
