#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/// glibc takes the stack size of new threads from this limit when a program starts: 200 threads are to fit.
enum { THREAD_STACK = 2 << 20 };

/// In the new process, between fork and exec.
static _Noreturn void become_host(const struct system_host_start *start, pid_t parent) {
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(127);
    // A run under nohup ignores SIGHUP, a background job SIGINT; Python is to start as from a terminal.
    for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    struct rlimit stack;
    if (getrlimit(RLIMIT_STACK, &stack) == 0 && (stack.rlim_max == RLIM_INFINITY || stack.rlim_max >= THREAD_STACK)) {
        stack.rlim_cur = THREAD_STACK;
        setrlimit(RLIMIT_STACK, &stack);
    }
    // The control socket first leaves the numbers that are about to be given away.
    int control = fcntl(start->control, F_DUPFD, 10);
    int nothing = open("/dev/null", O_RDWR);
    if (control < 0 || nothing < 0) _exit(127);
    for (int descriptor = 0; descriptor < 3; descriptor++)
        if (dup2(nothing, descriptor) < 0) _exit(127);
    if (dup2(control, SYSTEM_CONTROL) < 0) _exit(127);
    for (int descriptor = SYSTEM_CONTROL + 1; descriptor <= 1024; descriptor++) close(descriptor);
    close_range(SYSTEM_CONTROL + 1, ~0U, 0);
    execve(start->executable, start->arguments, start->environment);
    _exit(127);
}

pid_t system_start_host(const struct system_host_start *start) {
    pid_t parent = getpid();
    pid_t host = fork();
    if (host == 0) become_host(start, parent);
    return host < 0 ? -errno : host;
}

pid_t system_fork(void) {
    pid_t child = fork();
    return child < 0 ? -errno : child;
}

static volatile sig_atomic_t is_interrupted;

void system_request_interrupt(void) { is_interrupted = 1; }

bool system_is_interrupted(void) { return is_interrupted; }
