#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// The main thread may use more stack than the threads that it starts.
enum { MAIN_STACK = 8 << 20 };

int system_private_output(const struct system_limits *limits) { return (int)limits->descriptors - 2; }

/// Where memory runs out in a control group, the kernel is to take the snippet, not its host.
static void volunteer(void) {
    int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0) return;
    if (write(file, "1000", 4) < 0) {
        // Then the kernel's own choice has to do, which is the largest process.
    }
    close(file);
}

/// Lowers a limit; one that is lower already stays.
static bool limit(int resource, uint64_t value) {
    struct rlimit now;
    if (getrlimit((__rlimit_resource_t)resource, &now) < 0) return false;
    struct rlimit wanted = {value, value};
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < value) wanted.rlim_cur = wanted.rlim_max = now.rlim_max;
    return setrlimit((__rlimit_resource_t)resource, &wanted) == 0;
}

/// Only the soft limit, and only upwards: programs that the snippet starts take it over.
static void raise_stack(void) {
    struct rlimit stack;
    if (getrlimit(RLIMIT_STACK, &stack) < 0) return;
    rlim_t wanted = stack.rlim_max != RLIM_INFINITY && stack.rlim_max < MAIN_STACK ? stack.rlim_max : MAIN_STACK;
    if (stack.rlim_cur < wanted) {
        stack.rlim_cur = wanted;
        setrlimit(RLIMIT_STACK, &stack);
    }
}

static bool place_descriptors(const struct system_confinement *confinement) {
    int kept = system_private_output(&confinement->limits);
    if (dup3(confinement->output, kept, O_CLOEXEC) < 0 || dup3(confinement->error, kept + 1, O_CLOEXEC) < 0)
        return false;
    if (dup2(confinement->input, 0) < 0 || dup2(confinement->output, 1) < 0 || dup2(confinement->error, 2) < 0)
        return false;
    if (close_range(3, (unsigned)kept - 1, 0) == 0 && close_range((unsigned)kept + 2, ~0U, 0) == 0) return true;
    // Before Linux 5.9 one by one.
    for (int descriptor = 3; descriptor < 65536; descriptor++)
        if (descriptor != kept && descriptor != kept + 1) close(descriptor);
    return true;
}

void system_bound_capabilities(void) {
    for (int capability = 0; capability < 64; capability++) {
        // Without CAP_SETPCAP the set stays: nothing can be gained from it either, by no_new_privs.
        if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) < 0) break;
    }
}

static bool drop_capabilities(void) {
    // What is permitted no longer cannot be ambient either: this is for kernels that check it late.
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct nothing[2] = {{0}};
    return syscall(SYS_capset, &header, nothing) == 0;
}

const char *system_confine(const struct system_confinement *confinement) {
    const struct system_limits *limits = &confinement->limits;
    // Its host is hidden from it, and it is not to be hidden from itself.
    if (prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) < 0) return "own memory";
    // The child of a fork leads no group yet, so this works.
    setsid();
    // A host that dies before this line takes its namespace along; without one the limit of processor time is left.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sigset_t none;
    sigemptyset(&none);
    if (sigprocmask(SIG_SETMASK, &none, NULL) < 0) return "signals";
    umask(022);
    volunteer();
    if (chdir(confinement->directory) < 0) return "working directory";
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) return "no new privileges";
    // Before the descriptors are closed: the rules are one.
    if (confinement->rules >= 0 && syscall(SYS_landlock_restrict_self, confinement->rules, 0) < 0) return "Landlock";
    if (!place_descriptors(confinement)) return "descriptors";
    raise_stack();
    if (!limit(RLIMIT_CORE, 0)) return "limit of core files";
    if (!limit(RLIMIT_CPU, limits->processor)) return "limit of processor time";
    if (!limit(RLIMIT_DATA, limits->memory)) return "limit of memory";
    if (!limit(RLIMIT_FSIZE, limits->file)) return "limit of file size";
    if (!limit(RLIMIT_NPROC, limits->processes)) return "limit of processes";
    if (!limit(RLIMIT_NOFILE, limits->descriptors)) return "limit of descriptors";
    if (!drop_capabilities()) return "capabilities";
    if (confinement->filter) {
        struct sock_fprog program = {confinement->filter->length, confinement->filter->instructions};
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) < 0) return "seccomp";
    }
    return NULL;
}
