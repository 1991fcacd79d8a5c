#define _GNU_SOURCE
#include "CSystem.h"
#include "namespaces.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/// glibc takes the stack size of new threads from this limit when a program starts: 200 threads are to fit.
enum { THREAD_STACK = 2 << 20, MAIN_STACK = 8 << 20, HOST_DESCRIPTORS = 4096 };

void system_reset_signals(void) {
    for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Raises a limit of this process to `wanted` if it is lower and may be raised; returns what it is then.
static uint64_t raise_limit(int resource, uint64_t wanted) {
    struct rlimit now;
    if (getrlimit((__rlimit_resource_t)resource, &now) < 0) return UINT64_MAX;
    if (now.rlim_cur >= wanted) return now.rlim_cur;
    // Only the superuser may pass the hard limit.
    struct rlimit all = {wanted, now.rlim_max < wanted ? wanted : now.rlim_max};
    if (setrlimit((__rlimit_resource_t)resource, &all) == 0) return wanted;
    struct rlimit most = {now.rlim_max, now.rlim_max};
    return setrlimit((__rlimit_resource_t)resource, &most) == 0 ? now.rlim_max : now.rlim_cur;
}

uint64_t system_raise_descriptors(uint64_t wanted) { return raise_limit(RLIMIT_NOFILE, wanted); }

uint64_t system_raise_stack(void) { return raise_limit(RLIMIT_STACK, MAIN_STACK); }

uint64_t system_raise_file_size(uint64_t wanted) { return raise_limit(RLIMIT_FSIZE, wanted); }

void system_hide(bool hidden) { prctl(PR_SET_DUMPABLE, !hidden, 0, 0, 0); }

/// In the new process, between fork and exec.
static _Noreturn void become_host(const struct system_host_start *start) {
    // A hidden process may not even map users into a namespace of its own.
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    // The child of a fork leads no group yet, so this works.
    setsid();
    // Where `verify` is gone already, the control socket says so.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    system_reset_signals();
    for (int index = 0; index < start->group_count; index++)
        if (write(start->groups[index], "0", 1) != 1) _exit(PROBLEM_GROUP);
    if (start->in_namespaces) {
        int problem = enter_namespaces(start);
        if (problem) _exit(problem);
    }
    struct rlimit stack;
    if (getrlimit(RLIMIT_STACK, &stack) == 0 && (stack.rlim_max == RLIM_INFINITY || stack.rlim_max >= THREAD_STACK)) {
        stack.rlim_cur = THREAD_STACK;
        setrlimit(RLIMIT_STACK, &stack);
    }
    // As many as its snippets may have, the private ones among them, and its own.
    system_raise_descriptors(HOST_DESCRIPTORS);
    // The control socket first leaves the numbers that are about to be given away.
    int control = fcntl(start->control, F_DUPFD, 10);
    int nothing = open("/dev/null", O_RDWR);
    if (control < 0 || nothing < 0) _exit(PROBLEM_DESCRIPTORS);
    for (int descriptor = 0; descriptor < 3; descriptor++)
        if (dup2(nothing, descriptor) < 0) _exit(PROBLEM_DESCRIPTORS);
    if (dup2(control, SYSTEM_CONTROL) < 0) _exit(PROBLEM_DESCRIPTORS);
    if (close_range(SYSTEM_CONTROL + 1, ~0U, 0) < 0)
        for (int descriptor = SYSTEM_CONTROL + 1; descriptor < 65536; descriptor++) close(descriptor);
    execve(start->executable, start->arguments, start->environment);
    _exit(PROBLEM_EXECUTE);
}

pid_t system_start_host(const struct system_host_start *start) {
    pid_t host = start->in_namespaces ? clone_into_namespaces() : fork();
    if (host == 0) become_host(start);
    return host < 0 ? -errno : host;
}

const char *system_start_problem(int status) {
    switch (status) {
    case PROBLEM_GROUP: return "a control group cannot be joined";
    case PROBLEM_DESCRIPTORS: return "no descriptors are left";
    case PROBLEM_EXECUTE: return "the program cannot be executed";
    case PROBLEM_USERS: return "the system denies mapping users into a namespace";
    case PROBLEM_MOUNTS: return "the system denies mounting in a namespace";
    case PROBLEM_PROCESSES: return "the system denies a /proc of the namespace's own";
    case PROBLEM_LOOPBACK: return "the system denies the loopback device in a namespace";
    default: return NULL;
    }
}

bool system_lacks_group(int status) { return status == PROBLEM_GROUP; }

pid_t system_fork(void) {
    pid_t child = fork();
    return child < 0 ? -errno : child;
}

static volatile sig_atomic_t is_interrupted;

void system_request_interrupt(void) { is_interrupted = 1; }

bool system_is_interrupted(void) { return is_interrupted; }
