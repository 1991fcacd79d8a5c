#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// A folder on the way down, to be sure that the way up leads back to it.
struct place {
    dev_t device;
    ino_t number;
};

/// The way from the root to the folder at hand. Paths may be longer than any system call takes, and folders nested
/// deeper than descriptors are allowed, so only the innermost is open.
struct way {
    struct place *places;
    size_t count, room;
};

static bool is_dots(const char *name) { return strcmp(name, ".") == 0 || strcmp(name, "..") == 0; }

/// Remembers where an open folder is. Returns false where that fails.
static bool remember(struct way *way, int folder) {
    struct stat status;
    if (fstat(folder, &status) < 0) return false;
    if (way->count == way->room) {
        size_t room = way->room ? 2 * way->room : 64;
        struct place *places = realloc(way->places, room * sizeof *places);
        if (!places) return false;
        way->places = places;
        way->room = room;
    }
    way->places[way->count++] = (struct place){status.st_dev, status.st_ino};
    return true;
}

/// Opens the folder in which the one at hand lies, if that is where we came from: never another one.
static int open_outer(const struct way *way, int folder) {
    int outer = openat(folder, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (outer < 0) return -1;
    struct stat status;
    const struct place *expected = &way->places[way->count - 2];
    if (fstat(outer, &status) < 0 || status.st_dev != expected->device || status.st_ino != expected->number) {
        close(outer);
        return -1;
    }
    return outer;
}

/// Instead of a descriptor.
enum { stuck = -1, removed = -2 };

/// Removes an entry of a folder, or opens it where it is a folder with something in it. Returns `removed`, the descriptor,
/// or `stuck` where neither can be done.
static int remove_or_open(int folder, const char *name) {
    struct stat status;
    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) < 0) return stuck;
    bool is_folder = S_ISDIR(status.st_mode);
    if (unlinkat(folder, name, is_folder ? AT_REMOVEDIR : 0) == 0) return removed;
    if (!is_folder) return stuck;
    // A folder without permissions is ours: they can be given back before it is read.
    if ((status.st_mode & 0700) != 0700 && fchmodat(folder, name, 0700, 0) < 0) return stuck;
    return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/// Removes one entry after the other, up to the first that is a folder with something in it. Returns `removed` where the
/// folder is empty then, that one's descriptor, or `stuck`.
static int remove_entries(DIR *folder) {
    for (;;) {
        errno = 0;
        struct dirent *entry = readdir(folder);
        if (!entry) return errno == 0 ? removed : stuck;
        if (is_dots(entry->d_name)) continue;
        int inner = remove_or_open(dirfd(folder), entry->d_name);
        if (inner != removed) return inner;
    }
}

/// Removes all that is in a folder, however deep, and without following links. Every process that could change it must
/// have ended. Returns whether all of it is gone; it stops at the first thing that stays.
static bool remove_contents(const char *path) {
    struct way way = {0};
    int at = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool whole = at >= 0 && remember(&way, at);
    while (whole) {
        DIR *folder = fdopendir(at);
        if (!folder) {
            whole = false;
            break;
        }
        int inner = remove_entries(folder);
        bool is_done = inner == removed && way.count == 1;
        // What is empty now is removed when the outer folder is read again.
        at = inner != removed ? inner : is_done ? -1 : open_outer(&way, dirfd(folder));
        closedir(folder);
        if (is_done) break;
        if (inner == removed) way.count--;
        whole = at >= 0 && (inner == removed || remember(&way, at));
    }
    if (at >= 0) close(at);
    free(way.places);
    return whole;
}

bool system_empty_folder(const char *path) {
    struct stat status;
    if (lstat(path, &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            if ((status.st_mode & 0777) != 0700 && chmod(path, 0700) < 0) return false;
            return remove_contents(path);
        }
        if (unlink(path) < 0) return false;
    }
    return mkdir(path, 0700) == 0;
}

bool system_remove_folder(const char *path) { return system_empty_folder(path) && rmdir(path) == 0; }
