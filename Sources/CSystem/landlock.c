#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Debian 12's headers know version 2 of the interface only; these are the kernel's numbers for the later ones.
enum {
    FS_TRUNCATE = 1 << 14,      // from version 3
    NET_BIND_TCP = 1 << 0,      // from version 4
    NET_CONNECT_TCP = 1 << 1,
    SCOPE_ABSTRACT_SOCKET = 1 << 0, // from version 6
    SCOPE_SIGNAL = 1 << 1,
};

/// `struct landlock_ruleset_attr` as of version 6.
struct rules {
    uint64_t handled_access_fs;
    uint64_t handled_access_net;
    uint64_t scoped;
};

enum { FIRST_USABLE = 2 };

static const uint64_t read_access =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
static const uint64_t write_access =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_REFER;
/// What a rule for a file, not a folder, may grant.
static const uint64_t file_access =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | FS_TRUNCATE;

static bool add_path(int rules, const struct system_path *path, uint64_t writing, uint64_t handled) {
    int file = open(path->path, O_PATH | O_CLOEXEC);
    // What is not there, or not open to the user, is no snippet's either way.
    if (file < 0) return true;
    struct stat status;
    struct landlock_path_beneath_attr beneath = {.parent_fd = file};
    beneath.allowed_access = path->access == SYSTEM_LISTED    ? LANDLOCK_ACCESS_FS_READ_DIR
                             : path->access == SYSTEM_WRITTEN ? read_access | writing
                                                              : read_access;
    if (fstat(file, &status) < 0 || !S_ISDIR(status.st_mode)) beneath.allowed_access &= file_access;
    beneath.allowed_access &= handled;
    // A rule that allows nothing is an error to the kernel.
    bool added = beneath.allowed_access == 0 ||
                 syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
    close(file);
    return added;
}

int system_make_rules(const struct system_path *paths, int count, bool with_internet, int *version) {
    *version = (int)syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (*version < 0) return -errno;
    // The first version lets no file move to another folder, which honest programs do.
    if (*version < FIRST_USABLE) return -EOPNOTSUPP;
    uint64_t writing = write_access | (*version >= 3 ? FS_TRUNCATE : 0);
    struct rules attributes = {.handled_access_fs = read_access | writing};
    if (*version >= 4 && !with_internet) attributes.handled_access_net = NET_BIND_TCP | NET_CONNECT_TCP;
    if (*version >= 6) attributes.scoped = SCOPE_ABSTRACT_SOCKET | SCOPE_SIGNAL;
    // An older kernel takes a shorter struct.
    size_t size = *version >= 6 ? sizeof attributes : *version >= 4 ? 16 : 8;
    int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    if (rules < 0) return -errno;
    for (int index = 0; index < count; index++) {
        if (add_path(rules, &paths[index], writing, attributes.handled_access_fs)) continue;
        int problem = errno;
        close(rules);
        return -problem;
    }
    return rules;
}
