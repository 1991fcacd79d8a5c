#define _GNU_SOURCE
#include "namespaces.h"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/// The identity outside, taken before the clone: inside it shows only once it is mapped.
static uid_t user;
static gid_t group;

pid_t clone_into_namespaces(void) {
    user = geteuid();
    group = getegid();
    unsigned long flags = CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | SIGCHLD;
    // Without a stack of its own the child goes on in a copy of this one, as after fork. The order of the last
    // arguments differs between processors, but all of them are 0.
    return (pid_t)syscall(SYS_clone, flags, 0, 0, 0, 0);
}

static bool write_file(const char *path, const char *text) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return false;
    ssize_t length = (ssize_t)strlen(text);
    bool whole = write(file, text, (size_t)length) == length;
    close(file);
    return whole;
}

/// The same user inside as outside, and no other.
static bool map_user(void) {
    char users[64], groups[64];
    snprintf(users, sizeof users, "%u %u 1", user, user);
    snprintf(groups, sizeof groups, "%u %u 1", group, group);
    return write_file("/proc/self/setgroups", "deny") && write_file("/proc/self/uid_map", users) &&
           write_file("/proc/self/gid_map", groups);
}

static bool raise_loopback(void) {
    int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return false;
    struct ifreq request = {.ifr_name = "lo"};
    bool raised = ioctl(descriptor, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags |= IFF_UP;
    raised = raised && ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    close(descriptor);
    return raised;
}

int enter_namespaces(const struct system_host_start *start) {
    if (!map_user()) return PROBLEM_USERS;
    if (!mount_own_files(start)) return PROBLEM_MOUNTS;
    if (!mount_own_processes()) return PROBLEM_PROCESSES;
    if (!raise_loopback()) return PROBLEM_LOOPBACK;
    return 0;
}
