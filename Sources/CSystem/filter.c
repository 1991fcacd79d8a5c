#define _GNU_SOURCE
#include "CSystem.h"

#include <dlfcn.h>
#include <errno.h>
#include <linux/filter.h>
#include <sched.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

/// libseccomp's functions, typed by its header, in a library that may be absent.
static struct {
#define SECCOMP_FUNCTIONS(F) \
    F(seccomp_init) F(seccomp_release) F(seccomp_attr_set) F(seccomp_rule_add) F(seccomp_export_bpf) \
    F(seccomp_syscall_resolve_name)
#define DECLARE(name) __typeof__(name) *name;
    SECCOMP_FUNCTIONS(DECLARE)
#undef DECLARE
} library;

static char message[256];

static const char *load_library(void) {
    void *handle = dlopen("libseccomp.so.2", RTLD_NOW);
    if (!handle) return "libseccomp is not installed";
#define TAKE(name) \
    library.name = (__typeof__(library.name))dlsym(handle, #name); \
    if (!library.name) return "libseccomp lacks " #name;
    SECCOMP_FUNCTIONS(TAKE)
#undef TAKE
    return NULL;
}

/// Calls that open doors of the kernel which no example of a guide needs; EPERM.
static const char *const refused[] = {
    "ptrace", "process_vm_readv", "process_vm_writev", "kcmp",
    "mount", "umount2", "pivot_root", "chroot", "open_tree", "move_mount", "fsopen", "fsconfig", "fsmount", "fspick",
    "mount_setattr", "unshare", "setns",
    "keyctl", "add_key", "request_key",
    "bpf", "perf_event_open", "userfaultfd", "open_by_handle_at", "name_to_handle_at",
    "io_uring_setup", "io_uring_enter", "io_uring_register",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load",
    "swapon", "swapoff", "reboot", "acct", "quotactl", "quotactl_fd", "settimeofday", "clock_settime", "adjtimex", "clock_adjtime",
    "sethostname", "setdomainname", "syslog", "iopl", "ioperm", "lookup_dcookie", "nfsservctl", "vhangup",
    "fanotify_init", "personality", "pidfd_getfd",
};

static bool refuse(scmp_filter_ctx filter, const char *name, uint32_t action) {
    int number = library.seccomp_syscall_resolve_name(name);
    // A name that this libseccomp does not know, or a call that this processor lacks.
    if (number == __NR_SCMP_ERROR || number < 0) return true;
    int result = library.seccomp_rule_add(filter, action, number, 0);
    return result == 0 || result == -EEXIST;
}

static bool refuse_if(scmp_filter_ctx filter, const char *name, uint32_t action, struct scmp_arg_cmp condition) {
    int number = library.seccomp_syscall_resolve_name(name);
    if (number == __NR_SCMP_ERROR || number < 0) return true;
    int result = library.seccomp_rule_add(filter, action, number, 1, condition);
    return result == 0 || result == -EEXIST;
}

/// A pid_t argument is 32 bits wide; the upper half of the register is the caller's to choose.
static struct scmp_arg_cmp process_is(unsigned argument, pid_t process) {
    return (struct scmp_arg_cmp){argument, SCMP_CMP_MASKED_EQ, 0xffffffffu, (uint32_t)process};
}

static bool add_rules(scmp_filter_ctx filter, const pid_t *guarded, int count, bool with_internet) {
    const uint32_t no_permission = SCMP_ACT_ERRNO(EPERM), no_access = SCMP_ACT_ERRNO(EACCES);
    for (size_t index = 0; index < sizeof refused / sizeof *refused; index++)
        if (!refuse(filter, refused[index], no_permission)) return false;
    // Families are numbered from 0 (unspecified) and 1 (AF_UNIX); a namespace of its own makes 2 and 10 harmless.
    for (int family = 0; family < AF_MAX; family++) {
        if (family == AF_UNIX || (with_internet && (family == AF_INET || family == AF_INET6))) continue;
        struct scmp_arg_cmp is_family = {0, SCMP_CMP_MASKED_EQ, 0xffffffffu, (scmp_datum_t)family};
        if (!refuse_if(filter, "socket", no_access, is_family)) return false;
    }
    // New namespaces give a process capabilities again. The flags of clone3 lie in memory: glibc goes on with clone.
    static const unsigned long namespaces[] = {CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNS,     CLONE_NEWNET,
                                               CLONE_NEWIPC,  CLONE_NEWUTS, CLONE_NEWCGROUP};
    for (size_t index = 0; index < sizeof namespaces / sizeof *namespaces; index++) {
        struct scmp_arg_cmp flag = {0, SCMP_CMP_MASKED_EQ, namespaces[index], namespaces[index]};
        if (!refuse_if(filter, "clone", no_permission, flag)) return false;
    }
    if (!refuse(filter, "clone3", SCMP_ACT_ERRNO(ENOSYS))) return false;
    static const char *const signalling[] = {"kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
                                             "pidfd_open"};
    for (size_t index = 0; index < sizeof signalling / sizeof *signalling; index++) {
        if (!refuse_if(filter, signalling[index], no_permission, process_is(0, -1))) return false;
        for (int guard = 0; guard < count; guard++)
            if (!refuse_if(filter, signalling[index], no_permission, process_is(0, guarded[guard])) ||
                !refuse_if(filter, signalling[index], no_permission, process_is(0, -guarded[guard])))
                return false;
    }
    // Writing to the terminal's input queue.
    struct scmp_arg_cmp push = {1, SCMP_CMP_MASKED_EQ, 0xffffffffu, 0x5412 /* TIOCSTI */};
    return refuse_if(filter, "ioctl", no_permission, push);
}

/// The filter as the kernel wants it, through a memory file: libseccomp writes to descriptors only.
static bool export_program(scmp_filter_ctx context, struct system_filter *filter) {
    int file = memfd_create("filter", MFD_CLOEXEC);
    if (file < 0) return false;
    off_t size = library.seccomp_export_bpf(context, file) == 0 ? lseek(file, 0, SEEK_END) : -1;
    void *instructions = size > 0 ? malloc((size_t)size) : NULL;
    bool whole = instructions && pread(file, instructions, (size_t)size, 0) == size;
    close(file);
    if (!whole) {
        free(instructions);
        return false;
    }
    filter->length = (unsigned short)((size_t)size / sizeof(struct sock_filter));
    filter->instructions = instructions;
    return true;
}

const char *system_make_filter(struct system_filter *filter, const pid_t *guarded, int count, bool with_internet) {
    const char *problem = load_library();
    if (problem) return problem;
    scmp_filter_ctx context = library.seccomp_init(SCMP_ACT_ALLOW);
    if (!context) return "libseccomp does not start";
    library.seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_ERRNO(EPERM));
    library.seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    bool made = add_rules(context, guarded, count, with_internet) && export_program(context, filter);
    library.seccomp_release(context);
    if (made) return NULL;
    snprintf(message, sizeof message, "libseccomp refuses a rule");
    return message;
}
