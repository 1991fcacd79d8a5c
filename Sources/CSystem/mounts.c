#define _GNU_SOURCE
#include "namespaces.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool mount_memory(const char *folder, uint64_t room) {
    char options[96];
    snprintf(options, sizeof options, "mode=0755,size=%llu,nr_inodes=65536", (unsigned long long)room);
    return mount("verify", folder, "tmpfs", MS_NOSUID | MS_NODEV, options) == 0;
}

/// Lets what is there be read only. What is not there needs no protection.
static bool protect(const char *path) {
    if (access(path, F_OK) < 0) return true;
    return mount(path, path, NULL, MS_BIND | MS_REC, NULL) == 0 &&
           mount(NULL, path, NULL, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) == 0;
}

/// Whether `path` is the folder or lies beneath it.
static bool lies_in(const char *path, const char *folder) {
    size_t length = strlen(folder);
    return !strncmp(path, folder, length) && (path[length] == '/' || path[length] == 0);
}

static bool is_kept(const struct system_host_start *start, const char *entry) {
    for (int index = 0; index < start->kept_count; index++)
        if (lies_in(start->kept[index], entry)) return true;
    return lies_in(start->folder, entry);
}

/// Hides the sockets of the system's services, which no layer but this one keeps a snippet from: what lies in the
/// folder, unless something that the run needs is in there. Links stay, for they lead to what is hidden or protected
/// itself.
static bool hide_services(const char *folder, const struct system_host_start *start) {
    struct stat kind;
    // The older name of /run leads there, or is a folder of its own.
    if (lstat(folder, &kind) < 0 || !S_ISDIR(kind.st_mode)) return true;
    DIR *directory = opendir(folder);
    if (!directory) return false;
    bool whole = true;
    for (struct dirent *entry; whole && (entry = readdir(directory));) {
        char path[512];
        struct stat status;
        if (entry->d_name[0] == '.') continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >= (int)sizeof path) continue;
        if (lstat(path, &status) < 0 || is_kept(start, path)) continue;
        if (S_ISDIR(status.st_mode)) whole = mount("verify", path, "tmpfs", MS_RDONLY, "size=4k,mode=0555") == 0;
        if (S_ISSOCK(status.st_mode)) whole = mount("/dev/null", path, NULL, MS_BIND, NULL) == 0;
        // It was a service that has ended meanwhile.
        whole = whole || errno == ENOENT;
    }
    closedir(directory);
    return whole;
}

/// Terminals of the host's own: those of the user are no place for a snippet to write to.
static bool mount_terminals(void) {
    if (access("/dev/pts", F_OK) < 0 || access("/dev/ptmx", F_OK) < 0) return true;
    return mount("verify", "/dev/pts", "devpts", MS_NOSUID | MS_NOEXEC, "newinstance,ptmxmode=0666,mode=0620") == 0 &&
           mount("/dev/pts/ptmx", "/dev/ptmx", NULL, MS_BIND, NULL) == 0;
}

bool mount_own_files(const struct system_host_start *start) {
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0) return false;
    // Everything that is mounted now becomes read-only. Before Linux 5.12 that is left to Landlock, and the host finds
    // out.
    struct mount_attr attributes = {.attr_set = MOUNT_ATTR_RDONLY};
    syscall(SYS_mount_setattr, AT_FDCWD, "/", AT_RECURSIVE, &attributes, sizeof attributes);
    if (!hide_services("/run", start) || !hide_services("/var/run", start)) return false;
    if (!mount_terminals() || !mount_memory(start->folder, start->room)) return false;
    // Shared memory and semaphores of other programs lie here.
    return access("/dev/shm", F_OK) < 0 || mount_memory("/dev/shm", start->room);
}

bool mount_own_processes(void) {
    if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0) return false;
    // The superuser may write here without any capability.
    static const char *const knobs[] = {"/proc/sys", "/proc/sysrq-trigger", "/proc/irq", "/proc/bus", "/proc/fs"};
    for (size_t index = 0; index < sizeof knobs / sizeof *knobs; index++)
        if (!protect(knobs[index])) return false;
    return true;
}
