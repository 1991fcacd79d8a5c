#define _GNU_SOURCE
#include "copy.h"
#include "api.h"
#include "log.h"

#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { COPY_SECONDS = 3 };

bool in_copy(void) {
    if (!log_is_mine()) return false;
    log_take_output();
    py.PyOS_BeforeFork();
    pid_t copy = fork();
    if (copy == 0) {
        py.PyOS_AfterFork_Child();
        log_adopt();
        signal(SIGALRM, SIG_DFL);
        alarm(COPY_SECONDS);
        int output = memfd_create("copy", MFD_CLOEXEC);
        if (output < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) _exit(1);
        return true;
    }
    py.PyOS_AfterFork_Parent();
    if (copy > 0)
        while (waitpid(copy, NULL, 0) < 0 && errno == EINTR) {}
    return false;
}
