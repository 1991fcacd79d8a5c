#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
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

struct family {
    pid_t process, parent;
    int threads;
    /// Pages in memory.
    int64_t pages;
    /// Clock ticks of processor time, with that of children which have ended.
    int64_t ticks;
    /// Whether its first thread runs, or would if a processor were free.
    bool is_running;
    bool is_ours;
};

/// What /proc/PID/stat says of a process; false where it is gone.
static bool look_up(pid_t process, struct family *found) {
    char path[64], text[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", process);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length <= 0) return false;
    text[length] = 0;
    // The name in parentheses may hold anything, parentheses too.
    char *end = strrchr(text, ')');
    *found = (struct family){.process = process};
    // Fields 3 (state), 4 (parent), 14 to 17 (times), 20 (threads) and 24 (pages).
    char state;
    int64_t times[4];
    if (!end || sscanf(end + 1,
                       " %c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64
                       " %*d %*d %d %*d %*u %*u %" SCNd64,
                       &state, &found->parent, &times[0], &times[1], &times[2], &times[3], &found->threads,
                       &found->pages) != 8)
        return false;
    found->ticks = times[0] + times[1] + times[2] + times[3];
    found->is_running = state == 'R';
    return true;
}

static struct family all[MOST_PROCESSES];

/// Fills `all` with every process but this one, and marks the descendants; returns how many there are.
static int read_family(void) {
    int count = 0;
    pid_t self = getpid();
    DIR *directory = opendir("/proc");
    if (!directory) return 0;
    for (struct dirent *entry; (entry = readdir(directory)) && count < MOST_PROCESSES;) {
        pid_t process = (pid_t)strtol(entry->d_name, NULL, 10);
        if (process <= 0 || process == self || !look_up(process, &all[count])) continue;
        all[count].is_ours = all[count].parent == self;
        count++;
    }
    closedir(directory);
    for (bool grew = true; grew;) {
        grew = false;
        for (int index = 0; index < count; index++)
            for (int other = 0; !all[index].is_ours && other < count; other++)
                if (all[other].is_ours && all[other].process == all[index].parent) all[index].is_ours = grew = true;
    }
    return count;
}

/// Sends a signal to every descendant.
static void signal_descendants(int signal_number) {
    int count = read_family();
    for (int index = 0; index < count; index++)
        if (all[index].is_ours) kill(all[index].process, signal_number);
}

struct system_usage system_descendants_usage(void) {
    struct system_usage usage = {0};
    struct family self;
    int64_t shared = look_up(getpid(), &self) ? self.pages : 0;
    int count = read_family();
    for (int index = 0; index < count; index++) {
        if (!all[index].is_ours) continue;
        usage.processes++;
        usage.running += all[index].is_running;
        usage.processor += all[index].ticks * 1000 / sysconf(_SC_CLK_TCK);
        if (all[index].pages > shared) usage.memory += (uint64_t)(all[index].pages - shared) * (uint64_t)sysconf(_SC_PAGESIZE);
    }
    return usage;
}

int system_user_threads(void) {
    int threads = 0;
    DIR *directory = opendir("/proc");
    if (!directory) return -1;
    for (struct dirent *entry; (entry = readdir(directory));) {
        pid_t process = (pid_t)strtol(entry->d_name, NULL, 10);
        struct stat status;
        struct family found;
        if (process > 0 && fstatat(dirfd(directory), entry->d_name, &status, 0) == 0 && status.st_uid == geteuid() &&
            look_up(process, &found))
            threads += found.threads;
    }
    closedir(directory);
    return threads;
}

bool system_end_descendants(pid_t child, int *status, bool *met) {
    if (!*met) kill(-child, SIGKILL);
    for (int round = 0; round < MOST_ROUNDS; round++) {
        for (;;) {
            int ended = 0;
            pid_t process = waitpid(-1, &ended, WNOHANG);
            // The only proof that nothing is left: every orphan below becomes a child of this process.
            if (process < 0 && errno == ECHILD) return true;
            if (process <= 0) break;
            if (process == child) {
                *status = ended;
                *met = true;
            }
        }
        if (getpid() == 1) {
            kill(-1, SIGKILL);
        } else {
            // What is stopped cannot fork: only then does killing win against a fork bomb.
            signal_descendants(SIGSTOP);
            signal_descendants(SIGKILL);
        }
        struct timespec pause = {0, round < 20 ? 100000 : 2000000};
        nanosleep(&pause, NULL);
    }
    return false;
}

int system_child_events(void) {
    sigset_t all, set;
    sigfillset(&all);
    if (sigprocmask(SIG_BLOCK, &all, NULL) < 0) return -1;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
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
