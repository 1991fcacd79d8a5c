/// A host's own namespaces: made once, they cost a snippet nothing.
#ifndef VERIFY_CSYSTEM_NAMESPACES_H
#define VERIFY_CSYSTEM_NAMESPACES_H

#include "CSystem.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// Statuses with which a process exits that cannot become a host.
enum start_problem {
    PROBLEM_GROUP = 100,
    PROBLEM_DESCRIPTORS,
    PROBLEM_EXECUTE,
    PROBLEM_USERS,
    PROBLEM_MOUNTS,
    PROBLEM_PROCESSES,
    PROBLEM_LOOPBACK,
};

/// `fork` into new user, process, mount, network and IPC namespaces.
pid_t clone_into_namespaces(void);

/// In the new process: maps the user, mounts what is its own, and raises the loopback device. 0 or a `start_problem`.
int enter_namespaces(const struct system_host_start *start);

/// Everything read-only but a folder and /dev/shm in memory; own terminals; no services of the system.
bool mount_own_files(const struct system_host_start *start);

/// A /proc that shows the namespace's processes only.
bool mount_own_processes(void);

#endif
