#define _GNU_SOURCE
#include "copy.h"
#include "api.h"
#include "log.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { COPY_SECONDS = 3 };

/// Whether this process has one thread; false also where that cannot be found out.
static bool is_alone(void) {
    DIR *threads = opendir("/proc/self/task");
    if (!threads) return false;
    int entries = 0;
    // `.` and `..`
    while (entries < 4 && readdir(threads)) entries++;
    closedir(threads);
    return entries == 3;
}

bool in_copy(void) {
    if (!log_is_mine()) return false;
    log_take_output();
    // What Python does around a fork is only needed beside other threads, whose locks the copy would wait for. It also
    // calls what the snippet has registered for forks and seeds `random` anew, and then the copy is none.
    bool is_plain = is_alone();
    if (!is_plain) py.PyOS_BeforeFork();
    pid_t copy = fork();
    if (copy == 0) {
        if (!is_plain) py.PyOS_AfterFork_Child();
        log_adopt();
        signal(SIGALRM, SIG_DFL);
        alarm(COPY_SECONDS);
        int output = memfd_create("copy", MFD_CLOEXEC);
        if (output < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) _exit(1);
        return true;
    }
    if (!is_plain) py.PyOS_AfterFork_Parent();
    if (copy > 0)
        while (waitpid(copy, NULL, 0) < 0 && errno == EINTR) {}
    return false;
}
