#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_ROUNDS = 2000, MOST_PROCESSES = 32768 };

bool system_adopt_orphans(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0; }

bool system_reap(pid_t child, int *status) {
    bool met = false;
    for (;;) {
        int ended = 0;
        pid_t process = waitpid(-1, &ended, WNOHANG);
        if (process <= 0) return met;
        if (process == child) {
            *status = ended;
            met = true;
        }
    }
}

/// The parent of a process, or -1; from /proc/PID/stat, where the name in parentheses may hold anything.
static pid_t parent_of(pid_t process) {
    char path[64], text[512];
    snprintf(path, sizeof path, "/proc/%d/stat", process);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length <= 0) return -1;
    text[length] = 0;
    char *end = strrchr(text, ')');
    int parent = -1;
    if (!end || sscanf(end + 1, " %*c %d", &parent) != 1) return -1;
    return parent;
}

struct family {
    pid_t process, parent;
    bool is_ours;
};

/// Sends a signal to every descendant; returns how many got it.
static int signal_descendants(int signal_number) {
    static struct family all[MOST_PROCESSES];
    int count = 0, sent = 0;
    pid_t self = getpid();
    DIR *directory = opendir("/proc");
    if (!directory) return 0;
    for (struct dirent *entry; (entry = readdir(directory)) && count < MOST_PROCESSES;) {
        pid_t process = (pid_t)strtol(entry->d_name, NULL, 10);
        if (process <= 0 || process == self) continue;
        pid_t parent = parent_of(process);
        all[count++] = (struct family){process, parent, parent == self};
    }
    closedir(directory);
    for (bool grew = true; grew;) {
        grew = false;
        for (int index = 0; index < count; index++)
            for (int other = 0; !all[index].is_ours && other < count; other++)
                if (all[other].is_ours && all[other].process == all[index].parent) all[index].is_ours = grew = true;
    }
    for (int index = 0; index < count; index++)
        if (all[index].is_ours && kill(all[index].process, signal_number) == 0) sent++;
    return sent;
}

bool system_end_descendants(pid_t child, int *status, bool *met) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
        if (getpid() == 1) {
            kill(-1, SIGKILL);
        } else if (round > 0 || !*met) {
            if (!*met) kill(-child, SIGKILL);
            // What is stopped cannot fork: only then does killing win against a fork bomb.
            if (round > 0) {
                signal_descendants(SIGSTOP);
                signal_descendants(SIGKILL);
            }
        }
        for (;;) {
            int ended = 0;
            pid_t process = waitpid(-1, &ended, round == 0 ? WNOHANG : WNOHANG);
            if (process < 0 && errno == ECHILD) return true;
            if (process <= 0) break;
            if (process == child) {
                *status = ended;
                *met = true;
            }
        }
        struct timespec pause = {0, round < 10 ? 200000 : 2000000};
        nanosleep(&pause, NULL);
    }
    return false;
}

int system_child_events(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0) return -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int system_memory_file(const char *name, bool appending) {
    int file = memfd_create(name, MFD_CLOEXEC);
    if (file >= 0 && appending && fcntl(file, F_SETFL, O_APPEND) < 0) {
        close(file);
        return -1;
    }
    return file;
}

void *system_shared_memory(uint64_t size) {
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

void system_release_memory(void *memory, uint64_t used, uint64_t size) {
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t start = (used + page - 1) / page * page;
    if (start < size) madvise((char *)memory + start, size - start, MADV_REMOVE);
}

int system_thread_count(void) {
    DIR *directory = opendir("/proc/self/task");
    if (!directory) return -1;
    int count = 0;
    for (struct dirent *entry; (entry = readdir(directory));) count += entry->d_name[0] != '.';
    closedir(directory);
    return count;
}
