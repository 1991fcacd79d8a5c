#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <fts.h>
#include <stddef.h>
#include <sys/stat.h>
#include <unistd.h>

/// Removes what a snippet left, however deep, and without following links. Returns whether all of it is gone.
static bool remove_tree(const char *path, bool contents_only) {
    char *const roots[] = {(char *)path, NULL};
    FTS *walk = fts_open(roots, FTS_PHYSICAL, NULL);
    if (!walk) return false;
    bool whole = true;
    for (FTSENT *entry; (entry = fts_read(walk));) {
        bool is_root = entry->fts_level == FTS_ROOTLEVEL;
        switch (entry->fts_info) {
        case FTS_D:
            // A folder without permissions is ours: they can be given back before it is read.
            if ((entry->fts_statp->st_mode & 0700) != 0700 && chmod(entry->fts_accpath, 0700) < 0) whole = false;
            break;
        case FTS_DNR:
            whole = false;
            break;
        case FTS_DP:
            if (!(is_root && contents_only)) whole = rmdir(entry->fts_accpath) == 0 && whole;
            break;
        default:
            if (unlink(entry->fts_accpath) < 0) whole = false;
        }
    }
    fts_close(walk);
    return whole;
}

/// Whether a folder has nothing in it; the long way of emptying it costs ten times as much.
static bool is_empty(const char *path) {
    DIR *folder = opendir(path);
    if (!folder) return false;
    int entries = 0;
    // `.` and `..`
    while (entries < 3 && readdir(folder)) entries++;
    closedir(folder);
    return entries < 3;
}

bool system_empty_folder(const char *path) {
    struct stat status;
    if (lstat(path, &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            if ((status.st_mode & 0777) != 0700 && chmod(path, 0700) < 0) return false;
            return is_empty(path) || remove_tree(path, true);
        }
        if (unlink(path) < 0) return false;
    }
    return mkdir(path, 0700) == 0;
}

bool system_remove_folder(const char *path) { return remove_tree(path, false); }
